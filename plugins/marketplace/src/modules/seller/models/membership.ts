import { MEMBER_ROLES } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { Member } from "./member"
import { Seller } from "./seller"

/** The role of a member at a seller. */
export const Membership = model
  .define("membership", {
    id: model.id({ prefix: "mship" }).primaryKey(),
    role: model.enum([...MEMBER_ROLES]),
    member: model.belongsTo(() => Member, { mappedBy: "memberships" }),
    seller: model.belongsTo(() => Seller, { mappedBy: "memberships" }),
  })
  .indexes([
    {
      on: ["member_id", "seller_id"],
      unique: true,
      where: "deleted_at IS NULL",
    },
  ])
