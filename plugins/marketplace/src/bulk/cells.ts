import type { ProblemCode } from "./problems"

export type Read<T> = { value: T } | { code: ProblemCode; facts?: Record<string, string> }

const UNITS = /(mad|dhs?|درهم|€|eur|\$|usd|£|gbp|cm|سم|g|غ|%|٪)\.?$/i

export type Bounds = { least: number; most: number; digits: number }

/**
 * A number as people write it: with the digits of any keyboard, a comma or a point before the decimals, a unit behind it,
 * thousands set apart. What could be read in two ways is not guessed. Nothing is null.
 */
export function numberIn(cell: string, { least, most, digits }: Bounds): Read<number | null> {
  const text = latin(cell).replace(UNITS, "")
  if (text === "") return { value: null }
  const plain = withPoint(text, digits)
  if (plain === undefined) return { code: "two_ways", facts: { value: cell } }
  if (!/^\d+(\.\d+)?$/.test(plain)) return { code: "number", facts: { value: cell } }
  const value = Number(plain)
  if (Number(value.toFixed(digits)) !== value)
    return digits === 0
      ? { code: "whole", facts: { value: cell } }
      : { code: "number", facts: { value: cell } }
  if (value < least || value > most)
    return { code: "bounds", facts: { value: cell, least: String(least), most: String(most) } }
  return { value }
}

/** Latin digits, and nothing that only sets thousands apart. */
function latin(cell: string): string {
  return cell
    .replaceAll(/[٠-٩]/g, (digit) => String("٠١٢٣٤٥٦٧٨٩".indexOf(digit)))
    .replaceAll(/[۰-۹]/g, (digit) => String("۰۱۲۳۴۵۶۷۸۹".indexOf(digit)))
    .replaceAll(/[\s'’٬\u200e\u200f]/g, "")
    .replaceAll("٫", ",")
}

/** The number with a point before its decimals; undefined when 1,234 could be a thousand or one. */
function withPoint(text: string, digits: number): string | undefined {
  const last = Math.max(text.lastIndexOf(","), text.lastIndexOf("."))
  if (last < 0) return text
  const [mark = ""] = text.slice(last)
  const other = mark === "," ? "." : ","
  const isGrouped = (part: string, by: string) =>
    /^\d{1,3}$/.test(part.split(by)[0] ?? "") &&
    part
      .split(by)
      .slice(1)
      .every((group) => /^\d{3}$/.test(group))
  // Both marks: the last one stands before the decimals.
  if (text.includes(other)) {
    const whole = text.slice(0, last)
    return isGrouped(whole, other)
      ? `${whole.replaceAll(other, "")}.${text.slice(last + 1)}`
      : text.replace(mark, " ")
  }
  if (text.indexOf(mark) !== last)
    return isGrouped(text, mark) ? text.replaceAll(mark, "") : text.replaceAll(mark, " ")
  if (isGrouped(text, mark) && !text.startsWith("0")) return digits === 0 ? text.replace(mark, "") : undefined
  return text.replace(mark, ".")
}

/** Words with their parts of a hundred: "Fatima 60; Zahra 40". A single one without a number has all of it. */
export function sharesIn(cell: string): Read<{ word: string; percent: number }[]> {
  const parts = partsOf(cell)
  const read = parts.map((part) => {
    const [, word = part, number = parts.length === 1 ? "100" : ""] =
      /^(.*?\S)[\s:=(]+([\d٠-٩۰-۹]+(?:[.,٫]\d+)?)\s*[%٪]?\)?$/u.exec(part) ?? []
    const percent = numberIn(number, { least: 1, most: 100, digits: 0 })
    return { word, percent: "value" in percent ? percent.value : null, part }
  })
  const wrong = read.find(({ percent }) => percent === null)
  if (wrong) return { code: "share", facts: { value: wrong.part } }
  return { value: read.map(({ word, percent }) => ({ word, percent: percent ?? 0 })) }
}

/** The parts of a cell that holds several. */
export function partsOf(cell: string): string[] {
  return cell
    .split(/[;؛\n]/)
    .map((part) => part.trim())
    .filter(Boolean)
}
