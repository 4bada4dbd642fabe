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

/**
 * The names in memory. Ones older than a minute are still answered, while new ones are read behind them; ones known to
 * have changed are not: what is answered now may be kept as a page.
 */
export async function nameTable(query: Query): Promise<NameTable> {
  if (table && Date.now() - loadedAt < FRESH_MILLISECONDS) return table
  loading ??= reload(query)
  if (!table) return loading
  // The old names stay until the database answers again; the next request tries anew.
  loading.catch(() => undefined)
  return table
}

/** Forgets the names, also those that are being read: they may be of before the change. */
export function forgetNames(): void {
  table = undefined
  loading = undefined
}

function reload(query: Query): Promise<NameTable> {
  const own = load(query)
    .then((names) => {
      if (loading !== own) return names
      table = names
      loadedAt = Date.now()
      return names
    })
    .finally(() => {
      if (loading === own) loading = undefined
    })
  return own
}

type SellerRow = {
  id: string
  handle: string
  name: string
  city: string
  region_code: string
  status: SellerStatus
}

async function load(query: Query): Promise<NameTable> {
  const { data: sellers } = await query.graph({
    entity: "seller",
    fields: ["id", "handle", "name", "city", "region_code", "status"],
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
    .map(({ id, handle, name, city, region_code }) => ({
      handle,
      names: translate(id, "name", name),
      city,
      cityNames: translate(id, "city", city),
      region: region_code,
    }))
  return new NameTable(terms, new Map(names), open)
}
