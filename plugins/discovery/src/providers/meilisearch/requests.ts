import type { SearchTypes } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { foldedWords } from "../../language/fold"
import { meaningsOf, sameMeanings } from "../../language/words"
import { columnOf, type IndexPlan } from "../postgres/plan"
import { facetsOf } from "../postgres/statement"
import { expressionOf } from "./filters"
import { exactFields, lenientFields, MEILISEARCH_LOCALES, tiesOf } from "./settings"

type Input = SearchTypes.ProviderSearchQuery

/** One search of `POST /multi-search`: https://www.meilisearch.com/docs/reference/api/multi_search */
export interface MeilisearchQuery {
  indexUid: string
  q: string
  filter?: string
  sort?: string[]
  facets?: string[]
  attributesToRetrieve?: string[]
  attributesToSearchOn?: string[]
  locales?: string[]
  matchingStrategy?: "all"
  showRankingScore?: boolean
  page?: number
  hitsPerPage?: number
  offset?: number
  limit?: number
}

/** The searches of Meilisearch that answer one of ours: itself, then one for each facet of which numbers are counted. */
export function queriesOf(input: Input, plan: IndexPlan, indexUid: string): MeilisearchQuery[] {
  const search: MeilisearchQuery = {
    indexUid,
    ...wordsOf(input, plan),
    ...optional("filter", input.filters && expressionOf(input.filters, plan)),
  }
  const facets = facetsOf(input).map(({ field }) => columnOf(plan, field).name)
  const sort = sortOf(input)
  return [
    {
      ...search,
      ...pageOf(input),
      ...(sort.length > 0 ? { sort } : {}),
      ...(facets.length > 0 ? { facets } : {}),
      attributesToRetrieve: [...new Set([plan.primaryKey, ...retrieved(input)])],
      ...(input.search_options?.include_score ? { showRankingScore: true } : {}),
    },
    ...statsFields(input).map((field) => ({
      ...search,
      filter: [search.filter, `${field} EXISTS`, `${field} IS NOT NULL`].filter(Boolean).join(" AND "),
      page: 1,
      hitsPerPage: 0,
    })),
  ]
}

/** The facets that are told as a span and a number; Meilisearch tells the span only. */
export function statsFields(input: Input): string[] {
  return facetsOf(input).flatMap((facet) => (facet.type === "stats" ? [facet.field] : []))
}

/** The names of the fields that are answered. */
export function retrieved(input: Input): string[] {
  return input.attributes_to_retrieve.map((path) => path.split(".")[0] ?? path)
}

function wordsOf(
  { q = "", search_options = {} }: Input,
  plan: IndexPlan,
): Partial<MeilisearchQuery> & { q: string } {
  if (search_options.match_strategy === "any")
    throw unsupported("no search for any of several words: it asks for all of them")
  const words = meaningsOf(foldedWords(q)).map((meaning) => spokenFor(meaning[0] ?? [], meaning[1]))
  if (words.length === 0) return { q: "" }
  // The last word is taken for the start of one, unless something stands behind it.
  const end = search_options.match_strategy === "last" ? "" : " "
  return {
    q: `${words.join(" ")}${end}`,
    matchingStrategy: "all",
    attributesToSearchOn: search_options.typo_tolerance ? lenientFields(plan) : exactFields(plan),
    locales: MEILISEARCH_LOCALES,
  }
}

/** A word with "and" or "for" grown on to it is no key of the synonyms; what it means without, is. */
function spokenFor(asked: readonly string[], other: readonly string[] | undefined): string {
  const isKnown = other === undefined || sameMeanings().has(asked.join(" "))
  return (isKnown ? asked : other).join(" ")
}

/** With a count, by pages: only so does Meilisearch count to the end. */
function pageOf({ pagination = {}, search_options }: Input): Partial<MeilisearchQuery> {
  const { skip = 0, take = 20 } = pagination
  if (search_options?.count === "none") return { offset: skip, limit: take }
  if (take === 0) return { page: 1, hitsPerPage: 0 }
  if (skip % take !== 0) throw unsupported("no counted page that begins within another")
  return { page: skip / take + 1, hitsPerPage: take }
}

/** What stands before the score is sorted by; what stands behind it must be how Meilisearch was told to break ties. */
function sortOf({ pagination, index }: Input): string[] {
  const order = Object.entries(pagination?.order ?? { _score: "DESC" as const })
  const score = order.findIndex(([field]) => field === "_score")
  if (score === -1) return order.map(sortTerm)
  const ties = Object.entries(tiesOf(index)).map(sortTerm)
  const behind = order.slice(score + 1).map(sortTerm)
  const places = behind.map((term) => ties.indexOf(term))
  if (places.some((place, at) => place === -1 || place < (places[at - 1] ?? 0)))
    throw unsupported(`ties are broken by ${ties.join(", ")} only, not by ${behind.join(", ")}`)
  return order.slice(0, score).map(sortTerm)
}

function sortTerm([field, direction]: [string, SearchTypes.SearchOrderBy]): string {
  return `${field}:${direction === "ASC" ? "asc" : "desc"}`
}

function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>)
}

function unsupported(what: string): MedusaError {
  return new MedusaError(MedusaError.Types.NOT_ALLOWED, `Hirfa's Meilisearch search: ${what}`)
}
