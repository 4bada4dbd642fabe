import type { Claim, ClaimParty, ClaimReason, ClaimState, ProgressStage } from "@hirfa/contracts"
import { m } from "~/lib/i18n"

type Act = Claim["history"][number]["act"]

export function claimStateText(state: ClaimState): string {
  return m[`claim_state_${state}`]()
}

export function reasonText(reason: ClaimReason): string {
  return m[`claim_reason_${reason}`]()
}

export function partyText(party: ClaimParty): string {
  return m[`party_${party}`]()
}

/** What somebody did, as it stands after a name. */
export function didText(act: Act): string {
  return m[`claim_act_${act}`]()
}

export function progressText(stage: ProgressStage | "waiting"): string {
  return m[`progress_${stage}`]()
}

/** What a button for an act says. */
export function doText(act: Exclude<Act, "ask" | "overdue">): string {
  return m[`claim_do_${act}`]()
}
