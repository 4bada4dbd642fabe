const ARABIC = /\p{Script=Arabic}/gu
const LATIN = /\p{Script=Latin}/gu

/** Whether a text is mostly in Arabic letters: it is then set from right to left, whatever the paper's language. */
export function isMostlyArabic(text: string): boolean {
  return (text.match(ARABIC)?.length ?? 0) > (text.match(LATIN)?.length ?? 0)
}

const LETTERS_OR_DIGITS = /[\p{Letter}\p{Number}]/u

/**
 * How a text is set on a paper: at the side where the paper's language begins, but running in the direction of its own
 * letters. A telephone number, a date or a French street is read from left to right on an Arabic paper too.
 */
export function settingOf(text: string, isPaperRtl: boolean) {
  const isRtl = isMostlyArabic(text) || (isPaperRtl && !LETTERS_OR_DIGITS.test(text))
  return {
    direction: isRtl ? ("rtl" as const) : ("ltr" as const),
    textAlign: isPaperRtl ? ("right" as const) : ("left" as const),
  }
}
