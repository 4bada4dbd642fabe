import type { Locale } from "@hirfa/contracts"
import type { Letter } from "../letter"
import { speaker } from "../words"
import { greeting } from "./parts"

export type PieceRestocked = {
  piece: string
  seller: string
  locale: Locale
  /** To the piece. */
  link: string
  /** Under which nothing more is written to this address. */
  stop: string
}

/** To somebody who asked to be told once: the piece can be bought again. */
export function pieceRestocked({ piece, seller, locale, link, stop }: PieceRestocked): Letter {
  const { say } = speaker(locale)
  return {
    locale,
    subject: say("restock_subject", { piece }),
    title: say("restock_title"),
    footer: say("footer"),
    blocks: [
      greeting(null, locale),
      { kind: "paragraph", text: say("restock_intro", { piece, seller }) },
      { kind: "button", text: say("restock_open"), href: link },
      { kind: "paragraph", text: say("restock_once") },
      { kind: "link", text: say("restock_stop"), href: stop },
    ],
  }
}
