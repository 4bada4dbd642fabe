import { HIRFA_EVENTS } from "@hirfa/contracts"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readSheetFacts } from "../../../sheets/facts"
import { productImages, thumbnailOf } from "../../../sheets/pictures"
import { textsOf } from "../../../sheets/piece-input"
import { requireRow } from "./plan-piece"

/**
 * Shows the pictures of a piece in the shop as they stand now; of one that is not on sale nothing is shown. Compensation:
 * none, they follow the sheet and are written again with its next change.
 */
export const showPicturesStep = createStep(
  "show-pictures-of-piece",
  async ({ sheet_id }: { sheet_id: string }, { container }) => {
    const row = await requireRow(container, sheet_id)
    if (row.state !== "on_sale" || !row.product_id) return new StepResponse({ is_shown: false })
    const { title } = textsOf(await readSheetFacts(container, row))
    await container.resolve(Modules.PRODUCT).updateProducts(row.product_id, {
      images: productImages(row.pictures, title),
      thumbnail: thumbnailOf(row.pictures),
    })
    // Images alone are no change of a product to Medusa: the search document would not follow.
    await container.resolve(Modules.EVENT_BUS).emit({
      name: HIRFA_EVENTS.PIECE_UPDATED,
      data: { id: row.product_id },
    })
    return new StepResponse({ is_shown: true })
  },
)
