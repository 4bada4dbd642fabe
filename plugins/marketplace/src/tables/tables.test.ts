import fc from "fast-check"
import { zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { neutral, original } from "./neutral"
import { readTable } from "./read-table"
import { TableFault, type TableRow } from "./types"
import { type OutCell, writeCsv } from "./write-csv"
import { writeXlsx } from "./write-xlsx"

async function* each<T>(rows: readonly T[]) {
  yield* rows
}

async function whole(parts: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}

async function read(bytes: Buffer | string): Promise<TableRow[]> {
  const rows: TableRow[] = []
  for await (const row of (await readTable(Buffer.from(bytes as Buffer))).rows) rows.push(row)
  return rows
}

const cellsIn = async (bytes: Buffer | string) => (await read(bytes)).map(({ cells }) => cells)
const faultOf = (bytes: Buffer | string) =>
  read(bytes).then(
    () => "none",
    (error) => (error instanceof TableFault ? { code: error.code, line: error.line } : error),
  )

const BOOK = {
  name: "Pieces",
  isRightToLeft: true,
  columns: [],
  choices: [{ column: 0, values: ["a<b", "c"] }],
}
const csvOf = (rows: OutCell[][]) => whole(writeCsv(each(rows)))
const xlsxOf = (rows: OutCell[][]) => whole(writeXlsx(BOOK, each(rows)))

/** Text as people write it, and as nobody should. */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 12 }),
    fc.constantFrom(
      "=1+1",
      "@SUM(A1)",
      "-2",
      "+212 6",
      "'=x",
      "''",
      'a"b',
      "a;b,c\td",
      "زربية",
      "line\nline",
    ),
  )
  .map((each) => each.replaceAll("\r", "").replaceAll("\u0000", "").trim())
// A first cell that is never empty: a row without anything is none.
const table = fc.array(fc.tuple(text.filter(Boolean), text, text), { minLength: 1, maxLength: 20 })

describe("a table that is written out", () => {
  it.each([
    ["CSV", csvOf],
    ["XLSX", xlsxOf],
  ])(
    "is read back as it was, as %s",
    async (_, write) => {
      await fc.assert(
        fc.asyncProperty(table, async (rows) => {
          const printable = rows.map((row) => row.map((cell) => [...cell].filter(isPrintable).join("")))
          const kept = printable.filter(([first]) => first !== "")
          const [, ...back] = await cellsIn(await write([["a", "b", "c"], ...kept]))
          expect(back.map((cells) => kept[0]?.map((_, at) => original(String(cells[at] ?? ""))))).toEqual(
            kept,
          )
        }),
        { numRuns: 40 },
      )
    },
    60_000,
  )

  it("holds nothing that a spreadsheet reckons", async () => {
    const csv = (await csvOf([["=HYPERLINK(1)", "@a", "-1", "\tx", 5]])).toString("utf8")
    expect(csv).toBe(`\uFEFF'=HYPERLINK(1),'@a,'-1,'\tx,5\r\n`)
    fc.assert(fc.property(text, (each) => original(neutral(each)) === each))
  })

  it("keeps numbers as numbers", async () => {
    expect(await cellsIn(await xlsxOf([["a", 0.1, 570110]]))).toEqual([["a", "0.1", "570110"]])
  })
})

describe("a table of somebody else's", () => {
  it.each([
    ["UTF-8", Buffer.from("ref;nom\nR1;tapis d’été\n"), "utf-8", "tapis d’été"],
    [
      "Windows in French",
      Buffer.from("ref;nom\nR1;tapis d\x92\xe9t\xe9\n", "latin1"),
      "windows-1252",
      "tapis d’été",
    ],
    [
      "Windows in Arabic",
      Buffer.from([...Buffer.from("ref;nom\nR1;"), 0xd2, 0xd1, 0xc8, 0xed, 0xc9, 10]),
      "windows-1256",
      "زربية",
    ],
    [
      "UTF-16",
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("ref;nom\nR1;زربية\n", "utf16le")]),
      "utf-16le",
      "زربية",
    ],
  ])("is read in %s", async (_, bytes, encoding, name) => {
    expect((await readTable(bytes)).encoding).toBe(encoding)
    expect((await cellsIn(bytes))[1]).toEqual(["R1", name])
  })

  it.each([",", ";", "\t", "|"])("is divided by %j", async (mark) => {
    expect(await cellsIn(`a${mark}"b${mark}c"${mark}d\n1${mark}2${mark}3\n`)).toEqual([
      ["a", `b${mark}c`, "d"],
      ["1", "2", "3"],
    ])
  })

  it("says in which line of the file each row begins, empty and long ones in between", async () => {
    const rows = await read('sep=;\nref;story\n\nR1;"one\ntwo"\n;\nR2;x\n')
    expect(rows.map(({ line }) => line)).toEqual([2, 4, 7])
    const book = await read(await xlsxOf([["ref"], ["", ""], ["R1"]]))
    expect(book.map(({ line }) => line)).toEqual([1, 3])
  })

  it("tells days, faults and formulas that were never reckoned from what is written", async () => {
    const sheet = `<row r="1"><c r="A1" s="1"><v>45352</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1"><f>1+1</f></c><c r="D1"><f>1+1</f><v>2</v></c><c r="F1" t="s"><v>0</v></c><c r="G1"><v>0.10000000000000001</v></c></row>`
    expect(await cellsIn(workbook(sheet))).toEqual([
      [
        { fault: "date", text: "2024-03-01" },
        { fault: "error", text: "#REF!" },
        { fault: "formula", text: "" },
        "2",
        "",
        "shared",
        "0.1",
      ],
    ])
  })
})

