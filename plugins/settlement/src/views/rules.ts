import { COMMISSION_MODULE, type CommissionRuleView } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"

/** Tariffs, the youngest first, and whether an order was placed by each. */
export async function listRules(
  container: MedusaContainer,
  { limit: take, offset: skip }: { limit: number; offset: number },
): Promise<{ rules: CommissionRuleView[]; count: number }> {
  const commission = container.resolve(COMMISSION_MODULE)
  const [rows, count] = await commission.listAndCountCommissionRules(
    {},
    { take, skip, order: { valid_from: "DESC", id: "ASC" } },
  )
  const rules = await Promise.all(
    rows.map(async (row): Promise<CommissionRuleView> => {
      const [used] = await commission.listCommissionLines({ rule_id: row.id }, { select: ["id"], take: 1 })
      const { id, kind, label, source_url, seller_id, family_code, channel, currency_code, borne_by } = row
      const { rate_bps, fixed, floor, cap, vat_bps } = row
      return {
        ...{ id, kind, label, source_url, seller_id, family_code, channel, currency_code, borne_by },
        ...{ rate_bps, fixed, floor, cap, vat_bps },
        valid_from: row.valid_from.toISOString(),
        valid_to: row.valid_to?.toISOString() ?? null,
        is_used: used !== undefined,
      }
    }),
  )
  return { rules, count }
}
