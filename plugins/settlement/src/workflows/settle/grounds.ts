import type { MedusaContainer } from "@medusajs/framework/types"
import { addBack, type BackByLine, UNPAID } from "../../modules/ledger/postings/standing"
import { minorOf } from "../../money/minor"
import { linesOfRefund } from "./order-facts"
import type { GroundRow, SettledOrder } from "./order-rows"

/** What refunds of these orders are of, as marketplace wrote it down before it gave the money back. */
export async function readGrounds(container: MedusaContainer, order_id: string[]): Promise<GroundRow[]> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "refund_ground", fields: ["id", "order_id", "lines"], filters: { order_id } })
  return data as GroundRow[]
}

/** What went back of each order for certain lines, as it is now. */
export async function readBackByLine(
  container: MedusaContainer,
  order_id: string[],
): Promise<Map<string, BackByLine>> {
  const grounds = await readGrounds(container, order_id)
  if (grounds.length === 0) return new Map()
  const { data } = await container.resolve("query").graph({
    entity: "order",
    fields: ["id", "currency_code", "payment_collections.payments.refunds.*"],
    filters: { id: [...new Set(grounds.map((row) => row.order_id))] },
  })
  return new Map(
    (data as Pick<SettledOrder, "id" | "currency_code" | "payment_collections">[]).map((order) => [
      order.id,
      (order.payment_collections ?? [])
        .flatMap((collection) => collection?.payments ?? [])
        .flatMap(({ refunds }) => refunds ?? [])
        .reduce((back, refund) => {
          const lines = linesOfRefund(refund, grounds)
          const amount = minorOf(refund.amount, order.currency_code)
          return lines ? addBack(back, { amount, lines }) : back
        }, UNPAID.back),
    ]),
  )
}
