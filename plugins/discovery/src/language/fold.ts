import { stem } from "./stem"

const LONGEST_WORD = 64

/** Letters that Unicode does not decompose, and Arabic letters that people write for one another. */
const SAME_LETTERS: Readonly<Record<string, string>> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ı: "i",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ة: "ه",
  ؤ: "ء",
  ئ: "ء",
  گ: "ك",
  ڭ: "ك",
  ک: "ك",
  // Unicode's letter of that look is an apostrophe to those who write it.
  ʼ: "'",
  // The digits of Arabic and of Persian keyboards.
  ...Object.fromEntries([..."٠١٢٣٤٥٦٧٨٩"].map((digit, value) => [digit, String(value)])),
  ...Object.fromEntries([..."۰۱۲۳۴۵۶۷۸۹"].map((digit, value) => [digit, String(value)])),
}
const SAME_LETTER = new RegExp(`[${Object.keys(SAME_LETTERS).join("")}]`, "g")

/** Marks (accents, harakat), the tatweel and invisible directions: they never tell two words apart. */
const MARKS = /[\p{M}\u0640\p{Cf}]/gu
/** Elided articles of French: l'argent, d'Essaouira. */
const ELISION = /(?<![\p{L}\p{N}])(?:[ldjcnsmt]|qu)['’](?=\p{L})/giu
/**
 * A measure is its numbers, whatever stands between and behind them: 60x90, 60 cm × 90 cm, 250g. Looked for in words that
 * stand one space apart.
 */
const MEASURE =
  /(?<=\p{N})(?: ?(?:x(?= ?\p{N})|(?:cm|mm|kg|ml|cl|l|g|m)(?![\p{L}\p{N}])|(?:سم|ملم|غرام|غ)(?!\p{L})))+/gu

/**
 * Words of a text in the form in which they are indexed and looked for: lower case, without accents or harakat,
 * Arabic letters in one spelling, numbers in one script and without their unit, without article and plural.
 * Folding a folded word changes nothing. Rules: domain.md section 5.
 */
export function foldedWords(text: string): string[] {
  const plain = plainLetters(text).replace(ELISION, " ")
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? []
  const stems = words.map((word) => stem([...word].slice(0, LONGEST_WORD).join("")))
  // Measures go last: what was cut and stemmed may read as a unit.
  return stems.join(" ").replace(MEASURE, " ").split(" ").filter(Boolean)
}

/** The folded words of several texts as one text, each word separated by a space. */
export function fold(...texts: (string | null | undefined)[]): string {
  return texts.flatMap((text) => (text ? foldedWords(text) : [])).join(" ")
}

function plainLetters(text: string): string {
  const sameLetters = (some: string) => some.replace(SAME_LETTER, (letter) => SAME_LETTERS[letter] ?? letter)
  // Before the marks go: the hamza of أ decomposes into a mark.
  const lower = sameLetters(text.normalize("NFKC").toLowerCase())
  return sameLetters(lower.normalize("NFKD").replace(MARKS, ""))
}
