import { SELLER_STATUSES, SELLER_TYPES } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { Invitation } from "./invitation"
import { Maker } from "./maker"
import { Membership } from "./membership"
import { Piece } from "./piece"

/** Any party that sells. Texts are in the base language; the Translation Module holds the others. */
export const Seller = model
  .define("seller", {
    id: model.id({ prefix: "sel" }).primaryKey(),
    handle: model.text().unique(),
    type: model.enum([...SELLER_TYPES]).default("cooperative"),
    status: model.enum([...SELLER_STATUSES]).default("applied"),
    name: model.text().searchable().translatable(),
    tagline: model.text().translatable().nullable(),
    story: model.text().translatable().default(""),
    returns_policy: model.text().translatable().nullable(),
    made_to_order_policy: model.text().translatable().nullable(),
    city: model.text().translatable(),
    /** ISO 3166-2 code of one of Morocco's regions, as MA-03. */
    region_code: model.text(),
    latitude: model.float().nullable(),
    longitude: model.float().nullable(),
    founded_year: model.number().nullable(),
    member_count: model.number().nullable(),
    /** Pictures as contracts `StoredPicture`: their text once, or once a language. */
    emblem: model.json().nullable(),
    banner: model.json().nullable(),
    /** A pause with an end: the shop reopens by itself. */
    paused_until: model.dateTime().nullable(),
    /** Why an operator suspended or a seller paused: shown to the seller, never to buyers. */
    status_reason: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    /** Invented for demonstration: said on every page that shows it. */
    is_demo: model.boolean().default(false),
    stock_location_id: model.text().nullable(),
    shipping_profile_id: model.text().nullable(),
    memberships: model.hasMany(() => Membership, { mappedBy: "seller" }),
    invitations: model.hasMany(() => Invitation, { mappedBy: "seller" }),
    makers: model.hasMany(() => Maker, { mappedBy: "seller" }),
    pieces: model.hasMany(() => Piece, { mappedBy: "seller" }),
  })
  .cascades({ delete: ["memberships", "invitations", "makers", "pieces"] })
  .indexes([{ on: ["status"] }])
