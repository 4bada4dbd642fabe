import type { Claim, ClaimParty, Locale } from "@hirfa/contracts"
import { formatDate, formatMoney } from "../format"
import type { Block, Letter } from "../letter"
import { speaker } from "../words"
import { contentRows, greeting } from "./parts"

type Step = Claim["history"][number]

export type ClaimNews = {
  to: "buyer" | "seller"
  claim: Claim
  /** What has just been done. */
  step: Pick<Step, "act" | "by" | "words" | "amount">
  /** As its reader knows it: the group's number to the buyer, the order's to the seller. */
  number: number
  seller: string
  name: string | null | undefined
  locale: Locale
  link: string
}

/** To the buyer or a member of the seller: what was done with a return or a problem, and what comes next. */
export function claimMoved(news: ClaimNews): Letter {
  const { claim, step, number, seller, name, locale, link, to } = news
  const { say } = speaker(locale)
  return {
    locale,
    subject: say(`claim_subject_${claim.kind}`, { number: String(number) }),
    title: say(`claim_title_${claim.kind}`),
    footer: say("footer"),
    blocks: [
      greeting(name, locale),
      { kind: "paragraph", text: didText(news) },
      ...quoteOf(step.act === "ask" ? claim.words : step.words),
      { kind: "paragraph", text: say("claim_about", { number: String(number), seller }) },
      { kind: "rows", rows: contentRows(claim.lines, locale) },
      ...nextOf(news),
      { kind: "button", text: to === "buyer" ? say("follow_order") : say("new_order_open"), href: link },
    ],
  }
}

function didText({ claim, step, seller, locale }: ClaimNews): string {
  const { say } = speaker(locale)
  const who = whoText(step.by, seller, locale)
  const amount = formatMoney(step.amount ?? { ...claim.value, amount: 0 }, locale)
  if (step.act === "ask") return say(`claim_did_ask_${claim.kind}`, { who })
  return say(`claim_did_${step.act}`, { who, amount })
}

function whoText(by: ClaimParty, seller: string, locale: Locale): string {
  const { say } = speaker(locale)
  if (by === "seller") return seller
  return by === "buyer" ? say("claim_who_buyer") : say("claim_who_operator")
}

function quoteOf(words: string | null): Block[] {
  return words ? [{ kind: "quote", text: words }] : []
}

function nextOf({ claim, to, locale }: ClaimNews): Block[] {
  const { say } = speaker(locale)
  const date = formatDate(claim.answer_by, locale)
  const paragraph = (text: string): Block[] => [{ kind: "paragraph", text }]
  switch (`${claim.state}_${to}`) {
    case "asked_buyer":
      return paragraph(say("claim_next_asked_buyer", { date }))
    case "asked_seller":
      return paragraph(say("claim_next_asked_seller", { date }))
    case "offered_buyer":
      return paragraph(say("claim_next_offered_buyer"))
    case "accepted_buyer":
      return paragraph(say("claim_next_accepted_buyer"))
    case "sent_back_seller":
      return paragraph(say("claim_next_sent_back_seller"))
    case "refused_buyer":
      return paragraph(say("claim_next_refused_buyer"))
    default:
      return []
  }
}
