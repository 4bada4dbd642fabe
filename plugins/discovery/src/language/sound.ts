/** Groups of letters that sound alike in the Latin spellings of Moroccan words, longest first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/tch|ch|sh/g, "C"],
  // The g of zellige, whose e the stem has lost.
  [/dj|dg|g(?=[eiy]|$)|j/g, "J"],
  [/gh/g, "G"],
  [/kh/g, "H"],
  [/ph/g, "f"],
  [/q|c(?![eiy])/g, "k"],
  [/c/g, "s"],
  // 3 and 7 are how phones write ع and ح.
  [/[aeiouywh0-9]/g, ""],
]

const ARABIC: Readonly<Record<string, string>> = {
  ب: "b",
  ت: "t",
  ث: "t",
  ج: "J",
  ح: "",
  خ: "H",
  د: "d",
  ذ: "d",
  ر: "r",
  ز: "z",
  س: "s",
  ش: "C",
  ص: "s",
  ض: "d",
  ط: "t",
  ظ: "d",
  ع: "",
  غ: "G",
  ف: "f",
  ق: "k",
  ك: "k",
  ل: "l",
  م: "m",
  ن: "n",
}

/** Shorter skeletons are shared by words that have nothing to do with one another. */
const SHORTEST = 3

/**
 * How a folded word sounds, by its consonants, in Latin or in Arabic letters: zellige, zelij and زليج are one. Null
 * when too little is left to say so.
 */
export function soundOf(word: string): string | null {
  const sound = /^[a-z0-9]+$/.test(word) ? latinSound(word) : arabicSound(word)
  // A doubled consonant is written or not, as one likes; G, of gh and غ, is written g as often.
  const skeleton = sound.replace(/G/g, "g").replace(/(.)\1+/g, "$1")
  return skeleton.length >= SHORTEST ? skeleton : null
}

function latinSound(word: string): string {
  return LATIN.reduce((sound, [letters, instead]) => sound.replace(letters, instead), word)
}

function arabicSound(word: string): string {
  return [...word].map((letter) => ARABIC[letter] ?? "").join("")
}
