import type { Claim, ClaimParty, ClaimReason, ClaimState, ProgressStage } from "@hirfa/contracts"
import { m } from "~/lib/i18n"

type Act = Claim["history"][number]["act"]
type DoneAct = Exclude<Act, "ask" | "overdue">

// Each by its name: a name that is put together would take every word of the web app to the browser.
const STATES: Readonly<Record<ClaimState, () => string>> = {
  asked: m.claim_state_asked,
  offered: m.claim_state_offered,
  accepted: m.claim_state_accepted,
  sent_back: m.claim_state_sent_back,
  refused: m.claim_state_refused,
  with_operator: m.claim_state_with_operator,
  settled: m.claim_state_settled,
  closed: m.claim_state_closed,
  withdrawn: m.claim_state_withdrawn,
}

const REASONS: Readonly<Record<ClaimReason, () => string>> = {
  changed_mind: m.claim_reason_changed_mind,
  damaged: m.claim_reason_damaged,
  not_as_described: m.claim_reason_not_as_described,
  wrong_piece: m.claim_reason_wrong_piece,
  missing_piece: m.claim_reason_missing_piece,
  not_arrived: m.claim_reason_not_arrived,
  other: m.claim_reason_other,
}

const PARTIES: Readonly<Record<ClaimParty, () => string>> = {
  buyer: m.party_buyer,
  seller: m.party_seller,
  operator: m.party_operator,
  clock: m.party_clock,
}

const DID: Readonly<Record<Act, () => string>> = {
  ask: m.claim_act_ask,
  accept: m.claim_act_accept,
  refuse: m.claim_act_refuse,
  offer: m.claim_act_offer,
  refund: m.claim_act_refund,
  take_offer: m.claim_act_take_offer,
  decline_offer: m.claim_act_decline_offer,
  send_back: m.claim_act_send_back,
  receive: m.claim_act_receive,
  object: m.claim_act_object,
  withdraw: m.claim_act_withdraw,
  overdue: m.claim_act_overdue,
}

const DO: Readonly<Record<DoneAct, () => string>> = {
  accept: m.claim_do_accept,
  refuse: m.claim_do_refuse,
  offer: m.claim_do_offer,
  refund: m.claim_do_refund,
  take_offer: m.claim_do_take_offer,
  decline_offer: m.claim_do_decline_offer,
  send_back: m.claim_do_send_back,
  receive: m.claim_do_receive,
  object: m.claim_do_object,
  withdraw: m.claim_do_withdraw,
}

const STAGES: Readonly<Record<ProgressStage | "waiting", () => string>> = {
  waiting: m.progress_waiting,
  started: m.progress_started,
  half: m.progress_half,
  finished: m.progress_finished,
}

export const claimStateText = (state: ClaimState) => STATES[state]()
export const reasonText = (reason: ClaimReason) => REASONS[reason]()
export const partyText = (party: ClaimParty) => PARTIES[party]()
/** What somebody did, as it stands after a name. */
export const didText = (act: Act) => DID[act]()
/** What a button for an act says. */
export const doText = (act: DoneAct) => DO[act]()
export const progressText = (stage: ProgressStage | "waiting") => STAGES[stage]()
