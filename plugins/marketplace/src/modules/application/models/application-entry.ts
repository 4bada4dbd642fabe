import { HISTORY_KINDS } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { Application } from "./application"

/** One event in the life of an application; never changed. */
export const ApplicationEntry = model.define("application_entry", {
  id: model.id({ prefix: "appent" }).primaryKey(),
  kind: model.enum([...HISTORY_KINDS]),
  /** The member or user who did it, and her name as it was. */
  actor_id: model.text(),
  actor_name: model.text(),
  words: model.text().nullable(),
  corrections: model.json().nullable(),
  application: model.belongsTo(() => Application, { mappedBy: "history" }),
})
