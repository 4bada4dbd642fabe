import { MARKETS, PAYMENT_PROVIDERS } from "@hirfa/contracts"
import { read, type SeedContext, type SeedStep } from "../context"
import { carryOut, type PlacedOrder } from "../orders/carry-out"
import { type Checkout, checkOut, ORDER_KEY } from "../orders/check-out"

/** Buyers buy through the real checkout, and cooperatives do their part, so that no screen is empty. */
export const ordersStep: SeedStep = {
  title: "Orders",
  async run(context) {
    const { container, world } = context
    const providers = await read(container, "payment_provider", ["id"], {
      id: PAYMENT_PROVIDERS.test,
      is_enabled: true,
    })
    if (providers.length === 0) return "left out: only the test payment pays for the demo's orders"
    const known = new Set((await placedOrders(container)).map(({ key }) => key))
    const missing = world.orders.filter(({ key }) => !known.has(key))
    const checkout = missing.length > 0 ? await checkoutFacts(context) : null
    for (const order of missing) if (checkout) await checkOut(container, checkout, order)
    const actions = await carryOut(container, world, await placedOrders(container))
    return `${missing.length} of ${world.orders.length} new, ${actions} steps of cooperatives on them`
  },
}

type OrderRow = Omit<PlacedOrder, "key"> & { metadata: Record<string, unknown> | null }

async function placedOrders(container: SeedContext["container"]): Promise<PlacedOrder[]> {
  const rows = await read<OrderRow>(container, "order", [
    "id",
    "status",
    "metadata",
    "items.id",
    "items.variant_sku",
    "items.detail.*",
    "shipping_methods.shipping_option_id",
    "fulfillments.id",
    "fulfillments.shipped_at",
    "fulfillments.delivered_at",
    "payment_collections.refunded_amount",
    "seller_order.confirmed_at",
    "seller_order.seller.id",
    "seller_order.seller.handle",
    "seller_order.seller.stock_location_id",
    "payment_collections.payments.id",
    "payment_collections.payments.amount",
  ])
  return rows.flatMap(({ metadata, ...row }) => {
    const key = metadata?.[ORDER_KEY]
    return typeof key === "string" ? [{ ...row, key }] : []
  })
}

async function checkoutFacts({ container, world }: SeedContext): Promise<Checkout> {
  const [store] = await read<{ default_sales_channel_id: string }>(container, "store", [
    "default_sales_channel_id",
  ])
  const regions = await read<{ id: string; name: string }>(container, "region", ["id", "name"])
  const variants = await read<{ id: string; sku: string }>(container, "variant", ["id", "sku"], {
    sku: world.orders.flatMap(({ lines }) => lines.map(({ sku }) => sku)),
  })
  return {
    buyers: world.buyers,
    salesChannelId: store?.default_sales_channel_id ?? "",
    regionIds: new Map(
      MARKETS.map(({ code, names }) => [code, regions.find(({ name }) => name === names.en)?.id ?? ""]),
    ),
    variantIds: new Map(variants.map(({ id, sku }) => [sku, id])),
  }
}
