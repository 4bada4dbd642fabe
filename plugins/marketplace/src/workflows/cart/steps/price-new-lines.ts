import type {
  BigNumberInput,
  ConfirmVariantInventoryWorkflowInputDTO,
  CreateCartCreateLineItemDTO,
  CreateLineItemForCartDTO,
  MedusaContainer,
  ProductVariantDTO,
} from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { countryOfCart } from "../offered-there"
import { priceLines } from "../price-lines"
import {
  assertQuantities,
  assertSellable,
  assertSellableVariants,
  type SellableVariant,
  sellableVariantFields,
} from "../sellable-variants"

type VariantRow = SellableVariant &
  ConfirmVariantInventoryWorkflowInputDTO["variants"][number] &
  Partial<ProductVariantDTO>

export type PricedLines = { variants: VariantRow[]; lines: CreateLineItemForCartDTO[] }

type Input = {
  cart: { shipping_address?: { country_code?: string | null } | null; region_id?: string | null }
  lines: CreateCartCreateLineItemDTO[]
  /** How many of each there will be, with those the cart has already: prices and capacity may depend on it. */
  quantities?: number[]
}

/** What a line of a cart tells of its variant, whether it may be sold, and what confirms its stock. */
const FIELDS = [
  ...sellableVariantFields,
  "title",
  "sku",
  "barcode",
  "thumbnail",
  "manage_inventory",
  "allow_backorder",
  "product.id",
  "product.subtitle",
  "product.description",
  "product.thumbnail",
  "product.handle",
  "product.discountable",
  "product.is_giftcard",
  "product.type.id",
  "product.type.value",
  "product.collection.id",
  "product.collection.title",
  "inventory_items.inventory_item_id",
  "inventory_items.required_quantity",
  "inventory_items.inventory.id",
  "inventory_items.inventory.requires_shipping",
  "inventory_items.inventory.location_levels.id",
  "inventory_items.inventory.location_levels.location_id",
  "inventory_items.inventory.location_levels.raw_stocked_quantity",
  "inventory_items.inventory.location_levels.raw_reserved_quantity",
  "inventory_items.inventory.location_levels.stock_locations.id",
  "inventory_items.inventory.location_levels.stock_locations.sales_channels.id",
]

/** Prices lines that come into a cart, or refuses what may not be sold there. Nothing to compensate: it only reads. */
export const priceNewLinesStep = createStep(
  "price-new-lines",
  async (
    { cart, lines, quantities = lines.map(({ quantity }) => Number(quantity)) }: Input,
    { container },
  ) => {
    if (lines.length === 0) return new StepResponse<PricedLines>({ variants: [], lines: [] })
    assertQuantities(lines)
    const country = await countryOfCart(container, cart)
    const asked = lines.map((line, index) => ({ ...line, quantity: quantities[index] ?? line.quantity }))
    const { variants, lineItems } = await priceLines<VariantRow>(container, {
      cart,
      // Whatever is sold here is sent: a product belongs to its seller's shipping profile.
      items: asked.map((line) => ({ requires_shipping: true, ...line })),
      variants: { id: lines.flatMap(({ variant_id }) => variant_id ?? []), fields: FIELDS },
    }).catch((error: unknown) => explain(container, { lines, country, error }))
    assertSellable(variants, asked, country)
    return new StepResponse<PricedLines>({
      variants,
      lines: lineItems.map(({ data }, index) => ({
        ...data,
        quantity: lines[index]?.quantity ?? data.quantity,
      })),
    })
  },
)

type Refusal = {
  lines: { variant_id?: string; quantity: BigNumberInput }[]
  country: string | undefined
  error: unknown
}

/** Pricing refuses by ids what is unpublished or has no price; where we know better why it cannot be sold, we say that. */
async function explain(container: MedusaContainer, { lines, country, error }: Refusal): Promise<never> {
  await assertSellableVariants(container, lines, country)
  throw error
}
