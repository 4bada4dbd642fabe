import {
  LOCALE_TAGS,
  type Locale,
  type OrderGroup,
  type OrderGroupList,
  PAYMENT_PROVIDERS,
  type Totals,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { groupPaymentState } from "../workflows/seller-order/order-state"
import { addMoney } from "./money"
import { type OrderRow, orderRowFields } from "./order-rows"
import { addressView, instant, parcelView } from "./order-view"

type GroupRow = {
  id: string
  number: number
  cart_id: string
  customer_id: string | null
  email: string | null
  currency_code: string
  locale: string
  payment_provider_id: string | null
  created_at: string | Date
  seller_orders: { order_id: string }[]
}

const groupFields = ["*", "seller_orders.order_id"]

/** The group with this id, or undefined. */
export async function readOrderGroup(container: MedusaContainer, id: string, locale: Locale) {
  const query = container.resolve("query")
  const { data } = await query.graph({ entity: "order_group", fields: groupFields, filters: { id } })
  const [group] = data as GroupRow[]
  if (!group) return undefined
  const orders = await readOrders(container, [group], locale)
  return { group, view: groupView(group, orders) }
}

/** The groups of one customer, newest first. */
export async function listOrderGroups(
  container: MedusaContainer,
  page: { customer_id: string; take: number; skip: number; locale: Locale; sign: (id: string) => string },
): Promise<OrderGroupList> {
  const { data, metadata } = await container.resolve("query").graph({
    entity: "order_group",
    fields: groupFields,
    filters: { customer_id: page.customer_id },
    pagination: { take: page.take, skip: page.skip, order: { created_at: "DESC" } },
  })
  const groups = data as GroupRow[]
  const orders = await readOrders(container, groups, page.locale)
  return {
    count: metadata?.count ?? groups.length,
    order_groups: groups.map((group) => {
      const { id, number, placed_at, totals, parcels } = groupView(group, orders)
      return {
        id,
        token: page.sign(id),
        number,
        placed_at,
        total: totals.total,
        parcels: parcels.map(({ order_id, seller, state }) => ({
          order_id,
          seller_name: seller.name,
          state,
        })),
      }
    }),
  }
}

async function readOrders(
  container: MedusaContainer,
  groups: readonly GroupRow[],
  locale: Locale,
): Promise<OrderRow[]> {
  const ids = groups.flatMap(({ seller_orders }) => seller_orders.map(({ order_id }) => order_id))
  if (ids.length === 0) return []
  const { data } = await container
    .resolve("query")
    .graph({ entity: "order", fields: orderRowFields, filters: { id: ids } }, { locale: LOCALE_TAGS[locale] })
  return data as OrderRow[]
}

function groupView(group: GroupRow, orders: readonly OrderRow[]): OrderGroup {
  const own = group.seller_orders.flatMap(({ order_id }) => orders.find(({ id }) => id === order_id) ?? [])
  const parcels = own.map(parcelView)
  const sum = (key: keyof Totals) =>
    addMoney(
      parcels.map(({ totals }) => totals[key]),
      group.currency_code,
    )
  return {
    id: group.id,
    number: Number(group.number),
    placed_at: instant(group.created_at) ?? "",
    email: group.email ?? "",
    currency: group.currency_code,
    locale: group.locale,
    shipping_address: addressView(own[0]?.shipping_address),
    parcels,
    totals: {
      goods: sum("goods"),
      delivery: sum("delivery"),
      discount: sum("discount"),
      tax: sum("tax"),
      credit: sum("credit"),
      total: sum("total"),
    },
    refunded: addMoney(
      parcels.map(({ refunded }) => refunded),
      group.currency_code,
    ),
    payment_state: groupPaymentState(parcels.map(({ payment_state }) => payment_state)),
    is_test_payment: group.payment_provider_id === PAYMENT_PROVIDERS.test,
  }
}
