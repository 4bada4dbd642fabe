import { type ClaimAct, type ClaimParty, HIRFA_EVENTS, type NewsKind } from "@hirfa/contracts"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { FulfillmentWorkflowEvents, OrderWorkflowEvents, PaymentEvents } from "@medusajs/framework/utils"
import { toMoney } from "../../views/money"

/** An event and the id that it names. */
export type Happened = { event: string; id: string }

export type NewNews = {
  key: string
  seller_id: string | null
  order_group_id: string | null
  customer_id: string | null
  kind: NewsKind
  order_id: string
  claim_id?: string
  detail?: string
  by?: string
  amount?: number
  currency_code?: string
}

type Own = { order_id: string; seller_id: string; order_group: { id: string; customer_id: string | null } }
type Told = Omit<NewNews, "key" | "seller_id" | "order_group_id" | "customer_id" | "order_id">
type Reader = "seller" | "buyer"

const BY_EVENT: Readonly<
  Record<string, (container: MedusaContainer, id: string) => Promise<readonly (NewNews | undefined)[]>>
> = {
  [HIRFA_EVENTS.ORDER_GROUP_PLACED]: async (container, id) =>
    (await ownOrders(container, { order_group_id: id })).flatMap((own) =>
      tell(own, ["seller", "buyer"], own.order_id, { kind: "order_placed" }),
    ),
  [HIRFA_EVENTS.SELLER_ORDER_CONFIRMED]: (container, id) =>
    ofOrder(container, id, ["buyer"], { kind: "order_confirmed" }),
  [OrderWorkflowEvents.CANCELED]: (container, id) =>
    ofOrder(container, id, ["seller", "buyer"], { kind: "order_canceled" }),
  [FulfillmentWorkflowEvents.SHIPMENT_CREATED]: (container, id) => ofParcel(container, id, "parcel_sent"),
  [FulfillmentWorkflowEvents.DELIVERY_CREATED]: (container, id) =>
    ofParcel(container, id, "parcel_delivered"),
  [PaymentEvents.REFUNDED]: ofPayment,
  [HIRFA_EVENTS.ORDER_PROGRESSED]: ofProgress,
  [HIRFA_EVENTS.CLAIM_MOVED]: ofClaim,
}

/** Events of which somebody is told inside the web app. */
export const NEWS_EVENTS = Object.keys(BY_EVENT)

/** What is told of an event, and to whom; nothing when it is no order of ours. */
export async function newsOf(container: MedusaContainer, { event, id }: Happened): Promise<NewNews[]> {
  const told = (await BY_EVENT[event]?.(container, id)) ?? []
  return told.flatMap((news) => news ?? [])
}

function tell(own: Own, readers: readonly Reader[], key: string, told: Told): NewNews[] {
  return readers.map((reader) => ({
    ...told,
    key: `${told.kind}:${key}:${reader}`,
    order_id: own.order_id,
    seller_id: reader === "seller" ? own.seller_id : null,
    order_group_id: reader === "buyer" ? own.order_group.id : null,
    customer_id: reader === "buyer" ? own.order_group.customer_id : null,
  }))
}

async function ownOrders(container: MedusaContainer, filters: Record<string, unknown>): Promise<Own[]> {
  const fields = ["order_id", "seller_id", "order_group.id", "order_group.customer_id"]
  const { data } = await container.resolve("query").graph({ entity: "seller_order", fields, filters })
  return data as Own[]
}

async function ofOrder(container: MedusaContainer, order_id: string, readers: readonly Reader[], told: Told) {
  const [own] = await ownOrders(container, { order_id })
  return own ? tell(own, readers, order_id, told) : []
}

async function ofParcel(container: MedusaContainer, id: string, kind: NewsKind) {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "fulfillment", fields: ["id", "order.id"], filters: { id } })
  const order_id: string | undefined = data[0]?.order?.id
  const [own] = order_id ? await ownOrders(container, { order_id }) : []
  // The seller knows what she sent; that it came she may learn from the buyer.
  const readers: Reader[] = kind === "parcel_sent" ? ["buyer"] : ["seller", "buyer"]
  return own ? tell(own, readers, id, { kind }) : []
}

async function ofPayment(container: MedusaContainer, id: string) {
  type Row = {
    currency_code: string
    refunds?: { id: string; amount: BigNumberInput }[]
    payment_collection?: { order?: { id: string } | null } | null
  }
  const { data } = await container.resolve("query").graph({
    entity: "payment",
    fields: ["currency_code", "refunds.id", "refunds.amount", "payment_collection.order.id"],
    filters: { id },
  })
  const [payment] = data as Row[]
  const order_id = payment?.payment_collection?.order?.id
  const [own] = order_id ? await ownOrders(container, { order_id }) : []
  if (!payment || !own) return []
  return (payment.refunds ?? []).flatMap((refund) => {
    const { amount, currency } = toMoney(refund.amount, payment.currency_code)
    return tell(own, ["seller", "buyer"], refund.id, {
      kind: "money_returned",
      amount,
      currency_code: currency,
    })
  })
}

async function ofProgress(container: MedusaContainer, id: string) {
  const { data } = await container.resolve("query").graph({
    entity: "order_progress",
    fields: ["id", "stage", "seller_order.order_id"],
    filters: { id },
  })
  const [row] = data as { stage: string; seller_order: { order_id: string } }[]
  const [own] = row ? await ownOrders(container, { order_id: row.seller_order.order_id }) : []
  return row && own ? tell(own, ["buyer"], id, { kind: "progress", detail: row.stage }) : []
}

async function ofClaim(container: MedusaContainer, id: string) {
  type Row = {
    act: ClaimAct | "ask"
    by: ClaimParty
    amount: number | null
    claim: { id: string; order_id: string }
  }
  const { data } = await container.resolve("query").graph({
    entity: "claim_entry",
    fields: ["id", "act", "by", "amount", "claim.id", "claim.order_id"],
    filters: { id },
  })
  const [row] = data as Row[]
  const [own] = row ? await ownOrders(container, { order_id: row.claim.order_id }) : []
  if (!row || !own) return []
  const readers = (["seller", "buyer"] as const).filter((reader) => reader !== row.by)
  return tell(own, readers, id, { kind: "claim", detail: row.act, by: row.by, claim_id: row.claim.id })
}
