import {
  MARKETS,
  PIECE_SHEET_MODULE,
  type SafetyContactsAnswer,
  type SafetyContactView,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { DESTINATION_RULES } from "../sheets/destination-rules"

/** Who answers for products where, the youngest first, and the markets in which nobody does though the law asks for it. */
export async function listSafetyContacts(
  container: MedusaContainer,
  { limit: take, offset: skip }: { limit: number; offset: number },
  day = new Date().toISOString().slice(0, 10),
): Promise<SafetyContactsAnswer> {
  const service = container.resolve(PIECE_SHEET_MODULE)
  const [[rows, count], ofAll] = await Promise.all([
    service.listAndCountSafetyContacts({}, { take, skip, order: { valid_from: "DESC", id: "DESC" } }),
    service.listSafetyContacts({ seller_id: null, valid_from: { $lte: day } }, { take: 1000 }),
  ])
  const names = await sellerNames(
    container,
    rows.flatMap(({ seller_id }) => seller_id ?? []),
  )
  const answered = new Set(ofAll.filter((row) => stateOf(row, day) === "holds").map(({ market }) => market))
  return {
    contacts: rows.map(({ id, market, seller_id, name, address, email, valid_from, valid_to, source }) => ({
      ...{ id, market, seller_id, name, address, email, valid_from, valid_to, source },
      seller_name: seller_id ? (names.get(seller_id) ?? null) : null,
      state: stateOf({ valid_from, valid_to }, day),
    })),
    count,
    markets: MARKETS.map(({ code, names }) => ({ code, name: names.en })),
    missing: askingMarkets(day).filter((market) => !answered.has(market)),
  }
}

/** Markets whose law asks today for somebody who answers. */
function askingMarkets(day: string): string[] {
  const rules = DESTINATION_RULES.filter(
    ({ need, valid_from, valid_to }) =>
      need === "responsible_person" && valid_from <= day && (valid_to === null || day <= valid_to),
  )
  return MARKETS.map(({ code }) => code).filter((code) => rules.some(({ markets }) => markets.includes(code)))
}

function stateOf(
  { valid_from, valid_to }: { valid_from: string; valid_to: string | null },
  day: string,
): SafetyContactView["state"] {
  if (valid_to !== null && valid_to < day) return "ended"
  return valid_from > day ? "to_come" : "holds"
}

async function sellerNames(container: MedusaContainer, id: string[]): Promise<Map<string, string>> {
  if (id.length === 0) return new Map()
  const { data } = await container
    .resolve("query")
    .graph({ entity: "seller", fields: ["id", "name"], filters: { id } })
  return new Map(data.map((seller) => [String(seller.id), String(seller.name)]))
}
