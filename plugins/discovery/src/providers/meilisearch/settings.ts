import { createHash } from "node:crypto"
import type { SearchTypes } from "@medusajs/framework/types"
import { sameMeanings } from "../../language/words"
import type { IndexPlan, Weight } from "../postgres/plan"

type Definition = SearchTypes.ResolvedSearchIndexDefinition
export type Ties = Readonly<Record<string, SearchTypes.SearchOrderBy>>

/** What an index is told. Names and forms: https://www.meilisearch.com/docs/reference/api/settings */
export interface MeilisearchSettings {
  displayedAttributes: string[]
  searchableAttributes: string[]
  filterableAttributes: string[]
  sortableAttributes: string[]
  rankingRules: string[]
  stopWords: string[]
  synonyms: Record<string, string[]>
  typoTolerance: {
    enabled: boolean
    minWordSizeForTypos: { oneTypo: number; twoTypos: number }
    disableOnAttributes: string[]
  }
  localizedAttributes: { attributePatterns: string[]; locales: string[] }[]
  faceting: { maxValuesPerFacet: number; sortFacetValuesBy: Record<string, "alpha" | "count"> }
  pagination: { maxTotalHits: number }
}

/** The languages of the texts, as Meilisearch names them (ISO 639-3). */
const LOCALES = { en: "eng", fr: "fra", ar: "ara" } as const
export const MEILISEARCH_LOCALES: string[] = Object.values(LOCALES)

/** Counts are right up to here; beyond, Meilisearch says this number. */
const MOST_HITS = 5_000_000
/** Every answer brings so many values of each facet, also where a few are asked: what is rarer is not found there. */
const MOST_FACET_VALUES = 1_000
const WEIGHTS = ["A", "B", "C", "D"] as const

/**
 * The settings of an index, from its definition. Each text stands in it twice: in the fields of its language, where
 * only what was asked is found, and joined by weight in fields that are lenient with spelling. Meilisearch knows
 * leniency by field, not by search, so a search says in which of them it looks.
 */
export function settingsOf(definition: Definition, plan: IndexPlan): MeilisearchSettings {
  const exact = exactFields(plan)
  const fields = Object.entries(definition.fields)
  return {
    displayedAttributes: fields.filter(([, field]) => field.retrievable !== false).map(([name]) => name),
    searchableAttributes: [...exact, ...lenientFields(plan)],
    filterableAttributes: [...plan.columns.values()]
      .filter((each) => each.isFiltered)
      .map(({ name }) => name),
    sortableAttributes: fields.filter(([, field]) => field.sortable).map(([name]) => name),
    // "sort" first: an order that was asked for is kept strictly; without one the words decide, then the ties.
    rankingRules: ["sort", "words", "typo", "attribute", "exactness", "proximity", ...tieRules(definition)],
    // The words that say nothing are left out before any engine is asked (language/words.ts). Here they would turn a
    // search of nothing but such words into one for everything.
    stopWords: [],
    synonyms: synonyms(),
    typoTolerance: {
      enabled: true,
      minWordSizeForTypos: { oneTypo: 4, twoTypos: 7 },
      disableOnAttributes: exact,
    },
    localizedAttributes: Object.entries(LOCALES).map(([locale, code]) => ({
      attributePatterns: [`*_${locale}`],
      locales: [code],
    })),
    faceting: { maxValuesPerFacet: MOST_FACET_VALUES, sortFacetValuesBy: { "*": "count" } },
    pagination: { maxTotalHits: MOST_HITS },
  }
}

/** A short name for some settings: the same for the same, however the server orders its lists and what it adds. */
export function settingsFingerprint(
  settings: Partial<MeilisearchSettings>,
  like: MeilisearchSettings,
): string {
  return createHash("sha256")
    .update(JSON.stringify(sameOrder(settings, like)))
    .digest("hex")
    .slice(0, 16)
}

/** The fields in which a word is found as it was asked only, the weightiest first. */
export function exactFields({ words }: IndexPlan): string[] {
  return WEIGHTS.flatMap((weight) => [...words].filter(([, own]) => own === weight).map(([name]) => name))
}

/** The fields in which a word is also found misspelt. */
export function lenientFields({ words }: IndexPlan): string[] {
  return WEIGHTS.filter((weight) => [...words.values()].includes(weight)).map(lenientField)
}

export function lenientField(weight: Weight): string {
  return `lenient_${weight.toLowerCase()}`
}

/** What decides between pieces that answer equally well, in this order. */
export function tiesOf({ settings }: Definition): Ties {
  return (settings.provider_options?.["hirfa-meilisearch"]?.ties ?? {}) as Ties
}

/** The key last, so that a document stands on one page only. */
function tieRules(definition: Definition): string[] {
  const rules = Object.entries(tiesOf(definition)).map(([field, order]) => `${field}:${order.toLowerCase()}`)
  return [...rules, `${definition.primary_key}:asc`]
}

/** The crafts' own spellings are no synonyms here: they come from the craft table into the documents. */
function synonyms(): Record<string, string[]> {
  return Object.fromEntries(
    [...sameMeanings()].map(([phrase, all]) => [
      phrase,
      all.map((words) => words.join(" ")).filter((other) => other !== phrase),
    ]),
  )
}

const KEEPS_ORDER = new Set(["searchableAttributes", "rankingRules"])

/** Only what `like` has too, keys and lists in one order, but for lists whose order means something. */
function sameOrder(value: unknown, like: unknown, key = ""): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item, index) =>
      sameOrder(item, Array.isArray(like) ? (like[index] ?? item) : item),
    )
    return KEEPS_ORDER.has(key) ? items : items.map((item) => JSON.stringify(item)).sort()
  }
  if (typeof value !== "object" || value === null || typeof like !== "object" || like === null) return value
  const own = value as Record<string, unknown>
  const wanted = like as Record<string, unknown>
  return Object.keys(wanted)
    .sort()
    .map((name) => [name, sameOrder(own[name], wanted[name], name)])
}
