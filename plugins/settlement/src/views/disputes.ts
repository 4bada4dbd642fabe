import { DISPUTE_STATUSES, type DisputesAnswer, type DisputeView, LEDGER_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { moneyOf } from "../money/minor"
import { wholeOf } from "../workflows/settle/terms"

type Status = DisputeView["status"]
type Asked = { status?: Status | undefined; limit: number; offset: number }
type OrderRow = {
  order_id: string
  seller_id: string
  seller?: { name: string } | null
  order_group?: { id: string; number: number } | null
}
type Takes = ReadonlyMap<string, ReadonlyMap<string, number>>

/** Disputes: open ones by the day on which evidence is due, then the youngest; with what each took of whom. */
export async function listDisputes(container: MedusaContainer, asked: Asked): Promise<DisputesAnswer> {
  const ledger = container.resolve(LEDGER_MODULE)
  const { status, limit: take, offset: skip } = asked
  const [[rows, count], ...counted] = await Promise.all([
    ledger.listAndCountDisputes(status ? { status } : {}, {
      relations: ["shares"],
      take,
      skip,
      // Postgres puts what is missing last, and first where it counts down: open ones come first.
      order: { closed_at: "DESC", evidence_due_at: "ASC", opened_at: "DESC", id: "ASC" },
    }),
    ...DISPUTE_STATUSES.map((each) =>
      ledger.listAndCountDisputes({ status: each }, { select: ["id"], take: 1 }),
    ),
  ])
  const shares = rows.flatMap((row) => row.shares)
  const [orders, takes] = await Promise.all([
    readOrders(
      container,
      shares.map(({ order_id }) => order_id),
    ),
    readTakes(
      container,
      shares.map(({ id }) => keyOf(id)),
    ),
  ])
  const counts = Object.fromEntries(
    DISPUTE_STATUSES.map((each, index) => [each, counted[index]?.[1] ?? 0]),
  ) as Record<Status, number>
  return {
    disputes: rows.map(({ id, reference, status, currency_code, reason, ...row }) => ({
      ...{ id, reference, status, reason },
      amount: moneyOf(wholeOf(row.amount), currency_code),
      opened_at: row.opened_at.toISOString(),
      evidence_due_at: row.evidence_due_at?.toISOString() ?? null,
      closed_at: row.closed_at?.toISOString() ?? null,
      order_group: groupOf(orders.get(row.shares[0]?.order_id ?? "")),
      shares: row.shares.map((share) => shareView(share, orders.get(share.order_id), takes)),
    })),
    count,
    counts,
  }
}

type ShareRow = { id: string; order_id: string; amount: unknown }

function shareView(
  share: ShareRow,
  order: OrderRow | undefined,
  takes: Takes,
): DisputeView["shares"][number] {
  const moved = takes.get(keyOf(share.id))
  const taken = (...accounts: string[]) =>
    accounts.reduce((sum, account) => sum - (moved?.get(account) ?? 0), 0)
  return {
    order_id: share.order_id,
    seller_id: order?.seller_id ?? "",
    seller_name: order?.seller?.name ?? "",
    amount: wholeOf(share.amount),
    from_held: taken("held"),
    from_available: taken("available"),
    owed: taken("debt"),
    from_platform: taken("commission", "commission_tax", "tax", "payment_cost", "platform_cost"),
  }
}

/** The transaction by which a share of a dispute was taken (workflows/settle/order-facts.ts). */
function keyOf(share_id: string): string {
  return `dispute:${share_id}`
}

function groupOf(order: OrderRow | undefined): DisputeView["order_group"] {
  const group = order?.order_group
  return group ? { id: group.id, number: group.number } : null
}

async function readOrders(container: MedusaContainer, order_id: string[]): Promise<Map<string, OrderRow>> {
  if (order_id.length === 0) return new Map()
  const { data } = await container.resolve("query").graph({
    entity: "seller_order",
    fields: ["order_id", "seller_id", "seller.name", "order_group.id", "order_group.number"],
    filters: { order_id },
  })
  return new Map((data as OrderRow[]).map((row) => [row.order_id, row]))
}

async function readTakes(container: MedusaContainer, keys: string[]): Promise<Takes> {
  const moved = new Map<string, Map<string, number>>()
  for (const { key, account, amount } of await container.resolve(LEDGER_MODULE).takesOfDisputes(keys))
    moved.set(key, (moved.get(key) ?? new Map<string, number>()).set(account, amount))
  return moved
}
