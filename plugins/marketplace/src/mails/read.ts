import { BASE_LOCALE, type Locale, localeOf, type OrderGroup, type Parcel } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readOrderGroup } from "../views/order-group-view"

/** A member to whom a new order is told. */
export type Reader = { id: string; name: string; email: string; locale: Locale }

export type MembershipRow = { role: string; member?: (Omit<Reader, "locale"> & { locale: string }) | null }
type SellerOrderRow = { order_id: string; seller?: { memberships?: MembershipRow[] } | null }

/** Those who answer for a seller; makers have their own work to see to. */
const TOLD_ROLES = ["owner", "manager"]

/** The group in the language of its buyer, or undefined. */
export async function readForBuyer(
  container: MedusaContainer,
  id: string,
): Promise<{ view: OrderGroup; locale: Locale } | undefined> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "order_group", fields: ["id", "locale"], filters: { id } })
  if (!data[0]) return undefined
  const locale = localeOf(data[0].locale) ?? BASE_LOCALE
  const found = await readOrderGroup(container, id, locale)
  return found && { view: found.view, locale }
}

/** The seller order that a Medusa order is, if it is one. */
export async function readSellerOrder(container: MedusaContainer, order_id: string) {
  const { data } = await container.resolve("query").graph({
    entity: "seller_order",
    fields: ["order_id", "order_group_id", "cancel_reason"],
    filters: { order_id },
  })
  const [row] = data as { order_id: string; order_group_id: string; cancel_reason: string | null }[]
  return row
}

/** The order whose parcel a fulfilment is; undefined for a parcel that comes back. */
export async function orderOfParcel(container: MedusaContainer, id: string): Promise<string | undefined> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "fulfillment", fields: ["id", "order.id"], filters: { id } })
  return data[0]?.order?.id
}

/** Whom to tell of each order of a group, by order. */
export async function readersOfGroup(
  container: MedusaContainer,
  order_group_id: string,
): Promise<Map<string, Reader[]>> {
  const { data } = await container.resolve("query").graph({
    entity: "seller_order",
    fields: [
      "order_id",
      "seller.memberships.role",
      "seller.memberships.member.id",
      "seller.memberships.member.name",
      "seller.memberships.member.email",
      "seller.memberships.member.locale",
    ],
    filters: { order_group_id },
  })
  return new Map(
    (data as SellerOrderRow[]).map(({ order_id, seller }) => [order_id, readersOf(seller?.memberships)]),
  )
}

/** Those of a seller's members who are told what concerns it. */
export function readersOf(memberships: readonly MembershipRow[] = []): Reader[] {
  return memberships.flatMap(({ role, member }) =>
    member && TOLD_ROLES.includes(role)
      ? [{ ...member, locale: localeOf(member.locale) ?? BASE_LOCALE }]
      : [],
  )
}

/** The same group in each of the languages, for readers of different ones. */
export async function readInLanguages(
  container: MedusaContainer,
  id: string,
  locales: readonly Locale[],
): Promise<Map<Locale, OrderGroup>> {
  const distinct = [...new Set(locales)]
  const found = await Promise.all(distinct.map((locale) => readOrderGroup(container, id, locale)))
  return new Map(
    distinct.flatMap((locale, index) => {
      const view = found[index]?.view
      return view ? [[locale, view] as const] : []
    }),
  )
}

export function parcelOf(group: OrderGroup, order_id: string): Parcel | undefined {
  return group.parcels.find((parcel) => parcel.order_id === order_id)
}
