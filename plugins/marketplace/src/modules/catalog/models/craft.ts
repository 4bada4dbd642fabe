import { model } from "@medusajs/framework/utils"

/** A craft of Morocco: what is made, how, of what, where, and by which words it is looked for. */
export const Craft = model.define("craft", {
  id: model.id({ prefix: "craft" }).primaryKey(),
  code: model.text().unique(),
  family_code: model.text(),
  technique_code: model.text().nullable(),
  material_codes: model.array(),
  region_codes: model.array(),
  city: model.text().nullable(),
  /** Six digits of the Harmonised System 2022: a suggestion that the seller confirms. */
  hs_code: model.text(),
  /** { en, fr, ar } */
  names: model.json(),
  /** Other spellings and names, in any language. */
  synonyms: model.array(),
})
