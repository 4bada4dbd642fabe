import type { PieceState } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"

export const PIECE_DEEDS = [
  "save",
  "publish",
  "accept",
  "ask_change",
  "archive",
  "restore",
  "discard",
] as const
export type PieceDeed = (typeof PIECE_DEEDS)[number]

/** In which states a deed makes sense, and the state after it; null where the state stays (or follows from the review). */
const TRANSITIONS: Record<PieceDeed, { from: readonly PieceState[]; to: PieceState | null; mend: string }> = {
  save: { from: ["draft", "review", "on_sale"], to: null, mend: "bring it back from the archive first" },
  publish: { from: ["draft"], to: "on_sale", mend: "only a draft can be put on sale" },
  accept: { from: ["review"], to: "on_sale", mend: "only a piece that waits for review can be accepted" },
  ask_change: {
    from: ["review"],
    to: "draft",
    mend: "only of a piece that waits for review a change can be asked",
  },
  archive: { from: ["draft", "review", "on_sale"], to: "archived", mend: "it is in the archive already" },
  restore: { from: ["archived"], to: "draft", mend: "it is not in the archive" },
  discard: { from: ["draft"], to: null, mend: "put it into the archive instead" },
}

/**
 * The state that a deed leads to.
 * @throws NOT_ALLOWED when it makes no sense in the present one
 */
export function nextState(deed: PieceDeed, present: PieceState): PieceState {
  const { from, to, mend } = TRANSITIONS[deed]
  if (!from.includes(present)) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `This piece is ${present}: ${mend}`)
  }
  return to ?? present
}
