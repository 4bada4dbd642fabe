import { CLAIM_ACTS, CLAIM_PARTIES } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { Claim } from "./claim"

/** One event in the life of a claim; never changed. */
export const ClaimEntry = model.define("claim_entry", {
  id: model.id({ prefix: "clment" }).primaryKey(),
  act: model.enum(["ask", ...CLAIM_ACTS]),
  by: model.enum([...CLAIM_PARTIES]),
  /** The member or operator who did it; null of a buyer and of the clock. */
  actor_id: model.text().nullable(),
  words: model.text().nullable(),
  /** Minor units: what was offered or given back. */
  amount: model.number().nullable(),
  claim: model.belongsTo(() => Claim, { mappedBy: "history" }),
})
