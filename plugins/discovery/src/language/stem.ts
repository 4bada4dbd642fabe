/** The article, also with "and", "with", "like" and "for" before it, as they are written in one word with a noun. */
const ARABIC_CLITIC = /^(?:وال|بال|فال|كال|لل|ال)(?=\p{Script=Arabic}{3,}$)/u
/** زلافات is زلافة; the plurals that change the word's inside stand in the lexicon. */
const ARABIC_PLURAL = /(?<=^\p{Script=Arabic}{3,})ات$/u

/** What is cut off, in this order, until nothing is left to cut. A word keeps three letters at least. */
const LATIN_ENDINGS: readonly (readonly [RegExp, string])[] = [
  // rugs, bols; not brass.
  [/(?<=^[a-z]{2,}[^s])s$/, ""],
  // plateaux, bijoux.
  [/(?<=^[a-z]{2,}(?:au|eu|ou))x$/, ""],
  // bleue, verte, boxes, glasses; not vase, rose, whose s would go next.
  [/(?<=^[a-z]{2,}(?:[^s]|ss))e$/, ""],
  // pottery and poteries meet in poteri.
  [/(?<=^[a-z]{2,})y$/, "i"],
]

/** Cuts a folded word to what is the same in its singular, plural and feminine. Stemming a stem changes nothing. */
export function stem(word: string): string {
  const shorter = /^[a-z]+$/.test(word) ? latinStep(word) : arabicStep(word)
  return shorter === word ? word : stem(shorter)
}

function latinStep(word: string): string {
  for (const [ending, instead] of LATIN_ENDINGS) {
    const cut = word.replace(ending, instead)
    if (cut !== word) return cut
  }
  return word
}

function arabicStep(word: string): string {
  return word.replace(ARABIC_CLITIC, "").replace(ARABIC_PLURAL, "ه")
}
