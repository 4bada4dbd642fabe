import { HIRFA_EVENTS } from "@hirfa/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  emitEventStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { createPieceRowsStep } from "./steps/create-piece-rows"
import { createSheetsStep } from "./steps/create-sheets"
import type { PieceInput } from "./types"
import { assertPieces } from "./validate-pieces"

type SellerRow = {
  id: string
  shipping_profile_id?: string | null
  stock_location_id?: string | null
  makers?: { id: string }[] | null
}

/** Nothing to compensate: it only refuses. */
const assertPiecesStep = createStep(
  "assert-pieces",
  async (input: { pieces: PieceInput[]; sellers: SellerRow[] }) => {
    assertPieces(input.pieces, input.sellers)
    return new StepResponse(null)
  },
)

/** Puts pieces on sale: products of Medusa with their prices and stock, each tied to its seller. */
export const createPiecesWorkflow = createWorkflow("create-pieces", (input: { pieces: PieceInput[] }) => {
  const { data: sellers } = useQueryGraphStep({
    entity: "seller",
    fields: ["id", "shipping_profile_id", "stock_location_id", "makers.id"],
    filters: { id: transform(input, ({ pieces }) => [...new Set(pieces.map(({ seller_id }) => seller_id))]) },
  }).config({ name: "sellers-of-pieces" })
  const { data: stores } = useQueryGraphStep({
    entity: "store",
    fields: ["default_sales_channel_id"],
  }).config({
    name: "default-sales-channel",
  })
  assertPiecesStep({ pieces: input.pieces, sellers })

  const products = createProductsWorkflow.runAsStep({
    input: transform({ input, sellers, stores }, ({ input, sellers, stores }) => ({
      products: input.pieces.map(({ product, seller_id }) => ({
        ...product,
        shipping_profile_id: sellers.find(({ id }) => id === seller_id)?.shipping_profile_id ?? "",
        sales_channels: [{ id: stores[0]?.default_sales_channel_id ?? "" }],
      })),
    })),
  })
  createPieceRowsStep(
    transform({ input, products }, ({ input, products }) =>
      input.pieces.map(({ product: _product, stock: _stock, sheet_id: _sheet, ...row }, index) => ({
        ...row,
        product_id: products[index]?.id ?? "",
      })),
    ),
  )

  createSheetsStep(
    transform({ input, products }, ({ input, products }) =>
      input.pieces.map((piece, index) => ({ piece, product_id: products[index]?.id ?? "" })),
    ),
  )

  const variantIds = transform(products, (all) => all.flatMap(({ variants }) => variants.map(({ id }) => id)))
  const { data: variants } = useQueryGraphStep({
    entity: "variant",
    fields: ["sku", "product_id", "inventory_items.inventory_item_id"],
    filters: { id: variantIds },
  }).config({ name: "inventory-of-pieces" })
  createInventoryLevelsWorkflow.runAsStep({
    input: transform({ input, products, variants, sellers }, (data) => ({
      inventory_levels: stockLevels(data),
    })),
  })
  const created = transform(products, (all) => all.map(({ id }) => ({ id })))
  emitEventStep({ eventName: HIRFA_EVENTS.PIECE_UPDATED, data: created })
  return new WorkflowResponse(products)
})

type StockInput = {
  input: { pieces: PieceInput[] }
  products: { id: string }[]
  variants: {
    sku?: string | null
    product_id?: string | null
    inventory_items?: ({ inventory_item_id: string } | null)[] | null
  }[]
  sellers: SellerRow[]
}

/** The stock of each variant stands at the place of its seller. */
function stockLevels({ input, products, variants, sellers }: StockInput) {
  const pieceOf = new Map(products.map(({ id }, index) => [id, input.pieces[index]]))
  const locationOf = new Map(sellers.map(({ id, stock_location_id }) => [id, stock_location_id]))
  return variants.flatMap(({ sku, product_id, inventory_items }) => {
    const piece = pieceOf.get(product_id ?? "")
    const location_id = locationOf.get(piece?.seller_id ?? "") ?? ""
    return (inventory_items ?? []).flatMap((item) =>
      item
        ? [
            {
              inventory_item_id: item.inventory_item_id,
              location_id,
              stocked_quantity: piece?.stock[sku ?? ""] ?? 0,
            },
          ]
        : [],
    )
  })
}
