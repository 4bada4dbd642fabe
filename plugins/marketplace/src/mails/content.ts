import type { Letter } from "./letter"
import { htmlOf } from "./render-html"
import { textOf } from "./render-text"

/** What goes to the mail provider. */
export type MailContent = { subject: string; text: string; html: string }

export function contentOf(letter: Letter): MailContent {
  return { subject: letter.subject, text: textOf(letter), html: htmlOf(letter) }
}
