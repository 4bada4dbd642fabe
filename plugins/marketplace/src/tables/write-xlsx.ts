import { Zip, ZipDeflate } from "fflate"
import { neutral } from "./neutral"
import type { OutCell } from "./write-csv"
import { cellXml, partsOfWorkbook, sheetEnd, sheetStart, type Workbook } from "./xlsx-parts"

/** Enough rows for a part that packs well, few enough to be forgotten soon. */
const ROWS_A_PART = 200

/** A table as a workbook, packed row by row. */
export async function* writeXlsx(book: Workbook, rows: AsyncIterable<OutCell[]>): AsyncGenerator<Buffer> {
  const packed: Buffer[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    packed.push(Buffer.from(part))
  })
  for (const [name, xml] of partsOfWorkbook(book)) {
    const entry = new ZipDeflate(name, { level: 6 })
    zip.add(entry)
    entry.push(Buffer.from(xml), true)
  }
  const sheet = new ZipDeflate("xl/worksheets/sheet1.xml", { level: 6 })
  zip.add(sheet)
  sheet.push(Buffer.from(sheetStart(book)))
  let [waiting, count] = ["", 0]
  for await (const cells of rows) {
    count += 1
    waiting += `<row r="${count}">${cells.map((cell) => cellXml(cell === "" ? null : safe(cell))).join("")}</row>`
    if (count % ROWS_A_PART > 0) continue
    sheet.push(Buffer.from(waiting))
    waiting = ""
    yield* packed.splice(0)
  }
  sheet.push(Buffer.from(waiting + sheetEnd(book)), true)
  zip.end()
  yield* packed
}

function safe(cell: OutCell): OutCell {
  return typeof cell === "string" ? neutral(cell) : cell
}
