import { model } from "@medusajs/framework/utils"

/** What a member's request with a key was answered, so that the same request sent again changes nothing. */
export const Receipt = model
  .define("receipt", {
    id: model.id({ prefix: "rcpt" }).primaryKey(),
    member_id: model.text(),
    /** Made by who sends: one for each form that is pressed, however often it is sent. */
    key: model.text(),
    /** Of route, seller and what was written: another request under the same key is refused. */
    request_hash: model.text(),
    begun_at: model.dateTime(),
    /** Null while it is worked on, and for ever when the server died over it. */
    answered_at: model.dateTime().nullable(),
    status: model.number().nullable(),
    answer: model.json().nullable(),
  })
  .indexes([{ on: ["member_id", "key"], unique: true }, { on: ["begun_at"] }])
