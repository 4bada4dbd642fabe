import {
  cancelSellerOrderWorkflow,
  confirmSellerOrderWorkflow,
  deliverSellerOrderWorkflow,
  packSellerOrderWorkflow,
  shipSellerOrderWorkflow,
  syncSellerOrderStageWorkflow,
} from "@hirfa/marketplace/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createAndCompleteReturnOrderWorkflow,
  receiveAndCompleteReturnOrderWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { read } from "../context"
import type { World } from "../data/load"
import type { OrderAction } from "../data/schema"

/** One seller's part of a demo order, as it stands. */
export type PlacedOrder = {
  id: string
  key: string
  status: string
  items: {
    id: string
    variant_sku: string
    detail: { quantity: number; return_received_quantity: number }
  }[]
  shipping_methods: { shipping_option_id: string }[]
  fulfillments: { id: string; shipped_at: string | null; delivered_at: string | null }[]
  seller_order: {
    confirmed_at: string | null
    seller: { id: string; handle: string; stock_location_id: string }
  }
  payment_collections: { refunded_amount: number | null; payments: { id: string; amount: number }[] }[]
}

type Job = { container: MedusaContainer; order: PlacedOrder; memberId: string; number: number }

/** Lets cooperatives do what the demo says of their orders; what they did before is not done again. */
export async function carryOut(
  container: MedusaContainer,
  world: World,
  placed: readonly PlacedOrder[],
): Promise<number> {
  const owners = await readOwners(container)
  let done = 0
  for (const [index, order] of placed.entries()) {
    const { seller } = order.seller_order
    const wanted = world.orders.find(({ key }) => key === order.key)?.steps[seller.handle] ?? []
    const actions = wanted.filter((action) => !isDone(action, order))
    if (actions.length === 0) continue
    const job = { container, order, memberId: owners.get(seller.id) ?? "", number: index + 1 }
    for (const action of actions) await ACTIONS[action](job)
    await syncSellerOrderStageWorkflow(container).run({ input: { order_ids: [order.id] } })
    done += actions.length
  }
  return done
}

async function readOwners(container: MedusaContainer): Promise<Map<string, string>> {
  const rows = await read<{ seller_id: string; member_id: string }>(
    container,
    "membership",
    ["seller_id", "member_id"],
    { role: "owner" },
  )
  return new Map(rows.map(({ seller_id, member_id }) => [seller_id, member_id]))
}

function isDone(action: OrderAction, order: PlacedOrder): boolean {
  switch (action) {
    case "confirm":
      return order.seller_order.confirmed_at !== null
    case "pack":
      return order.fulfillments.length > 0
    case "ship":
    case "ship-first-line":
      return order.fulfillments.some(({ shipped_at }) => shipped_at)
    case "deliver":
      return order.fulfillments.some(({ delivered_at }) => delivered_at)
    case "return":
      return order.items.some(({ detail }) => Number(detail.return_received_quantity) > 0)
    case "refund-part":
    case "refund-all":
      return order.payment_collections.some(({ refunded_amount }) => Number(refunded_amount ?? 0) > 0)
    case "cancel":
      return order.status === "canceled"
  }
}

const ACTIONS: Record<OrderAction, (job: Job) => Promise<void>> = {
  async confirm({ container, order, memberId }) {
    const input = { order_id: order.id, member_id: memberId }
    await confirmSellerOrderWorkflow(container).run({ input })
  },
  async pack({ container, order }) {
    await packSellerOrderWorkflow(container).run({ input: { order_id: order.id } })
  },
  async ship(job) {
    await ship(job)
  },
  async "ship-first-line"(job) {
    const [first] = job.order.items
    await ship(job, first ? [{ line_id: first.id, quantity: Number(first.detail.quantity) }] : [])
  },
  async deliver({ container, order }) {
    const [row] = await read<{ fulfillments: { id: string }[] }>(container, "order", ["fulfillments.id"], {
      id: order.id,
    })
    for (const { id } of row?.fulfillments ?? []) {
      await deliverSellerOrderWorkflow(container).run({ input: { order_id: order.id, fulfillment_id: id } })
    }
  },
  async "refund-part"(job) {
    await refund(job, { reason: "goodwill", part: 0.2, note: "One corner was chipped; the buyer kept it" })
  },
  async return(job) {
    await takeBack(job)
  },
  async "refund-all"(job) {
    await refund(job, { reason: "returned", part: 1, note: "Both pieces came back unused" })
  },
  async cancel({ container, order, memberId }) {
    const reason = "A fault was found while packing, and it cannot be made again in time"
    await cancelSellerOrderWorkflow(container).run({
      input: { order_id: order.id, reason, canceled_by: memberId },
    })
  },
}

async function ship(
  { container, order, number }: Job,
  lines?: { line_id: string; quantity: number }[],
): Promise<void> {
  await shipSellerOrderWorkflow(container).run({
    input: {
      order_id: order.id,
      ...(lines ? { lines } : {}),
      carrier: "Demo Post",
      tracking_number: `DEMO${String(number).padStart(6, "0")}MA`,
    },
  })
}

/** Two workflows, not one with `receive_now`: that one fails now and then, the order of its actions is not stable. */
async function takeBack({ container, order }: Job): Promise<void> {
  const items = order.items.map(({ id, detail }) => ({ id, quantity: Number(detail.quantity) }))
  const { result } = await createAndCompleteReturnOrderWorkflow(container).run({
    input: {
      order_id: order.id,
      items,
      location_id: order.seller_order.seller.stock_location_id,
      return_shipping: { option_id: order.shipping_methods[0]?.shipping_option_id ?? "", price: 0 },
    },
  })
  await receiveAndCompleteReturnOrderWorkflow(container).run({
    input: { return_id: result.id, items },
  })
}

async function refund(
  { container, order }: Job,
  { reason, part, note }: { reason: string; part: number; note: string },
): Promise<void> {
  const [payment] = order.payment_collections.flatMap(({ payments }) => payments)
  const [known] = await read<{ id: string }>(container, "refund_reason", ["id"], { code: reason })
  if (!payment) throw new Error(`Order ${order.key}: no payment to refund`)
  await refundPaymentWorkflow(container).run({
    input: {
      payment_id: payment.id,
      amount: Math.round(Number(payment.amount) * part * 100) / 100,
      note,
      ...(known ? { refund_reason_id: known.id } : {}),
    },
  })
}
