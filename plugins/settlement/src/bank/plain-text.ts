const MOST_OF_A_NAME = 70

/** What banks take: Latin letters without accents, digits, and few signs (the character set of SWIFT and SEPA). */
export function plainText(text: string, most = MOST_OF_A_NAME): string {
  return text
    .replace(/[œŒ]/g, "oe")
    .replace(/[æÆ]/g, "ae")
    .replace(/ß/g, "ss")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘`´]/g, "'")
    .replace(/&/g, "+")
    .replace(/[^A-Za-z0-9/\-?:().,'+ ]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, most)
    .trim()
}

/** The first of several names that a bank can read: one in Arabic letters only is passed over. */
export function readableName(names: readonly (string | null | undefined)[]): string | null {
  for (const name of names) {
    const plain = plainText(name ?? "")
    if (/[A-Za-z]{2}/.test(plain)) return plain
  }
  return null
}
