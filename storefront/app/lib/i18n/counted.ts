import { formatNumber } from "./format"
import { currentLocale } from "./locale"

type CountMessage = (inputs: { count: number; shown: string }) => string

const known = new Map<CountMessage, Map<string, string>>()
/** Counts beyond these are rare: they are worked out each time. */
const MOST_KNOWN = 2_000

/**
 * A message that counts (`{count}` chooses the plural form, `{shown}` is the number as written). Remembered, because
 * plural rules are slow to make and a page counts often.
 */
export function counted(message: CountMessage, count: number): string {
  const texts = known.get(message) ?? new Map<string, string>()
  known.set(message, texts)
  const key = `${currentLocale()} ${count}`
  const before = texts.get(key)
  if (before !== undefined) return before
  const text = message({ count, shown: formatNumber(count) })
  if (texts.size < MOST_KNOWN) texts.set(key, text)
  return text
}
