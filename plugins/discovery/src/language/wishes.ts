import { type Availability, COLOURS, CURRENCIES, type Currency } from "@hirfa/contracts"
import { foldedWords } from "./fold"
import { type Token, tokensOf } from "./tokens"

/** What the words of a search ask of a piece beside what it is, and where in the search that is said. */
export type Wish = { start: number; end: number } & (
  | { kind: "price"; currency: Currency; min?: number; max?: number }
  | { kind: "colour"; code: string }
  | { kind: "availability"; code: Availability }
  | { kind: "place"; code: string }
)

export interface WishContext {
  /** What prices without a currency mean. */
  currency: Currency
  /** Towns in which something is made: their names in each language, folded, with their code. */
  places: ReadonlyMap<string, string>
}

/** A wish that begins at a token, with the number of tokens that say it. */
type Found = { wish: WishOf; length: number }
type WishOf = Wish extends infer Each ? (Each extends Wish ? Omit<Each, "start" | "end"> : never) : never
type Reader = (tokens: readonly Token[], at: number, context: WishContext) => Found | undefined

/** Reads the wishes out of a search: prices, colours, towns and "ready to ship", in each language. Only what is sure. */
export function wishesOf(text: string, context: WishContext): Wish[] {
  const tokens = tokensOf(text)
  const wishes: Wish[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = READERS.map((read) => read(tokens, at, context)).find((each) => each !== undefined)
    const first = tokens[at]
    const last = tokens[at + (found?.length ?? 1) - 1]
    if (found && first && last) wishes.push({ ...found.wish, start: first.start, end: last.end } as Wish)
    at += found?.length ?? 1
  }
  return withoutContradictions(wishes)
}

