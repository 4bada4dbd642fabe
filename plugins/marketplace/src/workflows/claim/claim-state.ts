import type { ClaimAct, ClaimKind, ClaimParty, ClaimState } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"

type Rule = {
  act: ClaimAct
  by: ClaimParty
  from: readonly ClaimState[]
  to: ClaimState
  /** Only where pieces come back. */
  only?: ClaimKind
}

/** The whole life of a claim: who may do what in which state, and where it leads. */
export const CLAIM_RULES: readonly Rule[] = [
  { act: "accept", by: "seller", from: ["asked", "offered"], to: "accepted", only: "return" },
  { act: "refuse", by: "seller", from: ["asked"], to: "refused" },
  { act: "offer", by: "seller", from: ["asked", "offered"], to: "offered" },
  {
    act: "refund",
    by: "seller",
    from: ["asked", "offered", "accepted", "sent_back", "refused"],
    to: "settled",
  },
  { act: "receive", by: "seller", from: ["accepted", "sent_back"], to: "settled", only: "return" },
  { act: "take_offer", by: "buyer", from: ["offered"], to: "settled" },
  { act: "decline_offer", by: "buyer", from: ["offered"], to: "with_operator" },
  { act: "send_back", by: "buyer", from: ["accepted"], to: "sent_back", only: "return" },
  // Also of what was sent back and never answered.
  { act: "object", by: "buyer", from: ["refused", "sent_back"], to: "with_operator" },
  {
    act: "withdraw",
    by: "buyer",
    from: ["asked", "offered", "accepted", "refused", "with_operator"],
    to: "withdrawn",
  },
  { act: "overdue", by: "clock", from: ["asked"], to: "with_operator" },
  { act: "accept", by: "operator", from: ["with_operator"], to: "accepted", only: "return" },
  { act: "refund", by: "operator", from: ["with_operator"], to: "settled" },
  { act: "refuse", by: "operator", from: ["with_operator"], to: "closed" },
]

/** States in which somebody still has to do something. */
export const OPEN_STATES: readonly ClaimState[] = [
  "asked",
  "offered",
  "accepted",
  "sent_back",
  "with_operator",
]
/** States in which it is the seller who has to. */
export const SELLERS_STATES: readonly ClaimState[] = ["asked", "sent_back"]

type Claim = { kind: ClaimKind; state: ClaimState }

/** What a party may do with a claim now. */
export function actsOf({ kind, state }: Claim, party: ClaimParty): ClaimAct[] {
  return rulesOf(kind, party).flatMap(({ act, from }) => (from.includes(state) ? [act] : []))
}

/**
 * The state that an act leads to.
 * @throws NOT_ALLOWED when it is not this party's to do, or not now
 */
export function nextState({ kind, state }: Claim, act: ClaimAct, party: ClaimParty): ClaimState {
  const rules = rulesOf(kind, party).filter((rule) => rule.act === act)
  const rule = rules.find(({ from }) => from.includes(state))
  if (rule) return rule.to
  const states = rules.flatMap(({ from }) => from)
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    states.length === 0
      ? `The ${party} cannot ${act} a ${kind}`
      : `This ${kind} is ${state}: the ${party} can ${act} only one that is ${states.join(" or ")}`,
  )
}

function rulesOf(kind: ClaimKind, party: ClaimParty): Rule[] {
  return CLAIM_RULES.filter(({ by, only }) => by === party && (!only || only === kind))
}
