import type { CreateLineItemForCartDTO, MedusaContainer } from "@medusajs/framework/types"
import { MedusaWorkflow } from "@medusajs/framework/workflows-sdk"

/** Medusa's own pricing of the lines of a cart; its core-flows do not export it, so it is run by its id. */
const PRICING = "get-variant-items-with-prices-workflow"

type Priced<Variant> = {
  variants: Variant[]
  lineItems: { selector: { id?: string }; data: CreateLineItemForCartDTO }[]
}

/**
 * What each line of a cart costs now, and the variants it was read from. It only reads.
 * @param asked with `items` and `variants` those, otherwise all that the cart holds
 */
export async function priceLines<Variant>(
  container: MedusaContainer,
  asked: { cart: object; items?: readonly object[]; variants?: { id: string[]; fields: readonly string[] } },
): Promise<Priced<Variant>> {
  const { result } = await MedusaWorkflow.getWorkflow(PRICING)(container).run({ input: asked })
  return result as Priced<Variant>
}
