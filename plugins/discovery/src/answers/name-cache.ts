import type { SellerStatus } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { certificateRegister } from "../documents/certificates"
import { loadTerms } from "../documents/load"
import type { TranslationSource } from "../documents/source"
import { translator } from "../documents/translate"
import { rowsOf } from "../rows"
import { READABLE } from "./readable"
import { NameTable } from "./terms"

type Container = Pick<MedusaContainer, "resolve">

const FRESH_MILLISECONDS = 60_000

let table: NameTable | undefined
let loadedAt = 0
let hasChanged = false
let loading: Promise<NameTable> | undefined

/**
 * The names in memory. Ones older than a minute are still answered, while new ones are read behind them; ones known to
 * have changed are not: what is answered now may be kept as a page.
 */
export async function nameTable(container: Container): Promise<NameTable> {
  if (table && !hasChanged && Date.now() - loadedAt < FRESH_MILLISECONDS) return table
  loading ??= reload(container)
  if (!table || hasChanged) return loading
  // The old names stay until the database answers again; the next request tries anew.
  loading.catch(() => undefined)
  return table
}

/** Says that names have changed, also against those that are being read: they may be of before. */
export function namesHaveChanged(): void {
  hasChanged = true
  loading = undefined
}

function reload(container: Container): Promise<NameTable> {
  const own = load(container)
    .then((names) => {
      if (loading !== own) return names
      table = names
      loadedAt = Date.now()
      hasChanged = false
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

const SELLERS = `
  SELECT id, handle, name, city, region_code, status FROM seller WHERE deleted_at IS NULL ORDER BY id`

const TRANSLATIONS = `
  SELECT reference_id, locale_code,
    jsonb_build_object('name', translations -> 'name', 'city', translations -> 'city') AS translations
  FROM translation JOIN seller ON seller.id = reference_id
  WHERE translation.deleted_at IS NULL AND seller.deleted_at IS NULL`

/** In SQL: through the modules it took 400 ms of CPU with a thousand sellers, every minute and after each change. */
async function load(container: Container): Promise<NameTable> {
  const rows = rowsOf(container)
  const [terms, schemes, sellers, translations] = await Promise.all([
    loadTerms(container.resolve(ContainerRegistrationKeys.QUERY)),
    certificateRegister()?.schemes() ?? [],
    rows<SellerRow>(SELLERS),
    rows<TranslationSource>(TRANSLATIONS),
  ])
  const translate = translator(translations)
  const names = sellers.map(({ id, handle, name }) => [handle, translate(id, "name", name)] as const)
  const open = sellers
    .filter(({ status }) => READABLE.includes(status))
    .map(({ id, handle, name, city, region_code }) => ({
      handle,
      names: translate(id, "name", name),
      city,
      cityNames: translate(id, "city", city),
      region: region_code,
    }))
  const labels = schemes.map(({ code, names }) => ({ kind: "certificate" as const, code, names }))
  return new NameTable([...terms, ...labels], new Map(names), open, table)
}
