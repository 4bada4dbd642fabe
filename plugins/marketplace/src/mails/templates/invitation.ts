import type { Locale, MemberRole } from "@hirfa/contracts"
import { formatDate } from "../format"
import type { Letter } from "../letter"
import { speaker } from "../words"
import { greeting } from "./parts"

export type InvitationLetter = {
  name: string
  inviter: string
  seller: string
  role: MemberRole
  expires_at: string
  locale: Locale
  link: string
}

/** To somebody who is invited into a team; in the language of the one who invites. */
export function invitationLetter(news: InvitationLetter): Letter {
  const { locale, inviter, seller, link } = news
  const { say } = speaker(locale)
  const role = say(`role_${news.role}`)
  return {
    locale,
    subject: say("invited_subject", { inviter, seller }),
    title: say("invited_title", { seller }),
    footer: say("footer"),
    blocks: [
      greeting(news.name, locale),
      { kind: "paragraph", text: say("invited_intro", { inviter, seller, role }) },
      { kind: "button", text: say("invited_open"), href: link },
      { kind: "paragraph", text: say("invited_once", { date: formatDate(news.expires_at, locale) }) },
      { kind: "paragraph", text: say("invited_unknown", { inviter }) },
    ],
  }
}
