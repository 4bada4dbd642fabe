import type { OutCell } from "./write-csv"

/** A choice that a column offers, by the column's place from 0. */
export type Choice = { column: number; values: readonly string[] }
export type Workbook = {
  name: string
  /** Shown from the right. */
  isRightToLeft: boolean
  /** A column of text keeps what is written into it: 1-2 is not made a day, nor 0912 the number 912. */
  columns: readonly { width: number; isText: boolean }[]
  choices: readonly Choice[]
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml"
const LAST_ROW = 20_002

/** All of a workbook but its first sheet. */
export function partsOfWorkbook(book: Workbook): [string, string][] {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}" ContentType="${TYPES}.${type}+xml"/>`
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${type}" Target="${target}"/>`
  return [
    [
      "[Content_Types].xml",
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook.xml", "sheet.main")}${override("worksheets/sheet1.xml", "worksheet")}${override("worksheets/sheet2.xml", "worksheet")}${override("styles.xml", "styles")}</Types>`,
    ],
    [
      "_rels/.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, "officeDocument", "xl/workbook.xml")}</Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${HEAD}<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="${xml(book.name)}" sheetId="1" r:id="rId1"/><sheet name="lists" sheetId="2" state="hidden" r:id="rId2"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation(1, "worksheet", "worksheets/sheet1.xml")}${relation(2, "worksheet", "worksheets/sheet2.xml")}${relation(3, "styles", "styles.xml")}</Relationships>`,
    ],
    ["xl/styles.xml", STYLES],
    ["xl/worksheets/sheet2.xml", listsXml(book)],
  ]
}

/** Style 1 is text. */
const STYLES = `${HEAD}<styleSheet ${MAIN}><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="49" applyNumberFormat="1"/></cellXfs></styleSheet>`

/** The choices, one column each. */
function listsXml({ choices }: Workbook): string {
  const longest = Math.max(0, ...choices.map(({ values }) => values.length))
  const rows = Array.from({ length: longest }, (_, row) => {
    const cells = choices.map(({ values }) => cellXml(values[row] ?? null)).join("")
    return `<row r="${row + 1}">${cells}</row>`
  })
  return `${HEAD}<worksheet ${MAIN}><sheetData>${rows.join("")}</sheetData></worksheet>`
}

export function sheetStart({ isRightToLeft, columns: shown }: Workbook): string {
  const columns = shown.map(
    ({ width, isText }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${isText ? 1 : 0}" customWidth="1"/>`,
  )
  const direction = isRightToLeft ? ' rightToLeft="1"' : ""
  return `${HEAD}<worksheet ${MAIN}><sheetViews><sheetView workbookViewId="0"${direction}><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>`
}

export function sheetEnd({ choices }: Workbook): string {
  const offered = choices.map(({ column, values }, index) => {
    const [from, list] = [letters(column), letters(index)]
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${from}2:${from}${LAST_ROW}"><formula1>lists!$${list}$1:$${list}$${Math.max(1, values.length)}</formula1></dataValidation>`
  })
  const all =
    offered.length > 0
      ? `<dataValidations count="${offered.length}">${offered.join("")}</dataValidations>`
      : ""
  return `</sheetData>${all}</worksheet>`
}

export function cellXml(cell: OutCell): string {
  if (cell === null) return "<c/>"
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`
  return `<c s="1" t="inlineStr"><is><t xml:space="preserve">${xml(cell)}</t></is></c>`
}

/** "C" for 2. */
function letters(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest > 0 ? letters(rest - 1) : "") + String.fromCharCode(65 + (column % 26))
}

/** Characters that XML cannot hold are left out. */
function xml(text: string): string {
  return (
    [...text]
      .filter(isXml)
      .join("")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      // A bare return would come back as a line break.
      .replaceAll("\r", "&#13;")
  )
}

/** The characters of XML 1.0; half a surrogate pair is none. */
function isXml(character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code < 0xd800 || (code > 0xdfff && code !== 0xfffe && code !== 0xffff)
}