/** The search without the places where the wishes stand. */
export function textWithout(text: string, wishes: readonly Wish[]): string {
  const cut = [...wishes].sort((a, b) => b.start - a.start)
  const left = cut.reduce((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text)
  return left.replace(/\s+/g, " ").trim()
}

/** Two prices, or two towns, are no wish that could be met: then the words stay words. */
function withoutContradictions(wishes: readonly Wish[]): Wish[] {
  const single = (kind: Wish["kind"]) => wishes.filter((wish) => wish.kind === kind).length <= 1
  return wishes.filter(({ kind }) => kind === "colour" || single(kind))
}

const phrases = (text: string) => text.split(", ").map((phrase) => foldedWords(phrase))

const AT_MOST = phrases(
  "under, below, less than, up to, at most, cheaper than, max, maximum, moins de, à moins de, au plus, pas plus de, sous, jusqu à, inférieur à, أقل من, تحت, حتى, لا يتجاوز, دون",
)
const AT_LEAST = phrases(
  "over, above, more than, at least, minimum, plus de, au moins, à partir de, dès, supérieur à, أكثر من, فوق, ابتداء من, لا يقل عن",
)
const BETWEEN = phrases("between, entre, بين")
const AND = phrases("and, et, to, à, و")
const READY = phrases(
  "ready to ship, ready to go, in stock, available now, prêt à partir, prêt à expédier, prête à partir, en stock, disponible tout de suite, جاهز للشحن, جاهزة للشحن, متوفر الآن, متوفرة الآن",
)
const TO_ORDER = phrases("made to order, on order, sur commande, حسب الطلب, على الطلب, تحت الطلب")
const MADE_IN = phrases(
  "from, made in, in, fait à, faite à, fabriqué à, fabriquée à, venant de, من, في, صنع في, مصنوع في",
)

const CURRENCY_WORDS: Readonly<Record<Currency, readonly string[][]>> = {
  eur: [["€"], ...phrases("eur, euro, euros, يورو, أورو")],
  usd: [["$"], ...phrases("usd, dollar, dollars, دولار, دولارات")],
  gbp: [["£"], ...phrases("gbp, pound, pounds, livre sterling, livres, جنيه")],
  mad: phrases("mad, dh, dhs, dirham, dirhams, درهم, دراهم"),
}
/** A number with one of these behind it is a measure. */
const UNITS = new Set([
  ..."cm mm m kg g l ml cl ans years pieces litre".split(" "),
  ..."سم متر كغ غرام لتر".split(" "),
])

const READERS: readonly Reader[] = [readPrice, readAvailability, readPlace, readColour]

function readPrice(tokens: readonly Token[], at: number, context: WishContext): Found | undefined {
  return readBetween(tokens, at, context) ?? readBound(tokens, at, context)
}

function readBound(tokens: readonly Token[], at: number, { currency }: WishContext): Found | undefined {
  const most = lengthOf(AT_MOST, tokens, at)
  const before = most || lengthOf(AT_LEAST, tokens, at)
  if (before === 0) return undefined
  const amount = amountAt(tokens, at + before)
  if (!amount) return undefined
  const wish = { kind: "price" as const, currency: amount.currency ?? currency }
  const bound = most > 0 ? { max: amount.value } : { min: amount.value }
  return { wish: { ...wish, ...bound }, length: before + amount.length }
}

function readBetween(tokens: readonly Token[], at: number, { currency }: WishContext): Found | undefined {
  const before = lengthOf(BETWEEN, tokens, at)
  if (before === 0) return undefined
  const low = amountAt(tokens, at + before)
  const and = low ? lengthOf(AND, tokens, at + before + low.length) : 0
  const high = low && and > 0 ? amountAt(tokens, at + before + low.length + and) : undefined
  if (!low || !high || high.value < low.value) return undefined
  const named = high.currency ?? low.currency ?? currency
  const wish = { kind: "price" as const, currency: named, min: low.value, max: high.value }
  return { wish, length: before + low.length + and + high.length }
}

interface Amount {
  value: number
  currency: Currency | undefined
  length: number
}

/** A number with its currency before or behind it, or without one; a measure is none. */
function amountAt(tokens: readonly Token[], at: number): Amount | undefined {
  const sign = currencyAt(tokens, at)
  const number = tokens[at + (sign?.length ?? 0)]
  if (!number || number.number === null || number.number > 10_000_000) return undefined
  const next = at + (sign?.length ?? 0) + 1
  const behind = sign ? undefined : currencyAt(tokens, next)
  if (UNITS.has(tokens[next]?.folded ?? "")) return undefined
  const length = 1 + (sign?.length ?? 0) + (behind?.length ?? 0)
  return { value: number.number, currency: sign?.currency ?? behind?.currency, length }
}

function currencyAt(
  tokens: readonly Token[],
  at: number,
): { currency: Currency; length: number } | undefined {
  for (const currency of CURRENCIES) {
    const length = lengthOf(CURRENCY_WORDS[currency], tokens, at)
    if (length > 0) return { currency, length }
  }
  return undefined
}

function readAvailability(tokens: readonly Token[], at: number): Found | undefined {
  const ready = lengthOf(READY, tokens, at)
  if (ready > 0) return { wish: { kind: "availability", code: "ready" }, length: ready }
  const order = lengthOf(TO_ORDER, tokens, at)
  return order > 0 ? { wish: { kind: "availability", code: "made_to_order" }, length: order } : undefined
}

/** "from Safi" is a town; "Boujaad rug" is a kind of rug that may be made elsewhere. */
function readPlace(tokens: readonly Token[], at: number, { places }: WishContext): Found | undefined {
  const before = lengthOf(MADE_IN, tokens, at)
  if (before === 0) return undefined
  for (let length = 3; length > 0; length--) {
    const words = tokens.slice(at + before, at + before + length)
    const code = places.get(words.map(({ folded }) => folded).join(" "))
    if (code && words.length === length) return { wish: { kind: "place", code }, length: before + length }
  }
  return undefined
}

const COLOUR_WORDS: ReadonlyMap<string, string> = new Map(
  COLOURS.flatMap(({ code, names, words, unsure }) =>
    [...Object.values(names), ...words]
      .flatMap((word) => foldedWords(word))
      .filter((word) => !unsure.some((other) => foldedWords(other).includes(word)))
      .map((word) => [word, code] as const),
  ),
)

function readColour(tokens: readonly Token[], at: number): Found | undefined {
  const code = COLOUR_WORDS.get(tokens[at]?.folded ?? "")
  return code ? { wish: { kind: "colour", code }, length: 1 } : undefined
}

/** How many tokens the longest of some phrases takes at a place; 0 when none stands there. */
function lengthOf(all: readonly (readonly string[])[], tokens: readonly Token[], at: number): number {
  const lengths = all
    .filter((words) => words.every((word, index) => tokens[at + index]?.folded === word))
    .map((words) => words.length)
  return Math.max(0, ...lengths)
}
