import { model } from "@medusajs/framework/utils"
import { Membership } from "./membership"

/** A person who acts for one or several sellers; logs in as auth actor `member`. */
export const Member = model
  .define("member", {
    id: model.id({ prefix: "mem" }).primaryKey(),
    email: model.text().unique(),
    name: model.text(),
    /** The language she reads: en, fr or ar. */
    locale: model.text().default("ar"),
    memberships: model.hasMany(() => Membership, { mappedBy: "member" }),
  })
  .cascades({ delete: ["memberships"] })
