import { CURRENCIES } from "@hirfa/contracts"
import { QueryContext } from "@medusajs/framework/utils"
import { documentBuilder } from "./build"
import { loadCertificates } from "./certificates"
import { distinct } from "./distinct"
import { withOpenPrices } from "./open-prices"
import type { Query } from "./query"
import type {
  CraftSource,
  ProductSource,
  SharedSource,
  ShippingOptionSource,
  TermSource,
  TranslationSource,
} from "./source"
import type { PieceDocument } from "./types"

const PRODUCT_FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "status",
  "created_at",
  "updated_at",
  "hs_code",
  "images.url",
  "images.rank",
  "images.metadata",
  "options.id",
  "options.title",
  "variants.id",
  "variants.title",
  "variants.variant_rank",
  "variants.hs_code",
  "variants.length",
  "variants.width",
  "variants.height",
  "variants.weight",
  "variants.manage_inventory",
  "variants.allow_backorder",
  "variants.options.id",
  "variants.options.value",
  "variants.options.option_id",
  "variants.inventory_items.required_quantity",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "sales_channels.id",
  "piece.*",
  "piece.seller.*",
  "piece.maker_shares.percent",
  "piece.maker_shares.maker.id",
  "piece.maker_shares.maker.name",
  "piece.maker_shares.maker.craft",
]

const OPTION_FIELDS = [
  "id",
  "shipping_profile_id",
  "metadata",
  "data",
  "rules.attribute",
  "rules.value",
  "service_zone.geo_zones.country_code",
  "prices.amount",
  "prices.currency_code",
  "prices.rules_count",
]

/**
 * Reads and builds the documents of some products. Products that are gone, or that the shop must not show, are missing
 * in the answer. The number of statements does not depend on the number of products.
 */
export async function loadDocuments(query: Query, ids: readonly string[]): Promise<PieceDocument[]> {
  if (ids.length === 0) return []
  const { data } = await query.graph({ entity: "product", fields: PRODUCT_FIELDS, filters: { id: [...ids] } })
  const products: ProductSource[] = data
  const build = documentBuilder(await loadShared(query, products))
  const documents = products.flatMap((product) => build(product) ?? [])
  return await withOpenPrices(query, documents, products)
}

async function loadShared(query: Query, products: readonly ProductSource[]): Promise<SharedSource> {
  const [translations, crafts, terms, shippingOptions, prices, certificates, orders] = await Promise.all([
    loadTranslations(query, products.flatMap(translatedIds)),
    loadCrafts(query, products),
    loadTerms(query),
    loadShippingOptions(
      query,
      products.map((product) => product.piece?.seller.shipping_profile_id),
    ),
    loadPrices(query, products),
    loadCertificates(products),
    loadOrders(query, products),
  ])
  return { translations, crafts, terms, shippingOptions, prices, certificates, orders }
}

const POPULAR_DAYS = 90
/** What sells more than this in a batch of products is popular enough. */
const MOST_LINES = 20_000

/** How often each product was ordered in the last months. */
async function loadOrders(
  query: Query,
  products: readonly ProductSource[],
): Promise<ReadonlyMap<string, number>> {
  const { data } = await query.graph({
    entity: "order_line_item",
    fields: ["id", "product_id"],
    filters: {
      product_id: products.map((product) => product.id),
      created_at: { $gte: new Date(Date.now() - POPULAR_DAYS * 86_400_000) },
    },
    pagination: { order: { created_at: "DESC" }, skip: 0, take: MOST_LINES },
  })
  const counts = new Map<string, number>()
  for (const { product_id } of data as { product_id: string }[])
    counts.set(product_id, (counts.get(product_id) ?? 0) + 1)
  return counts
}

/** The words of the catalogue, in their order: a small table. */
export async function loadTerms(query: Query): Promise<TermSource[]> {
  const { data } = await query.graph({
    entity: "term",
    fields: ["kind", "code", "names", "position"],
    pagination: { order: { position: "ASC", code: "ASC" }, skip: 0, take: 1000 },
  })
  return data
}

async function loadCrafts(query: Query, products: readonly ProductSource[]): Promise<CraftSource[]> {
  const codes = distinct(products.map((product) => product.piece?.craft_code))
  if (codes.length === 0) return []
  const { data } = await query.graph({
    entity: "craft",
    fields: ["code", "names", "synonyms", "hs_code"],
    filters: { code: codes },
  })
  return data
}

/** The shipping options of some profiles; a seller has one profile. */
export async function loadShippingOptions(
  query: Query,
  profileIds: readonly (string | null | undefined)[],
): Promise<ShippingOptionSource[]> {
  const profiles = distinct(profileIds)
  if (profiles.length === 0) return []
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: OPTION_FIELDS,
    filters: { shipping_profile_id: profiles },
  })
  return data
}

/** All translations of some entities, whatever their kind. */
export async function loadTranslations(
  query: Query,
  ids: readonly (string | null | undefined)[],
): Promise<TranslationSource[]> {
  const { data } = await query.graph({
    entity: "translation",
    fields: ["reference_id", "locale_code", "translations"],
    filters: { reference_id: distinct(ids) },
  })
  return data
}

function translatedIds(product: ProductSource): (string | undefined)[] {
  return [
    product.id,
    ...product.options.map((option) => option.id),
    ...product.variants.flatMap((variant) => [variant.id, ...variant.options.map((value) => value.id)]),
    product.piece?.id,
    product.piece?.seller.id,
    ...(product.piece?.maker_shares ?? []).map((share) => share.maker.id),
  ]
}

/**
 * Medusa's own price calculation, once a currency, so that price lists and rules hold here as they do in the cart: with
 * the region that sells in the currency, since a price may be set for a region alone.
 */
async function loadPrices(query: Query, products: readonly ProductSource[]): Promise<SharedSource["prices"]> {
  const ids = products.flatMap((product) => product.variants.map((variant) => variant.id))
  const prices = new Map<string, Map<string, number>>(ids.map((id) => [id, new Map()]))
  if (ids.length === 0) return prices
  const regions = await regionsByCurrency(query)
  const answers = await Promise.all(
    CURRENCIES.map((currency) => calculatedPrices(query, ids, currency, regions.get(currency))),
  )
  for (const [index, currency] of CURRENCIES.entries()) {
    for (const row of answers[index] ?? []) {
      const amount = row.calculated_price?.calculated_amount
      if (typeof amount === "number") prices.get(row.id)?.set(currency, amount)
    }
  }
  return prices
}

interface PricedRow {
  id: string
  calculated_price?: { calculated_amount: number | null } | null
}

/** The region of a currency. Where several share one, a listing knows no region: it has one price a currency. */
async function regionsByCurrency(query: Query): Promise<ReadonlyMap<string, string>> {
  const { data } = await query.graph({ entity: "region", fields: ["id", "currency_code"] })
  const isOnly = ({ currency_code }: { currency_code: string }) =>
    data.filter((region) => region.currency_code === currency_code).length === 1
  return new Map(data.filter(isOnly).map(({ id, currency_code }) => [currency_code, id]))
}

async function calculatedPrices(
  query: Query,
  ids: string[],
  currency_code: string,
  region_id: string | undefined,
): Promise<PricedRow[]> {
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "calculated_price.calculated_amount"],
    filters: { id: ids },
    context: { calculated_price: QueryContext({ currency_code, ...(region_id ? { region_id } : {}) }) },
  })
  return data
}
