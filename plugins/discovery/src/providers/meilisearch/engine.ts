import type { SearchTypes } from "@medusajs/framework/types"
import { type IndexPlan, planOf } from "../postgres/plan"
import { MeilisearchClient, type MeilisearchOptions } from "./client"
import { MeilisearchError } from "./error"
import { queriesOf } from "./requests"
import { type MeilisearchAnswer, resultOf } from "./results"
import { lenientField, type MeilisearchSettings, settingsFingerprint, settingsOf } from "./settings"

type Definition = SearchTypes.ResolvedSearchIndexDefinition
type Document = SearchTypes.SearchDocument

export interface EngineOptions extends MeilisearchOptions {
  /** What the names of this shop's indexes begin with: several shops may share a server, each with a key of its own. */
  indexPrefix?: string
}

/** A buyer waits for the answer, and Postgres is at hand. */
const SEARCH_MS = 1500

/** The indexes of this shop on a Meilisearch server. A physical index of the Search Module is one index there. */
export class MeilisearchEngine {
  readonly #client: MeilisearchClient
  readonly #prefix: string
  readonly #plans = new Map<string, IndexPlan>()

  constructor({ indexPrefix = "hirfa", ...options }: EngineOptions) {
    this.#client = new MeilisearchClient(options)
    this.#prefix = indexPrefix
  }

  /** The name of an index on the server. */
  uidOf(index: string): string {
    return `${this.#prefix}_${index}`
  }

  async has(index: string): Promise<boolean> {
    try {
      await this.#client.request("GET", this.#path(index))
      return true
    } catch (error) {
      if (isMissing(error)) return false
      throw error
    }
  }

  /** Makes an index anew, empty and with its settings. */
  async make(definition: Definition): Promise<void> {
    const index = definition.physical_name
    await this.drop(index)
    await this.#client.write("POST", "/indexes", {
      uid: this.uidOf(index),
      primaryKey: definition.primary_key,
    })
    await this.applySettings(definition)
  }

  /** Tells an index its settings when it has others; answers whether it had. */
  async applySettings(definition: Definition): Promise<boolean> {
    const wanted = settingsOf(definition, this.#plan(definition))
    const path = `${this.#path(definition.physical_name)}/settings`
    const now = await this.#client.request<Partial<MeilisearchSettings>>("GET", path)
    if (settingsFingerprint(now, wanted) === settingsFingerprint(wanted, wanted)) return false
    await this.#client.write("PATCH", path, wanted)
    return true
  }

  async upsert(definition: Definition, documents: readonly Document[]): Promise<void> {
    if (documents.length === 0) return
    const plan = this.#plan(definition)
    await this.#client.write(
      "POST",
      `${this.#path(definition.physical_name)}/documents?primaryKey=${definition.primary_key}`,
      documents.map((document) => withLenientWords(document, plan)),
    )
  }

  async remove(index: string, ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.#client.write("POST", `${this.#path(index)}/documents/delete-batch`, ids)
  }

  /** Deletes an index; one that is not there is as good. */
  async drop(index: string): Promise<void> {
    try {
      await this.#client.write("DELETE", this.#path(index))
    } catch (error) {
      if (!isMissing(error)) throw error
    }
  }

  /** All searches in one request. */
  async searchMany(inputs: readonly SearchTypes.ProviderSearchQuery[]): Promise<SearchTypes.SearchResult[]> {
    const asked = inputs.map((input) =>
      queriesOf(input, this.#plan(input.index), this.uidOf(input.index.physical_name)),
    )
    const { results } = await this.#client.request<{ results: MeilisearchAnswer[] }>(
      "POST",
      "/multi-search",
      { queries: asked.flat() },
      SEARCH_MS,
    )
    let at = 0
    return inputs.map((input, index) => {
      const own = results.slice(at, at + (asked[index]?.length ?? 0))
      at += own.length
      return resultOf(input, this.#plan(input.index), own)
    })
  }

  #path(index: string): string {
    return `/indexes/${this.uidOf(index)}`
  }

  #plan(definition: Definition): IndexPlan {
    const known = this.#plans.get(definition.physical_name)
    const plan = known ?? planOf(definition, { keepsWords: true })
    this.#plans.set(definition.physical_name, plan)
    return plan
  }
}

/** The words of each weight once more, all languages joined, in the field that is lenient with spelling. */
function withLenientWords(document: Document, { words }: IndexPlan): Document {
  const lenient: Record<string, string> = {}
  for (const [field, weight] of words) {
    const text = document[field]
    if (typeof text !== "string" || text === "") continue
    const name = lenientField(weight)
    lenient[name] = lenient[name] ? `${lenient[name]} ${text}` : text
  }
  return { ...document, ...lenient }
}

function isMissing(error: unknown): boolean {
  return error instanceof MeilisearchError && error.code === "index_not_found"
}
