import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { listShippingOptionsForCartWorkflow } from "@medusajs/medusa/core-flows"

type CartRow = {
  id: string
  shipping_address?: { country_code?: string | null } | null
  items?: {
    product?: { piece?: { seller?: { shipping_profile_id?: string | null } | null } | null } | null
  }[]
}

/**
 * Medusa's own listing, but of the sellers of this cart only: the stock one answers the deliveries of every seller,
 * and a client that takes the first would choose one that is nobody's here.
 */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { cart_id, is_return } = req.filterableFields
  const { data } = await req.scope.resolve("query").graph({
    entity: "cart",
    fields: ["id", "shipping_address.country_code", "items.product.piece.seller.shipping_profile_id"],
    filters: { id: String(cart_id) },
  })
  const [cart] = data as CartRow[]
  if (!cart) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${cart_id}`)
  const profiles = (cart.items ?? []).flatMap(
    ({ product }) => product?.piece?.seller?.shipping_profile_id ?? [],
  )
  if (profiles.length === 0) {
    res.json({ shipping_options: [] })
    return
  }
  const own = await req.scope
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ shipping_profile_id: [...new Set(profiles)] }, { select: ["id"] })
  const { result: shipping_options } = await listShippingOptionsForCartWorkflow(req.scope).run({
    input: {
      cart_id: cart.id,
      is_return: Boolean(is_return),
      option_ids: own.map(({ id }) => id),
      fields: req.queryConfig.fields,
    },
  })
  res.json({ shipping_options })
}
