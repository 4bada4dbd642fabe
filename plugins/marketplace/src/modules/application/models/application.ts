import { APPLICATION_STATUSES } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { ApplicationDocument } from "./application-document"
import { ApplicationEntry } from "./application-entry"
import { ApplicationMark } from "./application-mark"

/** What somebody who wants to sell told of herself, and what became of it. */
export const Application = model
  .define("application", {
    id: model.id({ prefix: "appl" }).primaryKey(),
    /** The member who applies; she becomes the owner. */
    member_id: model.text(),
    /** What the applicant calls what she applies for: by it the operator finds it. */
    name: model.text().default(""),
    status: model.enum([...APPLICATION_STATUSES]).default("draft"),
    /** `ApplicationAnswers` of the contracts, complete or not. */
    answers: model.json(),
    /** What the operator asked to be changed. */
    corrections: model.json().nullable(),
    reason: model.text().nullable(),
    seller_id: model.text().nullable(),
    submitted_at: model.dateTime().nullable(),
    decided_at: model.dateTime().nullable(),
    documents: model.hasMany(() => ApplicationDocument, { mappedBy: "application" }),
    marks: model.hasMany(() => ApplicationMark, { mappedBy: "application" }),
    history: model.hasMany(() => ApplicationEntry, { mappedBy: "application" }),
  })
  .cascades({ delete: ["documents", "marks", "history"] })
  .indexes([
    { on: ["status", "submitted_at"] },
    // One at a time: a button pressed twice makes no second application.
    {
      name: "IDX_application_one_open",
      on: ["member_id"],
      unique: true,
      where: "status IN ('draft', 'submitted', 'correction') AND deleted_at IS NULL",
    },
  ])
