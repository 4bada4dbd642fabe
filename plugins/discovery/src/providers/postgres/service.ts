import { createHash } from "node:crypto"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { Logger, SearchTypes } from "@medusajs/framework/types"
import {
  AbstractSearchProviderService,
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { foldedWords } from "../../language/fold"
import { meaningsOf } from "../../language/words"
import { CatalogSearch } from "./catalog/search"
import { conditionOf } from "./filters"
import { type IndexPlan, planOf, quoted } from "./plan"
import {
  deleteStatement,
  type JsonResult,
  type PlannedSearch,
  searchStatement,
  upsertStatement,
} from "./statement"
import { clearStatements, createStatements, dropStatements, indexOf, tableOf } from "./tables"
import { Vocabulary } from "./vocabulary"
import { type Term, tsvectorOf } from "./words"

export interface SearchDependencies {
  [ContainerRegistrationKeys.PG_CONNECTION]: Knex
  logger: Logger
}

export interface PostgresSearchOptions {
  /** Whether what is filtered, counted and sorted by is kept in memory too; true if not said. */
  inMemory?: boolean
  /** Whether the matched words are kept as they are too, so that a document can be read back whole. */
  keepsWords?: boolean
}

const DOCUMENTS_PER_STATEMENT = 200
/**
 * Search on plain Postgres: a table an index, a column a field, one tsvector over folded words. Any number of searches
 * (so also each facet counted without itself) is one SQL statement; words that nobody asked lately are one more, and
 * mending a misspelt word is one more. What is filtered, counted and sorted by is kept in memory: `catalog/`.
 */
export class PostgresSearchProvider extends AbstractSearchProviderService {
  static override identifier = "hirfa-postgres"
  readonly #pg: Knex
  readonly #options: PostgresSearchOptions
  readonly #plans = new Map<string, IndexPlan>()
  readonly #vocabulary = new Vocabulary((index, text, bindings) => this.run(index, text, bindings))
  readonly #catalogs: CatalogSearch | undefined

  constructor(dependencies: SearchDependencies, options: PostgresSearchOptions = {}) {
    super()
    this.#pg = dependencies[ContainerRegistrationKeys.PG_CONNECTION]
    this.#options = options
    if (options.inMemory ?? true)
      this.#catalogs = new CatalogSearch(
        (index, text, bindings, options) => this.run(index, text, bindings, options),
        dependencies.logger,
      )
  }

  override async upsertIndex({ index }: { index: SearchTypes.ResolvedSearchIndexDefinition }) {
    for (const statement of createStatements(index.physical_name, planOf(index, this.#options)))
      await this.#pg.raw(statement)
    return done(index.physical_name)
  }

  override async deleteIndex({ index }: { index: string }) {
    for (const statement of dropStatements(index)) await this.#pg.raw(statement)
    return done(index)
  }

  override async listIndexes(): Promise<SearchTypes.SearchIndexInfo[]> {
    const tables = await this.#rows<{ name: string }>(
      "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename LIKE 'hirfa\\_search\\_%'",
    )
    const infos = tables.map(async ({ name }) => {
      const index = indexOf(name)
      if (!index) return []
      const [row] = await this.#rows<{ count: number }>(`SELECT count(*)::int AS count FROM ${quoted(name)}`)
      return [{ name: index, provider: this.identifier, document_count: row?.count ?? 0 }]
    })
    return (await Promise.all(infos)).flat()
  }

  override async upsertDocuments(input: {
    index: string
    definition: SearchTypes.ResolvedSearchIndexDefinition
    documents: SearchTypes.SearchDocument[]
  }) {
    const plan = this.#plan(input.definition)
    const unique = new Map(input.documents.map((document) => [document[plan.primaryKey], document]))
    const rows = [...unique.values()].map((document) => ({
      ...document,
      search_vector: tsvectorOf(document, plan),
    }))
    for (let start = 0; start < rows.length; start += DOCUMENTS_PER_STATEMENT) {
      const chunk = rows.slice(start, start + DOCUMENTS_PER_STATEMENT)
      await this.run(input.index, upsertStatement(input.index, plan), [JSON.stringify(chunk)])
      await this.#vocabulary.learn(input.index, plan, chunk)
    }
    return done(input.index)
  }

  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput) {
    await this.removeMatching(index, filters)
    return done(index)
  }

  override async clearIndex({ index }: { index: string }) {
    for (const statement of clearStatements(index)) await this.run(index, statement)
    return done(index)
  }

  override async search(input: SearchTypes.ProviderSearchQuery): Promise<SearchTypes.SearchResult> {
    const [result] = await this.searchMany([input])
    if (!result) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "The search answered nothing")
    return result
  }

  override async searchMany(inputs: SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const started = Date.now()
    const searches = await Promise.all(inputs.map((query) => this.#planned(query)))
    const results = (await this.#catalogs?.searchMany(searches)) ?? (await this.#searchInPostgres(searches))
    return inputs.map((input, position) => resultOf(input, results[position], Date.now() - started))
  }

  /** Counts and sorts in Postgres: what the catalog in memory does not hold, or not yet. */
  async #searchInPostgres(searches: readonly PlannedSearch[]): Promise<(JsonResult | undefined)[]> {
    const { text, bindings } = searchStatement(searches)
    const index = searches[0]?.query.index.physical_name ?? ""
    const options = { isPrepared: searches.every(isLookup) }
    const [row] = await this.run<Record<string, JsonResult>>(index, text, bindings, options)
    return searches.map((_, position) => row?.[`r${position}`])
  }

  /** Removes what matches, and says which documents that were. */
  protected async removeMatching(
    index: string,
    filters: SearchTypes.SearchFilters,
    definition?: SearchTypes.ResolvedSearchIndexDefinition,
  ): Promise<string[]> {
    const known = definition ? this.#plan(definition) : this.#plans.get(tableOf(index))
    const plan = known ?? keyOnly(filters)
    const statement = deleteStatement(index, plan, conditionOf(filters, plan))
    const rows = await this.run<{ id: string }>(index, statement.text, statement.bindings)
    return rows.map(({ id }) => id)
  }

  /** Documents as they are kept, those that are there. */
  protected async keptDocuments(
    definition: SearchTypes.ResolvedSearchIndexDefinition,
    ids: readonly string[],
  ): Promise<SearchTypes.SearchDocument[]> {
    const { physical_name, primary_key } = definition
    const rows = await this.run<{ document: SearchTypes.SearchDocument }>(
      physical_name,
      `SELECT to_jsonb(d) - '{search_vector,changed,words_changed}'::text[] AS document FROM ${quoted(tableOf(physical_name))} d
       WHERE d.${quoted(primary_key)} = ANY(?::text[])`,
      [ids],
    )
    return rows.map(({ document }) => document)
  }

  /** What the words of a search may stand for, when some are misspelt, begun, or written by their sound. */
  protected mendedTerms(query: SearchTypes.ProviderSearchQuery): Promise<Term[]> {
    const index = query.index.physical_name
    const meanings = meaningsOf(foldedWords(query.q ?? ""))
    return this.#vocabulary.mended(index, meanings, this.#catalogs?.momentOf(index))
  }

  async #planned(query: SearchTypes.ProviderSearchQuery): Promise<PlannedSearch> {
    const meanings = meaningsOf(foldedWords(query.q ?? ""))
    const { typo_tolerance, match_strategy } = query.search_options ?? {}
    const last = match_strategy === "last" ? meanings.length - 1 : -1
    const terms = typo_tolerance
      ? await this.mendedTerms(query)
      : meanings.map((phrases, index) => ({ phrases, isPrefix: index === last }))
    return { table: tableOf(query.index.physical_name), plan: this.#plan(query.index), query, terms }
  }

  #plan(definition: SearchTypes.ResolvedSearchIndexDefinition): IndexPlan {
    const key = tableOf(definition.physical_name)
    const plan = this.#plans.get(key) ?? planOf(definition, this.#options)
    this.#plans.set(key, plan)
    return plan
  }

  /** Runs a statement on an index; a table that is gone becomes NOT_FOUND, on which the Search Module looks up the live version. */
  protected async run<T>(
    index: string,
    text: string,
    bindings: readonly unknown[] = [],
    { isPrepared = false } = {},
  ): Promise<T[]> {
    try {
      return await this.#rows<T>(text, bindings, isPrepared)
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "42P01")
        throw new MedusaError(MedusaError.Types.NOT_FOUND, `The search index "${index}" does not exist`)
      throw error
    }
  }

  async #rows<T>(text: string, bindings: readonly unknown[] = [], isPrepared = false): Promise<T[]> {
    const statement = this.#pg.raw<{ rows: T[] }>(text, [...bindings] as Knex.Value[])
    const { rows } = await (isPrepared ? statement.options({ name: nameOf(text) }) : statement)
    return rows
  }
}

