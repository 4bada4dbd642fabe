import { PAYMENT_PROVIDERS } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Where the money of an order came from. */
export type OrderSource = {
  order_group_id: string
  /** Null when it was not paid by Stripe, or not all of it: then no charge of Stripe's can be its source. */
  payment_intent: string | null
}

type Row = {
  id: string
  seller_order?: { order_group?: { id: string } | null } | null
  payment_collections?: ({ payments?: ({ data?: unknown } | null)[] | null } | null)[] | null
}

/** Checkout and Stripe payment of seller orders, by order. */
export async function orderSources(
  container: MedusaContainer,
  order_ids: readonly string[],
): Promise<Map<string, OrderSource>> {
  if (order_ids.length === 0) return new Map()
  const { data } = await container.resolve("query").graph({
    entity: "order",
    fields: ["id", "seller_order.order_group.id", "payment_collections.payments.data"],
    filters: { id: [...order_ids] },
  })
  return new Map(
    (data as Row[]).map((row) => [
      row.id,
      { order_group_id: row.seller_order?.order_group?.id ?? "", payment_intent: intentOf(row) },
    ]),
  )
}

function intentOf({ payment_collections }: Row): string | null {
  const payments = (payment_collections ?? []).flatMap((collection) => collection?.payments ?? [])
  const [first, ...others] = payments.flatMap((payment) => {
    const { parent_provider_id, parent_data } = Object(payment?.data)
    const { id } = Object(parent_data)
    return parent_provider_id === PAYMENT_PROVIDERS.stripe && typeof id === "string" ? [id] : []
  })
  return others.length === 0 ? (first ?? null) : null
}