describe("a file that is no table", () => {
  it.each<[string, () => Buffer | string, string]>([
    ["nothing", () => "", "empty"],
    ["white space", () => "\n  \n", "empty"],
    ["a page", () => "<html><table></table></html>", "not_a_table"],
    ["a PDF", () => "%PDF-1.7", "not_a_table"],
    ["a picture", () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), "not_a_table"],
    ["an old workbook", () => Buffer.from("d0cf11e0a1b11ae1", "hex"), "old_xls"],
    ["half a workbook", () => workbook("<row/>").subarray(0, 200), "broken"],
    ["a ZIP of something else", () => Buffer.from(zipSync({ "a.txt": Buffer.from("a") })), "not_a_table"],
    ["a workbook with broken XML", () => workbook("<row><c></row>"), "broken"],
    ["a quotation mark that is not closed", () => 'a;b\n1;2\n3;"4\n', "quotes"],
    ["a line without an end", () => `ref;b\n${"x;".repeat(500)}\n`, "too_many_columns"],
  ])("is refused when it is %s", async (_, bytes, code) => {
    expect(await faultOf(bytes())).toMatchObject({ code })
  })

  it("is cut off when it is a bomb, also when it lies about its size", async () => {
    const bomb = workbook("", { "xl/styles.xml": Buffer.alloc(12 * 1_048_576, " ") })
    expect(bomb.length).toBeLessThan(200_000)
    expect(await faultOf(bomb)).toMatchObject({ code: "too_large_inside" })
    const size = Buffer.alloc(4)
    size.writeUInt32LE(12 * 1_048_576)
    const lying = Buffer.from(bomb)
    for (let at = lying.indexOf(size); at >= 0; at = lying.indexOf(size, at + 4))
      lying.writeUInt32LE(1_000, at)
    expect(await faultOf(lying)).toMatchObject({ code: "too_large_inside" })
  }, 60_000)

  it("names the line from which it cannot be read", async () => {
    expect(await faultOf('a;b\n1;2\n3;"4\n')).toEqual({ code: "quotes", line: 3 })
  })
})

function isPrintable(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return (
    (code >= 0x20 || code === 10) &&
    !(code >= 0xd800 && code <= 0xdfff) &&
    code !== 0xfffe &&
    code !== 0xffff &&
    code !== 0xfeff &&
    code !== 0xfffd
  )
}

function workbook(rows: string, parts: Record<string, Uint8Array> = {}): Buffer {
  const text = (xml: string) => Buffer.from(xml)
  return Buffer.from(
    zipSync({
      "xl/workbook.xml": text(
        '<workbook xmlns:r="r"><sheets><sheet name="old" state="hidden" r:id="r1"/><sheet name="new" r:id="r2"/></sheets></workbook>',
      ),
      "xl/_rels/workbook.xml.rels": text(
        '<Relationships><Relationship Id="r2" Target="worksheets/sheet9.xml"/></Relationships>',
      ),
      "xl/styles.xml": text(
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="dd/mm/yyyy"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf/><xf numFmtId="170"/></cellXfs></styleSheet>',
      ),
      "xl/sharedStrings.xml": text(
        "<sst><si><r><t>sha</t></r><r><t>red</t></r><rPh><t>no</t></rPh></si></sst>",
      ),
      "xl/worksheets/sheet9.xml": text(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
      ...parts,
    }),
  )
}
