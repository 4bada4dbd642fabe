import type { SearchTypes } from "@medusajs/framework/types"
import { PostgresSearchProvider, type SearchDependencies } from "../postgres/service"
import { nearestSpellings } from "../postgres/spelling"
import type { Term } from "../postgres/words"
import { type EngineOptions, MeilisearchEngine } from "./engine"
import { Mirror } from "./mirror"
import { Waiting } from "./waiting"

type Definition = SearchTypes.ResolvedSearchIndexDefinition
type Input = SearchTypes.ProviderSearchQuery

/**
 * Search on Meilisearch, with the same documents kept in Postgres beside it: writes go to both, words and counts are
 * asked of Meilisearch, and Postgres answers while that is away. Without a host it is Postgres alone, so that an index
 * that was built for Meilisearch is still readable after the setting is gone.
 */
export class MeilisearchSearchProvider extends PostgresSearchProvider {
  static override identifier = "hirfa-meilisearch"
  readonly #waiting = new Waiting((index, text, bindings) => this.run(index, text, bindings))
  readonly #mirror: Mirror | undefined
  readonly #definitions = new Map<string, Definition>()

  constructor(dependencies: SearchDependencies, { host, ...options }: Partial<EngineOptions> = {}) {
    super(dependencies, { keepsWords: true })
    if (host)
      this.#mirror = new Mirror({
        engine: new MeilisearchEngine({ host, ...options }),
        waiting: this.#waiting,
        logger: dependencies.logger,
        kept: (definition, ids) => this.keptDocuments(definition, ids),
      })
  }

  override async upsertIndex({ index }: { index: Definition }) {
    const task = await super.upsertIndex({ index })
    await this.#waiting.prepare()
    await this.#mirror?.renew(index)
    await this.#catchUp(index)
    return task
  }

  override async deleteIndex({ index }: { index: string }) {
    await this.#mirror?.drop(index)
    return await super.deleteIndex({ index })
  }

  override async upsertDocuments(input: {
    index: string
    definition: Definition
    documents: SearchTypes.SearchDocument[]
  }) {
    // While a new version is filled, the definition's own name is that of the logical index.
    const definition = { ...input.definition, physical_name: input.index }
    await this.#note(
      input.index,
      input.documents.map(({ id }) => id),
    )
    const task = await super.upsertDocuments(input)
    await this.#catchUp(definition)
    return task
  }

  override async deleteDocuments({ index, filters }: SearchTypes.SearchDeleteDocumentsInput) {
    const definition = this.#definitions.get(index)
    await this.#note(index, await this.removeMatching(index, filters, definition))
    // Of an index that this process never met: whoever asks it next sends what waits.
    if (definition) await this.#catchUp(definition)
    return { index, status: "succeeded" as const }
  }

  override async clearIndex({ index }: { index: string }) {
    const task = await super.clearIndex({ index })
    const definition = this.#definitions.get(index)
    if (this.#mirror) await this.#waiting.addIndex(index)
    if (definition) await this.#catchUp(definition)
    return task
  }

  override async searchMany(inputs: Input[]): Promise<SearchTypes.SearchResult[]> {
    for (const { index } of inputs) this.#definitions.set(index.physical_name, index)
    if (!this.#mirror || inputs.every(isLookup)) return await super.searchMany(inputs)
    const spelt = await Promise.all(inputs.map((input) => this.#spelt(input)))
    return (await this.#mirror.search(spelt)) ?? (await super.searchMany(inputs))
  }

  /** Meilisearch mends spellings itself, but does not hear that zellidj is زليج: such words are put in their place. */
  async #spelt(input: Input): Promise<Input> {
    if (!input.q || !input.search_options?.typo_tolerance) return input
    const terms = await this.mendedTerms(input)
    return { ...input, q: terms.map(heardAs).join(" ") }
  }

  async #note(index: string, ids: readonly string[]): Promise<void> {
    if (this.#mirror && ids.length > 0) await this.#waiting.add(index, ids)
  }

  async #catchUp(definition: Definition): Promise<void> {
    this.#definitions.set(definition.physical_name, definition)
    await this.#mirror?.catchUp(definition)
  }
}

/**
 * What looks documents up, without words and without counting, is asked of Postgres: it has the row at hand, as it was
 * just written. The search for drift asks for Meilisearch by name.
 */
function isLookup({ q, search_options = {} }: Input): boolean {
  const isAsked = search_options.provider_options?.["hirfa-meilisearch"]?.is_asked === true
  return !isAsked && !q && search_options.count === "none" && !search_options.facets?.length
}

function heardAs({ phrases, isPrefix }: Term): string {
  const [asked = [], ...others] = phrases
  const word = asked.join(" ")
  const stand = others.map((phrase) => phrase.join(" "))
  // Only an unknown word may be the start of one.
  const isKnown = !isPrefix || stand.length === 0 || nearestSpellings(word, stand).length > 0
  return isKnown ? word : (stand[0] ?? word)
}
