const RECKONED = /^'*[=+\-@\t\r]/

/** A text that a spreadsheet would take for a formula, as a text. */
export function neutral(text: string): string {
  return RECKONED.test(text) ? `'${text}` : text
}

/** The text as it was before it was made harmless. */
export function original(text: string): string {
  return text.startsWith("'") && RECKONED.test(text) ? text.slice(1) : text
}
