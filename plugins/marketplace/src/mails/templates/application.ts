import type { ApplicationStep, Locale } from "@hirfa/contracts"
import type { Block, Letter } from "../letter"
import { speaker } from "../words"
import { greeting } from "./parts"

export type ApplicationNews = {
  news: "received" | "correct" | "refused"
  name: string
  member: { name: string; locale: Locale }
  reason: string | null
  corrections: readonly { step: ApplicationStep; words: string }[]
  /** Her application in the atelier. */
  link: string
}

/** To the one who applies: it has arrived, something is to be changed, or it was refused and why. */
export function applicationLetter({
  news,
  name,
  member,
  reason,
  corrections,
  link,
}: ApplicationNews): Letter {
  const { say } = speaker(member.locale)
  const seller = { seller: name || "Hirfa" }
  const paragraph = (text: string): Block => ({ kind: "paragraph", text })
  const rows = corrections.map(({ step, words }) => ({ label: say(`step_${step}`), value: words }))
  const quote: Block[] = reason ? [{ kind: "quote", text: reason }] : []
  const middle: Record<typeof news, readonly Block[]> = {
    received: [paragraph(say("received_next")), { kind: "button", text: say("received_open"), href: link }],
    correct: [
      { kind: "rows", rows },
      ...quote,
      paragraph(say("correct_kept")),
      { kind: "button", text: say("correct_open"), href: link },
    ],
    refused: [...quote, paragraph(say("refused_next"))],
  }
  return {
    locale: member.locale,
    subject: say(`${news}_subject`, seller),
    title: say(`${news}_title`),
    footer: say("footer"),
    blocks: [greeting(member.name, member.locale), paragraph(say(`${news}_intro`, seller)), ...middle[news]],
  }
}
