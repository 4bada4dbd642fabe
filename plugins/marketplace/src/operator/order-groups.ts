import {
  LOCALE_TAGS,
  type OperatorOrderGroupCard,
  type OperatorOrderGroupsAnswer,
  type OperatorOrderGroupsQuery,
  PAYMENT_PROVIDERS,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { addMoney } from "../views/money"
import { type OrderRow, orderRowFields } from "../views/order-rows"
import { instant, parcelView } from "../views/order-view"
import { groupPaymentState } from "../workflows/seller-order/order-state"
import { contains } from "./contains"

type GroupRow = {
  id: string
  number: number
  email: string | null
  currency_code: string
  payment_provider_id: string | null
  created_at: string | Date
  seller_orders: { order_id: string; seller_id: string }[]
}

/** The largest number that Postgres' integer holds. */
const LARGEST_NUMBER = 2_147_483_647

/** Order groups for the operator, newest first. */
export async function listOrderGroups(
  container: MedusaContainer,
  { q, order_id, limit, offset }: OperatorOrderGroupsQuery,
): Promise<OperatorOrderGroupsAnswer> {
  const query = container.resolve("query")
  const { data, metadata } = await query.graph({
    entity: "order_group",
    fields: ["*", "seller_orders.order_id", "seller_orders.seller_id"],
    filters: {
      ...(q ? { $or: searchedFields(q) } : {}),
      ...(order_id ? { seller_orders: { order_id } } : {}),
    },
    pagination: { take: limit, skip: offset, order: { created_at: "DESC", id: "DESC" } },
  })
  const groups = data as GroupRow[]
  const orders = await readOrders(container, groups)
  return {
    order_groups: groups.map((group) => groupCard(group, orders)),
    count: metadata?.count ?? groups.length,
    limit,
    offset,
  }
}

function searchedFields(q: string) {
  const number = /^#?\d+$/.test(q) ? Number(q.replace("#", "")) : undefined
  return [
    { id: q },
    { cart_id: q },
    { email: contains(q) },
    { seller_orders: { order_id: q } },
    ...(number !== undefined && number <= LARGEST_NUMBER ? [{ number }] : []),
  ]
}

async function readOrders(
  container: MedusaContainer,
  groups: readonly GroupRow[],
): Promise<ReadonlyMap<string, OrderRow>> {
  const ids = groups.flatMap(({ seller_orders }) => seller_orders.map(({ order_id }) => order_id))
  if (ids.length === 0) return new Map()
  const { data } = await container
    .resolve("query")
    .graph({ entity: "order", fields: orderRowFields, filters: { id: ids } }, { locale: LOCALE_TAGS.en })
  return new Map((data as OrderRow[]).map((order) => [order.id, order]))
}

function groupCard(group: GroupRow, orders: ReadonlyMap<string, OrderRow>): OperatorOrderGroupCard {
  const own = group.seller_orders.flatMap(({ order_id, seller_id }) => {
    const order = orders.get(order_id)
    return order ? [{ seller_id, parcel: parcelView(order) }] : []
  })
  const parcels = own.map(({ parcel }) => parcel)
  const total = addMoney(
    parcels.map(({ totals }) => totals.total),
    group.currency_code,
  )
  const refunded = addMoney(
    parcels.map(({ refunded }) => refunded),
    group.currency_code,
  )
  return {
    id: group.id,
    number: Number(group.number),
    placed_at: instant(group.created_at) ?? "",
    email: group.email ?? "",
    total,
    refunded,
    payment_state: groupPaymentState(parcels.map(({ payment_state }) => payment_state)),
    is_test_payment: group.payment_provider_id === PAYMENT_PROVIDERS.test,
    parcels: own.map(({ seller_id, parcel: { order_id, number, seller, state } }) => ({
      order_id,
      number,
      seller: { id: seller_id, name: seller.name },
      state,
    })),
  }
}
