import {
  BASE_LOCALE,
  type OperatorSellerCard,
  type OperatorSellersAnswer,
  type OperatorSellersQuery,
  pictureIn,
  SELLER_STATUSES,
  type SellerStatus,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { instant } from "../views/order-view"
import { contains } from "./contains"

export type SellerRow = Omit<OperatorSellerCard, "emblem" | "created_at" | "paused_until"> & {
  emblem: unknown
  created_at: string | Date
  paused_until: string | Date | null
}

/** Sellers for the operator, with how many there are in each state. */
export async function listSellers(
  container: MedusaContainer,
  { q, status, order, limit, offset }: OperatorSellersQuery,
): Promise<OperatorSellersAnswer> {
  const matching = q ? { $or: searchedFields(q) } : {}
  const query = container.resolve("query")
  const key = order.replace("-", "")
  const direction: "ASC" | "DESC" = order.startsWith("-") ? "DESC" : "ASC"
  const [{ data, metadata }, counts] = await Promise.all([
    query.graph({
      entity: "seller",
      fields: ["*"],
      filters: { ...matching, ...(status ? { status } : {}) },
      // The id makes the pages stable where names or instants are the same.
      pagination: { take: limit, skip: offset, order: { [key]: direction, id: direction } },
    }),
    countByStatus(container, matching),
  ])
  return {
    sellers: (data as SellerRow[]).map(sellerCard),
    count: metadata?.count ?? data.length,
    limit,
    offset,
    counts,
  }
}

export function sellerCard(row: SellerRow): OperatorSellerCard {
  const { id, handle, type, status, name, city, region_code, is_demo } = row
  const emblem = pictureIn(row.emblem, BASE_LOCALE)
  const created_at = instant(row.created_at) ?? ""
  const paused_until = instant(row.paused_until)
  return { id, handle, type, status, name, city, region_code, emblem, is_demo, created_at, paused_until }
}

function searchedFields(q: string) {
  const text = contains(q)
  return [
    { id: q },
    { name: text },
    { handle: text },
    { city: text },
    { memberships: { member: { email: text } } },
  ]
}

async function countByStatus(
  container: MedusaContainer,
  matching: object,
): Promise<Record<SellerStatus, number>> {
  const query = container.resolve("query")
  const count = async (status: SellerStatus) => {
    const { metadata } = await query.graph({
      entity: "seller",
      fields: ["id"],
      filters: { ...matching, status },
      pagination: { take: 1, skip: 0 },
    })
    return metadata?.count ?? 0
  }
  const [applied, active, paused, suspended] = await Promise.all(SELLER_STATUSES.map(count))
  return { applied: applied ?? 0, active: active ?? 0, paused: paused ?? 0, suspended: suspended ?? 0 }
}
