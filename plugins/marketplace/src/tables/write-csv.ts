import { stringify } from "csv-stringify"
import { neutral } from "./neutral"

export type OutCell = string | number | null

/** A table as CSV, with the byte order mark that Excel knows UTF-8 by; nothing in it is reckoned by a spreadsheet. */
export async function* writeCsv(rows: AsyncIterable<OutCell[]>): AsyncGenerator<Buffer> {
  const writer = stringify({ bom: true, record_delimiter: "\r\n" })
  for await (const cells of rows) {
    writer.write(cells.map((cell) => (typeof cell === "string" ? neutral(cell) : cell)))
    const part = writer.read()
    if (part) yield Buffer.from(part)
  }
  writer.end()
  for await (const part of writer) yield Buffer.from(part)
}
