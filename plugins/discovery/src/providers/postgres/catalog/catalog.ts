import type { SearchTypes } from "@medusajs/framework/types"
import type { IndexPlan } from "../plan"
import { FACET_LIMIT, type FacetRequest, facetsOf, type JsonResult } from "../statement"
import { Bits, type Selection } from "./bits"
import { NumberValues, type Values, valuesOf } from "./columns"
import { type Condition, canFilter, conditionsOf, holdAt, placesWhere } from "./filtering"
import { comparing, firstOf, type Order, SortedPlaces } from "./orders"
import type { Matched } from "./terms"

/** A document as the catalog knows it: its key, and the fields it is filtered, counted and sorted by. */
export type CatalogRow = Record<string, unknown>

/** What of a search the catalog answers. */
type Question = Pick<SearchTypes.ProviderSearchQuery, "filters" | "pagination" | "search_options">
type Facet = JsonResult["facets"][string]

export interface Found {
  count: number | null
  hits: { id: string; score: number }[]
  facets: JsonResult["facets"]
}

const PAGE = 20
/** Answers kept until something changes: readers ask the same few listings over and over. */
const ANSWERS = 500
/** So many places of an order are looked at before all that match are looked for. */
const EARLY = 2_000

/**
 * The fields of an index that are filtered, counted and sorted by, in memory, so that a listing of a hundred thousand
 * pieces costs what one of a hundred does: Postgres would read every match for its counts. It answers what the statement
 * in `statement.ts` answers (`search-catalog.spec.ts` compares the two), but holds no words and no cards.
 */
export class Catalog {
  readonly #key: string
  readonly #fields: ReadonlyMap<string, Values>
  readonly #ids: string[] = []
  readonly #places = new Map<string, number>()
  readonly #free: number[] = []
  readonly #there = new Bits()
  readonly #orders = new Map<string, SortedPlaces>()
  readonly #answers = new Map<string, Found>()

  /** Without the fields by which single documents are looked up: these stay in Postgres. */
  constructor(plan: IndexPlan) {
    const kept = [...plan.columns.values()].filter(
      ({ name, isFiltered, type }) =>
        isFiltered && type !== "jsonb" && name !== plan.primaryKey && !plan.lookups.has(name),
    )
    this.#key = plan.primaryKey
    this.#fields = new Map(kept.map((column) => [column.name, valuesOf(column)]))
  }

