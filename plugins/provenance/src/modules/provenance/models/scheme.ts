import { AWARDED_TO } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { Certificate } from "./certificate"

/** The rules of a label, and who certifies by them. Certificates refer to it: it is never changed nor deleted. */
export const Scheme = model.define("scheme", {
  id: model.id({ prefix: "scheme" }).primaryKey(),
  /** As in addresses. */
  code: model.text().unique(),
  /** { en, fr, ar } */
  names: model.json(),
  certifier: model.json(),
  url: model.text().nullable(),
  awarded_to: model.enum([...AWARDED_TO]),
  /** Whether a seller's certificate also speaks for each of its pieces. */
  covers_pieces: model.boolean(),
  certificates: model.hasMany(() => Certificate, { mappedBy: "scheme" }),
})
