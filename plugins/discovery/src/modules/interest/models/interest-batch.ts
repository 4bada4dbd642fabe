import { model } from "@medusajs/framework/utils"

/** A batch of counts that was taken: sent once more, it counts no more. */
export const InterestBatch = model.define("interest_batch", { id: model.text().primaryKey() })
