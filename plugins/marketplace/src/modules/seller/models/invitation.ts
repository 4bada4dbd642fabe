import { MEMBER_ROLES } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { Seller } from "./seller"

/** A link by which one person may join a seller, once and until it expires. */
export const Invitation = model
  .define("invitation", {
    id: model.id({ prefix: "minv" }).primaryKey(),
    role: model.enum([...MEMBER_ROLES]),
    /** Whom the owner means; she writes her own name when she joins. */
    name: model.text(),
    email: model.text().nullable(),
    /** The owner's name as it was, and the language she reads. */
    invited_by: model.text(),
    locale: model.text().default("ar"),
    expires_at: model.dateTime(),
    used_at: model.dateTime().nullable(),
    revoked_at: model.dateTime().nullable(),
    /** The member who joined by it. */
    member_id: model.text().nullable(),
    seller: model.belongsTo(() => Seller, { mappedBy: "invitations" }),
  })
  .indexes([{ on: ["seller_id"] }])
