import { defineSearchIndex, search } from "@medusajs/framework/utils"
import { changedSince } from "../documents/changed"
import { loadDocuments } from "../documents/load"
import { productPages } from "../documents/pages"

/**
 * Raised with each change of what a document holds for the same piece, the folding of its words among it: an index of
 * another number is built anew at the next start.
 */
const DOCUMENTS = 3

const matched = (weight: number) => search.text().searchable({ weight }).retrievable(false)
const price = () =>
  search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["stats"] })
const band = () =>
  search
    .integer()
    .filterable()
    .facetable({ types: ["value"] })
const facet = () => search.keyword().filterable().facetable()

/**
 * One document a piece. It has no `events` of its own: changes arrive through the workflow `sync-pieces`, which gathers
 * many events into one batch and tells the page cache afterwards; the Search Module would take them one by one.
 */
export default defineSearchIndex({
  name: "piece",
  entity: "product",
  // No provider: the application's default, Postgres or Meilisearch.
  settings: {
    provider_options: {
      documents: { version: DOCUMENTS },
      "hirfa-postgres": { lookups: ["handle", "variant_ids"], clustered_by: ["family", "price_eur"] },
      "hirfa-meilisearch": { ties: { sold_rank: "ASC", popularity: "DESC", created: "DESC" } },
    },
  },
  fields: search.define({
    id: search.keyword().filterable(),
    handle: search.keyword().filterable(),
    fingerprint: search.keyword(),
    is_offered: search.boolean().filterable(),
    sold_rank: search.integer().sortable(),
    sales_channels: search.keyword().array().filterable(),
    variant_ids: search.keyword().array().filterable(),
    markets: search.keyword().array().filterable(),
    seller: facet(),
    family: facet(),
    craft: search.keyword().filterable(),
    technique: facet(),
    materials: search.keyword().array().filterable().facetable(),
    colours: search.keyword().array().filterable().facetable(),
    sizes: search.keyword().array().filterable().facetable(),
    region: facet(),
    place: facet(),
    ships_to: search.keyword().array().filterable(),
    certificates: search.keyword().array().filterable().facetable(),
    availability: facet(),
    lead_days: search.integer().filterable().sortable(),
    popularity: search.integer().sortable(),
    created: search.integer().sortable(),
    price_eur: price(),
    price_usd: price(),
    price_gbp: price(),
    price_mad: price(),
    band_eur: band(),
    band_usd: band(),
    band_gbp: band(),
    band_mad: band(),
    title_en: matched(4),
    title_fr: matched(4),
    title_ar: matched(4),
    words: matched(3),
    about_en: matched(2),
    about_fr: matched(2),
    about_ar: matched(2),
    text_en: matched(1),
    text_fr: matched(1),
    text_ar: matched(1),
    card: search.object({}),
    detail: search.object({}),
  }),
  async *seed({ container, last_key, catchup }) {
    const query = container.query
    const pages = catchup ? changedSince(query, catchup.since) : productPages(query, last_key)
    for await (const ids of pages) {
      const documents = await loadDocuments(query, ids)
      const shown = new Set(documents.map((document) => document.id))
      const hidden = ids.filter((id) => !shown.has(id))
      yield [
        { action: "upsert" as const, documents },
        ...(catchup && hidden.length > 0 ? [{ action: "delete" as const, filters: { id: hidden } }] : []),
      ]
    }
  },
})
