import { model } from "@medusajs/framework/utils"
import { Scheme } from "./scheme"

/** One award by a scheme, to a seller or to a piece. Once entered, it is only withdrawn. */
export const Certificate = model
  .define("certificate", {
    id: model.id({ prefix: "cert" }).primaryKey(),
    scheme: model.belongsTo(() => Scheme, { mappedBy: "certificates" }),
    seller_id: model.text().nullable(),
    product_id: model.text().nullable(),
    /** As the certifier writes it. */
    number: model.text(),
    /** YYYY-MM-DD in UTC; the last day counts in. */
    issued_on: model.text(),
    expires_on: model.text().nullable(),
    /** What was seen, and where. */
    checked: model.text(),
    /** The user of the admin who did. */
    checked_by: model.text(),
    withdrawn_at: model.dateTime().nullable(),
    withdrawn_reason: model.text().nullable(),
  })
  .indexes([
    { on: ["seller_id"] },
    { on: ["product_id"] },
    // Whoever asks what changed also wants to know of what was deleted.
    { on: ["updated_at"], where: null },
    {
      name: "IDX_certificate_number_once",
      on: ["scheme_id", "number"],
      unique: true,
      where: "withdrawn_at IS NULL AND deleted_at IS NULL",
    },
  ])
  .checks([
    {
      name: "certificate_one_holder",
      expression: "(seller_id IS NULL) <> (product_id IS NULL)",
    },
  ])
