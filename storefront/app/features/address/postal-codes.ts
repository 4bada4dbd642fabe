interface PostalRule {
  pattern: RegExp
  example: string
}

const FIVE = /^\d{5}$/
const FOUR = /^\d{4}$/
const SPACED_FIVE = /^\d{3} ?\d{2}$/

/**
 * How postal codes look in the countries we deliver to, for a mend beside the field before a parcel comes back.
 * Forms as published by the Universal Postal Union's addressing guide; a country that is not named takes anything.
 */
export const POSTAL_CODES: Readonly<Record<string, PostalRule>> = {
  at: { pattern: FOUR, example: "1010" },
  be: { pattern: FOUR, example: "1000" },
  bg: { pattern: FOUR, example: "1000" },
  ca: { pattern: /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i, example: "K1A 0B1" },
  cy: { pattern: FOUR, example: "1010" },
  cz: { pattern: SPACED_FIVE, example: "110 00" },
  de: { pattern: FIVE, example: "10115" },
  dk: { pattern: FOUR, example: "1050" },
  ee: { pattern: FIVE, example: "10111" },
  es: { pattern: FIVE, example: "28001" },
  fi: { pattern: FIVE, example: "00100" },
  fr: { pattern: FIVE, example: "75001" },
  gb: { pattern: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, example: "SW1A 1AA" },
  gr: { pattern: SPACED_FIVE, example: "104 31" },
  hr: { pattern: FIVE, example: "10000" },
  hu: { pattern: FOUR, example: "1011" },
  ie: { pattern: /^[A-Z]\d[\dW] ?[A-Z\d]{4}$/i, example: "D02 X285" },
  it: { pattern: FIVE, example: "00118" },
  lt: { pattern: /^(LT-)?\d{5}$/i, example: "01100" },
  lu: { pattern: /^(L-)?\d{4}$/i, example: "1111" },
  lv: { pattern: /^(LV-)?\d{4}$/i, example: "LV-1050" },
  ma: { pattern: FIVE, example: "20000" },
  mt: { pattern: /^[A-Z]{3} ?\d{4}$/i, example: "VLT 1117" },
  nl: { pattern: /^\d{4} ?[A-Z]{2}$/i, example: "1012 AB" },
  pl: { pattern: /^\d{2}-\d{3}$/, example: "00-001" },
  pt: { pattern: /^\d{4}-\d{3}$/, example: "1000-001" },
  ro: { pattern: /^\d{6}$/, example: "010011" },
  se: { pattern: SPACED_FIVE, example: "111 22" },
  si: { pattern: FOUR, example: "1000" },
  sk: { pattern: SPACED_FIVE, example: "811 01" },
  us: { pattern: /^\d{5}(-\d{4})?$/, example: "10001" },
}

/** Countries whose addresses are not complete without a state or province. */
export const NEEDS_PROVINCE: readonly string[] = ["us", "ca"]
