import {
  BASE_LOCALE,
  type OperatorClaim,
  type OperatorClaimsAnswer,
  type OperatorClaimsQuery,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readClaims } from "../views/claim-view"

const READER = { party: "operator", locale: BASE_LOCALE } as const

/** Returns and problems of all sellers: those that wait for the operator first come first. */
export async function listClaims(
  container: MedusaContainer,
  { state, limit, offset }: OperatorClaimsQuery,
): Promise<OperatorClaimsAnswer> {
  const order = state === "with_operator" ? ("ASC" as const) : ("DESC" as const)
  const [{ claims, count }, with_operator, asked] = await Promise.all([
    readOperatorClaims(container, state ? { state } : {}, {
      take: limit,
      skip: offset,
      order: { updated_at: order },
    }),
    countState(container, "with_operator"),
    countState(container, "asked"),
  ])
  return { claims, count, counts: { with_operator, asked } }
}

/** One claim, or undefined. */
export async function readOperatorClaim(
  container: MedusaContainer,
  id: string,
): Promise<OperatorClaim | undefined> {
  const { claims } = await readOperatorClaims(container, { id }, { take: 1, skip: 0 })
  return claims[0]
}

async function readOperatorClaims(
  container: MedusaContainer,
  filters: Record<string, unknown>,
  page: { take: number; skip: number; order?: Record<string, "ASC" | "DESC"> },
): Promise<{ claims: OperatorClaim[]; count: number }> {
  const { claims, rows, orders, count } = await readClaims(container, filters, READER, page)
  return {
    count,
    claims: claims.flatMap((claim) => {
      const row = rows.find(({ id }) => id === claim.id)
      const order = orders.find(({ id }) => id === claim.order_id)
      if (!row || !order) return []
      const { first_name, last_name } = order.shipping_address ?? {}
      return [
        {
          ...claim,
          seller: { id: row.seller_id, name: order.seller_order.seller?.name ?? "" },
          buyer: [first_name, last_name].filter(Boolean).join(" "),
          order_group_id: row.order_group_id,
        },
      ]
    }),
  }
}

async function countState(container: MedusaContainer, state: string): Promise<number> {
  const { metadata } = await container.resolve("query").graph({
    entity: "claim",
    fields: ["id"],
    filters: { state },
    pagination: { take: 1, skip: 0 },
  })
  return metadata?.count ?? 0
}
