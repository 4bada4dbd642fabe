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
}
const SAME_LETTER = new RegExp(`[${Object.keys(SAME_LETTERS).join("")}]`, "g")

/** Marks (accents, harakat), the tatweel and invisible directions: they never tell two words apart. */
const MARKS = /[\p{M}\u0640\p{Cf}]/gu
const ARABIC_CLITIC = /^(?:وال|بال|فال|كال|لل|ال)(?=\p{Script=Arabic}{3,}$)/u
const LATIN_PLURAL = /(?<=^[a-z]{2,}[^s])s$/
/** Elided articles of French: l'argent, d'Essaouira. */
const ELISION = /(?<![\p{L}\p{N}])(?:[ldjcnsmt]|qu)['’ʼ](?=\p{L})/giu

/**
 * Words of a text in the form in which they are indexed and looked for: lower case, without accents or harakat,
 * Arabic letters in one spelling, without article and plural s. Folding a folded word changes nothing.
 * Rules: domain.md section 5.
 */
export function foldedWords(text: string): string[] {
  const plain = text
    .replace(ELISION, " ")
    // Before the marks go: the hamza of أ decomposes into a mark.
    .normalize("NFKC")
    .toLowerCase()
    .replace(SAME_LETTER, (letter) => SAME_LETTERS[letter] ?? letter)
    .normalize("NFKD")
    .replace(MARKS, "")
    .replace(SAME_LETTER, (letter) => SAME_LETTERS[letter] ?? letter)
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(stem)
}

/** The folded words of several texts as one text, each word separated by a space. */
export function fold(...texts: (string | null | undefined)[]): string {
  return texts.flatMap((text) => (text ? foldedWords(text) : [])).join(" ")
}

function stem(word: string): string {
  let stemmed = [...word].slice(0, LONGEST_WORD).join("").replace(LATIN_PLURAL, "")
  while (ARABIC_CLITIC.test(stemmed)) stemmed = stemmed.replace(ARABIC_CLITIC, "")
  return stemmed
}