  /** The names of the fields it holds. */
  get fields(): string[] {
    return [...this.#fields.keys()]
  }

  get size(): number {
    return this.#places.size
  }

  /** Where a document is, if it is there; a place that was freed is taken again. */
  placeOf(id: string): number | undefined {
    return this.#places.get(id)
  }

  /** Takes in what changed: documents that are gone, and documents as they are now. */
  apply(gone: readonly string[], rows: readonly CatalogRow[]): void {
    if (gone.length === 0 && rows.length === 0) return
    const changed = new Bits()
    for (const id of gone) {
      const at = this.#places.get(id)
      if (at === undefined) continue
      this.#places.delete(id)
      this.#there.delete(at)
      this.#free.push(at)
      for (const values of this.#fields.values()) values.put(at, null)
      changed.add(at)
    }
    for (const row of rows) {
      const at = this.#placeFor(String(row[this.#key]))
      for (const [name, values] of this.#fields) values.put(at, row[name])
      this.#there.add(at)
      changed.add(at)
    }
    for (const order of this.#orders.values()) order.move(changed, this.#there)
    this.#answers.clear()
  }

  canAnswer({ filters, search_options, pagination }: Question): boolean {
    const sortedBy = Object.keys(pagination?.order ?? {}).filter((name) => name !== "_score")
    return (
      facetsOf({ search_options }).every((facet) => this.#canCount(facet)) &&
      sortedBy.every((name) => this.#fields.has(name)) &&
      canFilter(this.#fields, this.#withoutKey(filters))
    )
  }

  answer(query: Question, matched?: Matched): Found {
    const { filters, pagination, search_options } = query
    const key = JSON.stringify([matched?.key, filters, pagination, search_options])
    const known = this.#answers.get(key)
    if (known) return known
    const found = this.#find(query, matched)
    if (this.#answers.size >= ANSWERS) this.#answers.clear()
    this.#answers.set(key, found)
    return found
  }

  #find(query: Question, matched: Matched | undefined): Found {
    const conditions = conditionsOf(this.#fields, this.#withoutKey(query.filters), this.#there)
    const excluded = this.#excluded(query.filters)
    const facets = facetsOf(query)
    const isCounted = query.search_options?.count !== "none"
    if (!isCounted && facets.length === 0 && !matched) {
      const page = this.#earlyPage(query, conditions, (at) => at !== excluded && holdAt(conditions, at))
      if (page) return { count: null, hits: this.#hits(page), facets: {} }
    }
    const places = placesWhere(conditions, this.#there)
    if (matched) places.and(matched.places)
    if (excluded !== undefined) places.delete(excluded)
    const selection = places.selection()
    return {
      count: isCounted ? selection.size : null,
      hits: this.#hits(this.#page(query, places, matched), matched),
      facets: Object.fromEntries(facets.map((facet) => [facet.field, this.#count(facet, selection)])),
    }
  }

  #hits(page: readonly number[], matched?: Matched): Found["hits"] {
    return page.map((at) => ({ id: this.#ids[at] ?? "", score: matched?.scoreAt(at) ?? 0 }))
  }

  /** A page of which few documents can be, or that stands near the beginning of its order; undefined for others. */
  #earlyPage(
    { pagination }: Question,
    conditions: readonly Condition[],
    holdsAt: (at: number) => boolean,
  ): number[] | undefined {
    const { skip = 0, take = PAGE } = pagination ?? {}
    const sorted = this.#sorted(orderOf(pagination))
    const few = conditions.find((condition) => condition.few)?.few
    if (few)
      return few
        .filter(holdsAt)
        .sort(sorted.compare)
        .slice(skip, skip + take)
    return sorted.page(holdsAt, skip, take, EARLY)
  }

  #page({ pagination }: Question, places: Bits, matched: Matched | undefined): number[] {
    const { skip = 0, take = PAGE } = pagination ?? {}
    if (take === 0) return []
    const order = orderOf(pagination)
    if (matched && order.some(([name]) => name === "_score")) {
      const compare = comparing(order, this.#fields, this.#ids, matched.scoreAt)
      return firstOf(places, skip + take, compare).slice(skip)
    }
    return this.#sorted(order).page((at) => places.has(at), skip, take) ?? []
  }

  #sorted(order: Order): SortedPlaces {
    const key = JSON.stringify(order)
    const known = this.#orders.get(key)
    if (known) return known
    const sorted = new SortedPlaces(this.#there, comparing(order, this.#fields, this.#ids))
    this.#orders.set(key, sorted)
    return sorted
  }

  #canCount({ field, type = "value" }: { field: string; type?: string }): boolean {
    const values = this.#fields.get(field)
    return type === "stats" ? values instanceof NumberValues : type === "value" && values !== undefined
  }

  #count(facet: FacetRequest, selection: Selection): Facet {
    const values = this.#fields.get(facet.field)
    const limit = ("limit" in facet ? facet.limit : undefined) ?? FACET_LIMIT
    if (facet.type === "stats" && values instanceof NumberValues) return values.stats(selection)
    return values?.counts(selection, limit) ?? []
  }

  /** The key is no field of the catalog: to leave one document out is all that is asked of it. */
  #excluded(filters: SearchTypes.SearchFilters = {}): number | undefined {
    const id = excludedBy(filters[this.#key])
    return id === undefined ? undefined : this.#places.get(id)
  }

  #withoutKey(filters: SearchTypes.SearchFilters = {}): SearchTypes.SearchFilters {
    if (excludedBy(filters[this.#key]) === undefined) return filters
    const { [this.#key]: _, ...others } = filters
    return others
  }

  #placeFor(id: string): number {
    const known = this.#places.get(id)
    if (known !== undefined) return known
    const at = this.#free.pop() ?? this.#ids.length
    this.#ids[at] = id
    this.#places.set(id, at)
    return at
  }
}

function orderOf(pagination: Question["pagination"]): Order {
  return Object.entries<"ASC" | "DESC">(pagination?.order ?? { _score: "DESC" })
}

/** The one key of `{ $ne: key }`; undefined for any other filter. */
function excludedBy(filter: unknown): string | undefined {
  if (typeof filter !== "object" || filter === null) return undefined
  const { $ne, ...others } = filter as { $ne?: unknown }
  return typeof $ne === "string" && Object.keys(others).length === 0 ? $ne : undefined
}
