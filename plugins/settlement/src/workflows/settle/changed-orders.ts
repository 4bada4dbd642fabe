import { COMMISSION_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"

type Row = Record<string, unknown>

const PAGE = 1000

/**
 * Orders of sellers that may have changed their money since an instant, whatever events told of it: new and edited ones,
 * captures and refunds, parcels that arrived, returns, and those whose return window has ended.
 */
export async function changedOrders(
  container: MedusaContainer,
  { since, now }: { since: Date; now: Date },
): Promise<string[]> {
  const query = container.resolve("query")
  const found = new Set<string>()
  const collect = async (entity: string, fields: string[], filters: object, idOf: (row: Row) => unknown) => {
    for (let skip = 0; ; skip += PAGE) {
      const { data } = await query.graph({
        entity,
        fields,
        filters,
        pagination: { take: PAGE, skip, order: { id: "ASC" } },
      })
      for (const row of data as Row[]) {
        const id = idOf(row)
        if (typeof id === "string") found.add(id)
      }
      if (data.length < PAGE) return
    }
  }
  const order = (value: unknown) => Object(Object(value).order).id
  await collect("order", ["id"], { updated_at: { $gte: since } }, ({ id }) => id)
  await collect("return", ["id", "order_id"], { updated_at: { $gte: since } }, ({ order_id }) => order_id)
  await collect("fulfillment", ["id", "order.id"], { updated_at: { $gte: since } }, order)
  for (const entity of ["capture", "refund"]) {
    const path = "payment.payment_collection.order.id"
    await collect(entity, ["id", path], { created_at: { $gte: since } }, (row) =>
      order(Object(Object(row.payment).payment_collection)),
    )
  }
  const due = await container
    .resolve(COMMISSION_MODULE)
    .listOrderTerms({ release_on: { $lte: now }, is_released: false }, { select: ["order_id"], take: 10_000 })
  for (const { order_id } of due) found.add(order_id)
  return [...found]
}
