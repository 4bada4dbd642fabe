import { model } from "@medusajs/framework/utils"

export const TERM_KINDS = ["family", "technique", "material", "region"] as const

/** A word of the catalogue by which pieces are described and filtered, with its names in every language. */
export const Term = model
  .define("term", {
    id: model.id({ prefix: "term" }).primaryKey(),
    kind: model.enum([...TERM_KINDS]),
    code: model.text(),
    /** { en, fr, ar } */
    names: model.json(),
    position: model.number().default(0),
  })
  .indexes([{ on: ["kind", "code"], unique: true, where: "deleted_at IS NULL" }])
