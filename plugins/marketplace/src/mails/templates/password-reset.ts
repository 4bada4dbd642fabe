import type { Locale } from "@hirfa/contracts"
import type { Letter } from "../letter"
import { speaker } from "../words"
import { greeting } from "./parts"

export type PasswordReset = {
  name: string | null
  /** The login, as it was registered. */
  email: string
  minutes: number
  locale: Locale
  link: string
}

/** To whoever owns a login: the link under which a new password can be chosen. */
export function passwordReset({ name, email, minutes, locale, link }: PasswordReset): Letter {
  const { say } = speaker(locale)
  return {
    locale,
    subject: say("reset_subject"),
    title: say("reset_title"),
    footer: say("footer"),
    blocks: [
      greeting(name, locale),
      { kind: "paragraph", text: say("reset_intro", { email }) },
      { kind: "button", text: say("reset_open"), href: link },
      { kind: "paragraph", text: say("reset_once", { minutes: String(minutes) }) },
      { kind: "paragraph", text: say("reset_ignore") },
    ],
  }
}
