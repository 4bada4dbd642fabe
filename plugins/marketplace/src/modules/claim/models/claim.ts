import { CLAIM_KINDS, CLAIM_PARTIES, CLAIM_REASONS, CLAIM_STATES } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { ClaimEntry } from "./claim-entry"
import { ClaimLine } from "./claim-line"

/** A return or a problem of one seller order: what a buyer or a seller asks for, and how it ends. */
export const Claim = model
  .define("claim", {
    id: model.id({ prefix: "clm" }).primaryKey(),
    order_id: model.text(),
    order_group_id: model.text(),
    seller_id: model.text(),
    kind: model.enum([...CLAIM_KINDS]),
    reason: model.enum([...CLAIM_REASONS]),
    state: model.enum([...CLAIM_STATES]).default("asked"),
    opened_by: model.enum([...CLAIM_PARTIES]),
    words: model.text(),
    /** Pictures as contracts `StoredPicture`, each with the id that its sender gave it: `{ list: { upload_id, picture }[] }`. */
    pictures: model.json().nullable(),
    /** When it goes to the operator if the seller has not answered. */
    answer_by: model.dateTime(),
    /** Minor units of the order's currency. */
    offered_amount: model.number().nullable(),
    refunded_amount: model.number().default(0),
    label_url: model.text().nullable(),
    return_carrier: model.text().nullable(),
    return_tracking: model.text().nullable(),
    restocked: model.boolean().nullable(),
    lines: model.hasMany(() => ClaimLine, { mappedBy: "claim" }),
    history: model.hasMany(() => ClaimEntry, { mappedBy: "claim" }),
  })
  .cascades({ delete: ["lines", "history"] })
  .indexes([
    { on: ["order_id"] },
    { on: ["order_group_id"] },
    { on: ["seller_id", "state", "created_at"] },
    { on: ["state", "answer_by"], where: "state = 'asked' AND deleted_at IS NULL" },
  ])
