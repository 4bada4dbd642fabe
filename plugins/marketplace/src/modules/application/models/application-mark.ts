import { CHECK_ITEMS, MARKS } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { Application } from "./application"

/** How an operator settled one item of the checklist. */
export const ApplicationMark = model
  .define("application_mark", {
    id: model.id({ prefix: "appmark" }).primaryKey(),
    item: model.enum([...CHECK_ITEMS]),
    state: model.enum([...MARKS]),
    note: model.text().nullable(),
    user_id: model.text(),
    /** Name or email, kept as it was: users come and go. */
    user_name: model.text(),
    marked_at: model.dateTime(),
    /** Of the answers that were looked at: the mark counts as long as they are the same. */
    fingerprint: model.text(),
    application: model.belongsTo(() => Application, { mappedBy: "marks" }),
  })
  .indexes([{ on: ["application_id", "item"], unique: true, where: "deleted_at IS NULL" }])
