/**
 * Numbers by which Morocco knows an enterprise and its bank account. Each check takes what a person typed: blanks,
 * hyphens and the digits of an Arabic keyboard are no mistake.
 */

const ARABIC_INDIC_ZERO = 0x0660
const EASTERN_ARABIC_ZERO = 0x06f0

/** The same text with Arabic-Indic digits as Latin ones. */
export function latinDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_INDIC_ZERO))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - EASTERN_ARABIC_ZERO))
}

/** What was typed as it is stored: Latin digits and capitals, without blanks and what people put between groups. */
export function compactCode(typed: string): string {
  return latinDigits(typed)
    .replace(/[\s\u00a0.\-–/]/g, "")
    .toUpperCase()
}

/** The ICE: 15 digits whose number is a multiple of 97 (decree 2-11-63). */
export function isIce(typed: string): boolean {
  const code = compactCode(typed)
  return /^\d{15}$/.test(code) && BigInt(code) % 97n === 0n
}

/** The two digits that end a RIB whose first 22 digits are these. */
export function ribKey(first22: string): string {
  return String(97n - (BigInt(`${first22}00`) % 97n)).padStart(2, "0")
}

/** The Moroccan RIB: bank 3, city 3, account 16, key 2. */
export function isRib(typed: string): boolean {
  const code = compactCode(typed)
  return /^\d{24}$/.test(code) && ribKey(code.slice(0, 22)) === code.slice(22)
}

/** A Moroccan IBAN: `MA`, two check digits (ISO 13616), and a RIB that is right by itself. */
export function isMoroccanIban(typed: string): boolean {
  const code = compactCode(typed)
  return /^MA\d{26}$/.test(code) && ibanRest(code) === 1n && isRib(code.slice(4))
}

/** The Moroccan IBAN of a RIB. */
export function ibanOfRib(rib: string): string {
  const digits = compactCode(rib)
  const check = 98n - ibanRest(`MA00${digits}`)
  return `MA${String(check).padStart(2, "0")}${digits}`
}

function ibanRest(iban: string): bigint {
  const moved = iban.slice(4) + iban.slice(0, 4)
  return BigInt(moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55))) % 97n
}

/** Words that name the form of an enterprise and not the enterprise: banks print them or leave them out. */
const LEGAL_FORMS = new Set(
  "COOPERATIVE COOP COOPERATIVES STE SOCIETE SARL SARLAU AU SA SNC GIE ASSOCIATION UNION DE DU DES LA LE LES L D ET MME MLLE MR M".split(
    " ",
  ),
)

/** The words of a name that tell it from others, in capitals without accents, in the order of the alphabet. */
function tellingWords(name: string): string {
  const words = latinDigits(name)
    .normalize("NFKD")
    .replace(/\p{M}|ـ/gu, "")
    .replace(/[أإآٱ]/g, "ا")
    .replace(/ى/g, "ي")
    .replace(/ة/g, "ه")
    .toUpperCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && word !== "تعاونيه" && word !== "التعاونيه" && !LEGAL_FORMS.has(word))
  return words.sort().join(" ")
}

/** Whether an account's holder is one of the legal names, whatever the order, accents and legal form. */
export function isHolder(holder: string, legalNames: readonly (string | null | undefined)[]): boolean {
  const wanted = tellingWords(holder)
  return wanted !== "" && legalNames.some((name) => name && tellingWords(name) === wanted)
}
