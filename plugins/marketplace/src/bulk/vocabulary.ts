import { LOCALES, type Locale, type Names } from "@hirfa/contracts"
import { sharesIn } from "./cells"
import { plain } from "./header"
import { LIST_WORDS } from "./words/lists"

export type Entry = { code: string; names: Partial<Names> }
export type Form = Locale | "codes"
export const LISTS = [
  "craft",
  "technique",
  "material",
  "fibre",
  "stock_mode",
  "food_contact",
  "publish",
  "maker",
] as const
export type List = (typeof LISTS)[number]

/** One closed list: its codes, and how people call them in each language. */
class Known {
  readonly #codes = new Map<string, string | null>()

  constructor(readonly entries: readonly Entry[]) {
    for (const { code, names } of entries)
      for (const word of new Set(Object.values(names).map(plain))) {
        const other = this.#codes.get(word)
        this.#codes.set(word, other !== undefined && other !== code ? null : code)
      }
    for (const { code } of entries) this.#codes.set(plain(code), code)
  }

  /** The code that a word means; undefined when nothing, or more than one thing, is called so. */
  codeOf(word: string): string | undefined {
    if (this.entries.some(({ code }) => code === word)) return word
    return this.#codes.get(plain(word)) ?? undefined
  }

  /** The word for a code that is read back as the same; the code itself where no word is. */
  wordOf(code: string, form: Form): string {
    if (form === "codes") return code
    const word = this.entries.find((entry) => entry.code === code)?.names[form]?.trim()
    if (!word || /[;؛\n]/.test(word) || this.codeOf(word) !== code) return code
    const shares = sharesIn(`${word} 50; ${word} 50`)
    const isRead = "value" in shares && shares.value.every((share) => share.word === word)
    return isRead ? word : code
  }
}

export type Vocabulary = Readonly<Record<List, Known>>

/** Everything that a cell of a closed list may say. */
export function vocabularyOf(
  own: Record<"craft" | "technique" | "material" | "maker", readonly Entry[]>,
): Vocabulary {
  return {
    craft: new Known(own.craft),
    technique: new Known(own.technique),
    material: new Known(own.material),
    maker: new Known(own.maker),
    fibre: new Known(wordsOf("fibre")),
    stock_mode: new Known(wordsOf("stock_mode")),
    food_contact: new Known(wordsOf("food_contact")),
    publish: new Known([...wordsOf("publish"), ...YES]),
  }
}

/** Other words for it, as the codes of themselves. */
const YES: readonly Entry[] = [
  { code: "yes", names: { en: "y", fr: "o", ar: "1" } },
  { code: "yes", names: { en: "true", fr: "vrai", ar: "x" } },
  { code: "no", names: { en: "n", fr: "faux", ar: "0" } },
  { code: "no", names: { en: "false" } },
]

function wordsOf(list: "fibre" | "stock_mode" | "food_contact" | "publish"): Entry[] {
  return Object.keys(LIST_WORDS.en[list]).map((code) => ({
    code,
    names: Object.fromEntries(LOCALES.map((locale) => [locale, LIST_WORDS[locale][list][code] ?? ""])),
  }))
}
