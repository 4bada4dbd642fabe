import { CURRENCIES, MARKETS, type OperatorSeller } from "@hirfa/contracts"
import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { toMoney } from "../views/money"
import { instant } from "../views/order-view"
import { type SellerRow, sellerCard } from "./sellers"

type OptionRow = {
  id: string
  name: string
  service_zone?: { name?: string } | null
  metadata?: { days_min?: number; days_max?: number } | null
  prices?: { currency_code: string; amount: BigNumberInput }[] | null
}

type DetailRow = SellerRow &
  Omit<OperatorSeller, "approved_at"> & {
    latitude: number | null
    longitude: number | null
    approved_at: string | Date | null
    memberships?: { role: OperatorSeller["members"][number]["role"]; member: MemberRow }[]
    shipping_profile?: { shipping_options?: OptionRow[] | null } | null
  }
type MemberRow = { id: string; name: string; email: string; locale: string }

type OrderRow = {
  order_id: string
  order_group_id: string
  created_at: string | Date
  order?: { display_id: number; status: string } | null
}

const fields = [
  "*",
  "makers.*",
  "memberships.role",
  "memberships.member.id",
  "memberships.member.name",
  "memberships.member.email",
  "memberships.member.locale",
  "shipping_profile.shipping_options.id",
  "shipping_profile.shipping_options.name",
  "shipping_profile.shipping_options.metadata",
  "shipping_profile.shipping_options.service_zone.name",
  "shipping_profile.shipping_options.prices.*",
]

/**
 * Everything the operator knows of a seller.
 * @throws NOT_FOUND
 */
export async function readSeller(container: MedusaContainer, id: string): Promise<OperatorSeller> {
  const query = container.resolve("query")
  const [{ data }, pieces, orders] = await Promise.all([
    query.graph({ entity: "seller", fields, filters: { id } }),
    query.graph({
      entity: "piece",
      fields: ["id"],
      filters: { seller_id: id },
      pagination: { take: 1, skip: 0 },
    }),
    query.graph({
      entity: "seller_order",
      fields: ["order_id", "order_group_id", "created_at", "order.display_id", "order.status"],
      filters: { seller_id: id },
      pagination: { take: 5, skip: 0, order: { created_at: "DESC" } },
    }),
  ])
  const [row] = data as DetailRow[]
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no seller ${id}`)
  return {
    ...sellerCard(row),
    ...facts(row),
    makers: (row.makers ?? []).map(({ id, name, craft, about, member_id }) => ({
      ...{ id, name, craft, about, member_id },
    })),
    members: (row.memberships ?? []).map(({ role, member }) => ({ ...memberOf(member), role })),
    delivery_options: (row.shipping_profile?.shipping_options ?? [])
      .map((option) => deliveryOption(option, row.handle))
      .sort(byZone),
    counts: { pieces: pieces.metadata?.count ?? 0, orders: orders.metadata?.count ?? 0 },
    recent_orders: (orders.data as OrderRow[]).map(recentOrder),
  }
}

function facts(row: DetailRow) {
  const { tagline, story, returns_policy, made_to_order_policy, founded_year, member_count } = row
  const { latitude, longitude, status_reason, stock_location_id, shipping_profile_id } = row
  return {
    tagline,
    story,
    returns_policy,
    made_to_order_policy,
    founded_year,
    member_count,
    place: latitude === null || longitude === null ? null : { latitude, longitude },
    status_reason,
    approved_at: instant(row.approved_at),
    stock_location_id,
    shipping_profile_id,
  }
}

/** Named one by one, so that whatever a member holds later stays inside. */
function memberOf({ id, name, email, locale }: MemberRow) {
  return { id, name, email, locale }
}

function deliveryOption({ id, name, service_zone, metadata, prices }: OptionRow, handle: string) {
  const { days_min: min, days_max: max } = metadata ?? {}
  return {
    id,
    name,
    zone: zoneName(service_zone?.name ?? "", handle),
    days: min === undefined || max === undefined ? null : { min, max },
    prices: CURRENCIES.flatMap((currency) => {
      const price = prices?.find(({ currency_code }) => currency_code === currency)
      return price ? [toMoney(price.amount, currency)] : []
    }),
  }
}

/** Zones that were made at the approval are named `<handle> <market>`; others keep the name they were given. */
function zoneName(name: string, handle: string): string {
  return MARKETS.find(({ code }) => name === `${handle} ${code}`)?.names.en ?? name
}

function byZone(a: { zone: string; name: string }, b: { zone: string; name: string }) {
  return a.zone.localeCompare(b.zone) || a.name.localeCompare(b.name)
}

function recentOrder({ order_id, order_group_id, created_at, order }: OrderRow) {
  return {
    order_id,
    order_group_id,
    number: order?.display_id ?? 0,
    status: order?.status ?? "",
    placed_at: instant(created_at) ?? "",
  }
}
