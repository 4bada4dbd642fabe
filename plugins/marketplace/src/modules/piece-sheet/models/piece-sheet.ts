import { PIECE_STATES } from "@hirfa/contracts"
import { model } from "@medusajs/framework/utils"
import { PiecePicture } from "./piece-picture"
import { PieceReview } from "./piece-review"

/** A piece as its seller works on it, from the first picture to the archive. The shop knows it once it has a product. */
export const PieceSheet = model
  .define("piece_sheet", {
    id: model.id({ prefix: "psheet" }).primaryKey(),
    seller_id: model.text(),
    /** Null until it was on sale for the first time. */
    product_id: model.text().nullable(),
    state: model.enum([...PIECE_STATES]).default("draft"),
    /** How the seller calls it in her own books: by it a table finds the piece again. */
    reference: model.text().nullable(),
    /** `PieceSheet` of the contracts while it is worked on; null while the product itself says all of it. */
    answers: model.json().nullable(),
    /** Its names in every language, by which the seller finds it again. */
    words: model.text().default(""),
    /** The member who began it. */
    created_by: model.text().nullable(),
    /** Who makes it: a member who is one of them may work on it. */
    maker_ids: model.array(),
    first_offered_at: model.dateTime().nullable(),
    submitted_at: model.dateTime().nullable(),
    /** What the operator asked to be changed. */
    review_words: model.text().nullable(),
    pictures: model.hasMany(() => PiecePicture, { mappedBy: "sheet" }),
    reviews: model.hasMany(() => PieceReview, { mappedBy: "sheet" }),
  })
  .cascades({ delete: ["pictures", "reviews"] })
  .indexes([
    { on: ["seller_id", "state", "updated_at"] },
    { on: ["product_id"], unique: true, where: "product_id IS NOT NULL AND deleted_at IS NULL" },
    { on: ["seller_id", "reference"], unique: true, where: "reference IS NOT NULL AND deleted_at IS NULL" },
    { on: ["state", "submitted_at"], where: "state = 'review' AND deleted_at IS NULL" },
  ])
