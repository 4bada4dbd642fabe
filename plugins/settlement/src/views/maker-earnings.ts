import { COMMISSION_MODULE, type MakerEarningsAnswer, type MakerEarningView } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { currencyOf, moneyOf } from "../money/minor"
import { wholeOf } from "../workflows/settle/terms"

type Asked = { seller_id: string; maker_ids?: string[]; limit: number; offset: number }

/** What makers of a seller have of what they made, line by line and in sum. */
export async function readMakerEarnings(
  container: MedusaContainer,
  { seller_id, maker_ids, limit: take, offset: skip }: Asked,
): Promise<MakerEarningsAnswer> {
  const commission = container.resolve(COMMISSION_MODULE)
  const own = { seller_id, ...(maker_ids ? { maker_id: maker_ids } : {}) }
  const [[rows, count], sums, makers] = await Promise.all([
    commission.listAndCountMakerEarnings(own, {
      take,
      skip,
      order: { created_at: "DESC", id: "ASC" },
      relations: ["line"],
    }),
    commission.makerTotals(own),
    container.resolve("query").graph({ entity: "maker", fields: ["id", "name"], filters: { seller_id } }),
  ])
  const names = new Map(makers.data.map(({ id, name }) => [String(id), String(name)]))
  const nameOf = (id: string) => names.get(id) ?? ""
  return {
    earnings: rows.map((row): MakerEarningView => {
      const { id, maker_id, order_id, percent, state, currency_code, confirmed_amount, confirmed_at } = row
      return {
        ...{ id, maker_id, order_id, percent, state },
        maker_name: nameOf(maker_id),
        title: row.line.title,
        amount: moneyOf(wholeOf(row.amount), currency_code),
        confirmed_amount:
          confirmed_amount === null ? null : moneyOf(wholeOf(confirmed_amount), currency_code),
        confirmed_at: confirmed_at?.toISOString() ?? null,
      }
    }),
    count,
    totals: sums.map(({ currency_code, ...sum }) => ({
      ...sum,
      maker_name: nameOf(sum.maker_id),
      currency: currencyOf(currency_code),
    })),
  }
}

/** The makers whom a member is. */
export async function makersOfMember(
  container: MedusaContainer,
  { seller_id, member_id }: { seller_id: string; member_id: string },
): Promise<string[]> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "maker", fields: ["id"], filters: { seller_id, member_id } })
  return data.map(({ id }) => String(id))
}
