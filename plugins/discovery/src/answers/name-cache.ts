import type { SellerStatus } from "@hirfa/contracts"
import { loadTerms, loadTranslations } from "../documents/load"
import type { Query } from "../documents/query"
import { translator } from "../documents/translate"
import { READABLE } from "./readable"
import { NameTable } from "./terms"

const FRESH_MILLISECONDS = 60_000

let table: NameTable | undefined
let loadedAt = 0
let loading: Promise<NameTable> | undefined

/** The names in memory. Ones older than a minute are still answered, while new ones are read behind them. */
export async function nameTable(query: Query): Promise<NameTable> {
  if (table && Date.now() - loadedAt < FRESH_MILLISECONDS) return table
  loading ??= load(query).finally(() => {
    loading = undefined
  })
  if (!table) return loading
  // The old names stay until the database answers again; the next request tries anew.
  loading.catch(() => undefined)
  return table
}

/** Makes the next answer read the names anew. */
export function refreshNames(): void {
  loadedAt = 0
}

type SellerRow = { id: string; handle: string; name: string; city: string; status: SellerStatus }

async function load(query: Query): Promise<NameTable> {
  const { data: sellers } = await query.graph({
    entity: "seller",
    fields: ["id", "handle", "name", "city", "status"],
  })
  const [terms, translations] = await Promise.all([
    loadTerms(query),
    loadTranslations(
      query,
      sellers.map((seller: { id: string }) => seller.id),
    ),
  ])
  const translate = translator(translations)
  const rows: SellerRow[] = sellers
  const names = rows.map((seller) => [seller.handle, translate(seller.id, "name", seller.name)] as const)
  const open = rows
    .filter(({ status }) => READABLE.includes(status))
    .map(({ id, handle, name, city }) => ({
      handle,
      names: translate(id, "name", name),
      city,
      cityNames: translate(id, "city", city),
    }))
  table = new NameTable(terms, new Map(names), open)
  loadedAt = Date.now()
  return table
}