function resultOf(
  input: SearchTypes.ProviderSearchQuery,
  json: JsonResult | undefined,
  elapsed: number,
): SearchTypes.SearchResult {
  const facets = Object.entries(json?.facets ?? {}).map(([field, facet]) => [
    field,
    Array.isArray(facet)
      ? { type: "value" as const, values: facet }
      : { type: "stats" as const, min: facet.min ?? 0, max: facet.max ?? 0, count: facet.count },
  ])
  return {
    hits: (json?.hits ?? []).map((hit) =>
      input.search_options?.include_score ? hit : { id: hit.id, document: hit.document },
    ),
    facets: Object.fromEntries(facets),
    metadata: {
      skip: input.pagination?.skip ?? 0,
      take: input.pagination?.take ?? 20,
      count: json?.count ?? null,
      processing_time_ms: elapsed,
      ...(input.q ? { query: input.q } : {}),
    },
  }
}

/** The driver knows a prepared statement by its name, which Postgres cuts at 63 letters. */
function nameOf(text: string): string {
  return `hirfa_${createHash("sha1").update(text).digest("base64url")}`
}

/** Whether single documents are asked for: one way to find them suits all values. */
function isLookup({ query, plan }: PlannedSearch): boolean {
  return Object.keys(query.filters ?? {}).some((name) => plan.lookups.has(name))
}

/** Deleting asks by key before any search or write has told this process the index's fields. */
function keyOnly(filters: SearchTypes.SearchFilters): IndexPlan {
  const primaryKey = Object.keys(filters)[0] ?? "id"
  const column = { name: primaryKey, type: "text" as const, isArray: false, isFiltered: true }
  const columns = new Map([[primaryKey, column]])
  return { primaryKey, columns, words: new Map(), lookups: new Set(), clusteredBy: [] }
}

function done(index: string): SearchTypes.SearchTask {
  return { index, status: "succeeded" }
}
