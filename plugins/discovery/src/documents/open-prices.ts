import {
  type Currency,
  MARKETS,
  PIECE_CONTRIBUTORS,
  type PieceContribution,
  type PieceContributor,
} from "@hirfa/contracts"
import { MedusaModule } from "@medusajs/framework/modules-sdk"
import type { Query } from "./query"
import type { ProductSource } from "./source"
import type { PieceDocument } from "./types"

const SOLD_IN: ReadonlySet<string> = new Set(MARKETS.flatMap(({ countries }) => countries))

/** Adds to documents how their lowest price divides, where a plugin of the application says so. */
export async function withOpenPrices(
  query: Query,
  documents: PieceDocument[],
  products: readonly ProductSource[],
): Promise<PieceDocument[]> {
  const [contributor] = contributors()
  if (!contributor || documents.length === 0) return documents
  const taxes = await loadTaxes(query)
  const contributions = await contributor.contributeToPieces(
    contributed(documents, products),
    distinctTaxes(taxes),
  )
  return documents.map((document) => withContribution(document, contributions.get(document.id), taxes))
}

export function withContribution(
  document: PieceDocument,
  contribution: PieceContribution | undefined,
  taxes: Readonly<Record<string, number>>,
): PieceDocument {
  if (!contribution) return document
  return { ...document, detail: { ...document.detail, open_prices: contribution.open_prices, taxes } }
}

function contributed(documents: readonly PieceDocument[], products: readonly ProductSource[]) {
  const sellers = new Map(products.map(({ id, piece }) => [id, piece?.seller.id ?? ""]))
  return documents.map(({ id, family, card }) => ({
    product_id: id,
    seller_id: sellers.get(id) ?? "",
    family_code: family,
    prices: Object.fromEntries(
      Object.entries(card.prices).map(([currency, { min }]) => [currency, min]),
    ) as Partial<Record<Currency, number>>,
  }))
}

/** Modules of this process by their keys: the container of the Search Module, which fills the index, knows its own only. */
function contributors(): PieceContributor[] {
  return PIECE_CONTRIBUTORS.flatMap((key) => {
    const service: unknown = MedusaModule.getModuleInstance(key)?.[key]
    return isContributor(service) ? [service] : []
  })
}

function isContributor(service: unknown): service is PieceContributor {
  return typeof service === "object" && service !== null && "contributeToPieces" in service
}

/** The default tax of each country where Hirfa sells, in basis points. */
async function loadTaxes(query: Query): Promise<Record<string, number>> {
  const { data } = await query.graph({
    entity: "tax_rate",
    fields: ["rate", "tax_region.country_code", "tax_region.province_code"],
    filters: { is_default: true },
    pagination: { skip: 0, take: 1000, order: { id: "ASC" } },
  })
  const rows: TaxRow[] = data
  const taxes = rows.flatMap(({ rate, tax_region }) => {
    const country = tax_region?.country_code?.toLowerCase()
    const bps = Math.round(Number(rate ?? 0) * 100)
    return country && SOLD_IN.has(country) && !tax_region?.province_code && bps > 0
      ? [[country, bps] as const]
      : []
  })
  return Object.fromEntries(taxes)
}

type TaxRow = {
  rate: number | null
  tax_region?: { country_code?: string | null; province_code?: string | null } | null
}

/** No tax is one of them: where none is entered, none is in the price. */
function distinctTaxes(taxes: Readonly<Record<string, number>>): number[] {
  return [...new Set([0, ...Object.values(taxes)])].sort((a, b) => a - b)
}
