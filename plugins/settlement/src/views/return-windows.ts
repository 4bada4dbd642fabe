import { COMMISSION_MODULE, type ReturnWindowsAnswer } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { windowAt } from "../modules/commission/return-windows"
import { sellerNames } from "./payouts"

/** Return windows, the youngest first, and which of them hold now. */
export async function listReturnWindows(
  container: MedusaContainer,
  { limit: take, offset: skip }: { limit: number; offset: number },
): Promise<ReturnWindowsAnswer> {
  const commission = container.resolve(COMMISSION_MODULE)
  const [rows, count] = await commission.listAndCountReturnWindows(
    {},
    { take, skip, order: { valid_from: "DESC", id: "DESC" } },
  )
  const seller_ids = [...new Set(rows.flatMap(({ seller_id }) => seller_id ?? []))]
  const [names, rivals] = await Promise.all([
    sellerNames(container, seller_ids),
    commission.listReturnWindows(
      { $or: [{ seller_id: seller_ids }, { seller_id: null }] },
      { take: 10_000, order: { valid_from: "DESC" } },
    ),
  ])
  const at = new Date()
  return {
    windows: rows.map(({ id, seller_id, days, label, source_url, valid_from, valid_to }) => ({
      ...{ id, seller_id, days, label, source_url },
      seller_name: seller_id ? (names.get(seller_id) ?? null) : null,
      valid_from: valid_from.toISOString(),
      valid_to: valid_to?.toISOString() ?? null,
      holds: windowAt(rivals, { seller_id, at })?.id === id,
    })),
    count,
    default_days: commission.defaultReturnDays,
  }
}
