export type Cell = string | number

/** A table for spreadsheets (RFC 4180), with the mark by which they know UTF-8. Numbers stay numbers; no text is a formula. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${rows.map((cells) => `${cells.map(cellText).join(",")}\r\n`).join("")}`
}

function cellText(cell: Cell): string {
  if (typeof cell === "number") return String(cell)
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}
