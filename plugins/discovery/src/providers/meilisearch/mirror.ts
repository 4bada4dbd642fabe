import type { Logger, SearchTypes } from "@medusajs/framework/types"
import { Circuit } from "./circuit"
import type { MeilisearchEngine } from "./engine"
import { MeilisearchError } from "./error"
import type { Claim, Waiting } from "./waiting"

type Definition = SearchTypes.ResolvedSearchIndexDefinition
type Document = SearchTypes.SearchDocument

interface Parts {
  engine: MeilisearchEngine
  waiting: Waiting
  logger: Logger
  /** Reads documents that Postgres keeps; those that are gone are left out. */
  kept(definition: Definition, ids: readonly string[]): Promise<Document[]>
}

/** How long is believed that an index is, or is not, in line. */
const BELIEVED_MS = 5000
const MILLISECONDS_A_WARNING = 60_000
/** How long a write waits for its turn. */
const PATIENCE_MS = 5000

/** Keeps Meilisearch in line with the documents that Postgres keeps, and asks it as long as it is there and in line. */
export class Mirror {
  readonly #parts: Parts
  readonly #circuit = new Circuit()
  readonly #inLine = new Map<string, { isInLine: boolean; until: number }>()
  readonly #settled = new Set<string>()
  readonly #running = new Map<string, Promise<void>>()
  #quietUntil = 0

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** What Meilisearch finds; undefined when it cannot be asked, which is no reason to show an empty shop. */
  async search(
    inputs: readonly SearchTypes.ProviderSearchQuery[],
  ): Promise<SearchTypes.SearchResult[] | undefined> {
    const definition = inputs[0]?.index
    if (!definition || !(await this.#isInLine(definition)) || !this.#circuit.mayTry()) return undefined
    try {
      const results = await this.#parts.engine.searchMany(inputs)
      this.#isThere()
      return results
    } catch (error) {
      await this.#failed(error, definition)
      return undefined
    }
  }

  /**
   * Sends what waits, and first of all what the index lacks as a whole, one after the other. Returns early when
   * Meilisearch is away, or when a whole index is being filled: what waits is sent then. Throws when Meilisearch refuses
   * documents, which nobody could mend by waiting.
   */
  async catchUp(definition: Definition): Promise<void> {
    const index = definition.physical_name
    const before = this.#running.get(index) ?? Promise.resolve()
    const own = before.catch(() => undefined).then(() => this.#sendAll(definition))
    this.#running.set(index, own)
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, PATIENCE_MS)
    })
    await Promise.race([own, patience]).finally(() => clearTimeout(timer))
  }

  async #sendAll(definition: Definition): Promise<void> {
    const { waiting } = this.#parts
    const index = definition.physical_name
    if (!this.#circuit.mayTry()) return
    let claim: Claim | undefined
    try {
      await this.#settle(definition)
      for (claim = await waiting.claim(index); claim; claim = await waiting.claim(index)) {
        await this.#send(definition, claim)
        await waiting.done(index, claim)
      }
      this.#isThere()
      this.#inLine.delete(index)
    } catch (error) {
      await this.#giveBack(definition, claim, error)
    }
  }

  /** The index has to be filled from what Postgres keeps, as soon as that is possible. */
  async renew(definition: Definition): Promise<void> {
    await this.#parts.waiting.addIndex(definition.physical_name)
    this.#inLine.set(definition.physical_name, { isInLine: false, until: Date.now() + BELIEVED_MS })
  }

  async drop(index: string): Promise<void> {
    await this.#parts.waiting.forget(index)
    this.#settled.delete(index)
    this.#inLine.delete(index)
    try {
      await this.#parts.engine.drop(index)
    } catch (error) {
      if (!(error instanceof MeilisearchError)) throw error
      this.#parts.logger.warn(`${error.message}: delete its index ${this.#parts.engine.uidOf(index)} by hand`)
    }
  }

  /** Once a process: the index is there, with the settings that the code wants. */
  async #settle(definition: Definition): Promise<void> {
    const { engine, waiting, logger } = this.#parts
    const index = definition.physical_name
    // Asked before each batch: a write to an index that is gone would make one without settings.
    if (!(await engine.has(index))) await waiting.addIndex(index)
    else if (!this.#settled.has(index) && (await engine.applySettings(definition)))
      logger.info(`Meilisearch's index ${engine.uidOf(index)} was told its new settings`)
    this.#settled.add(index)
  }

  async #send(definition: Definition, { ids, isEverything }: Claim): Promise<void> {
    const { engine, waiting, kept } = this.#parts
    if (isEverything) {
      await engine.make(definition)
      await waiting.addAllDocuments(definition.physical_name, definition.primary_key)
      return
    }
    const documents = await kept(definition, ids)
    const present = new Set(documents.map((document) => String(document[definition.primary_key])))
    await engine.upsert(definition, documents)
    await engine.remove(
      definition.physical_name,
      ids.filter((id) => !present.has(id)),
    )
  }

  async #giveBack(definition: Definition, claim: Claim | undefined, error: unknown): Promise<void> {
    const { waiting, logger } = this.#parts
    const isRefused = error instanceof MeilisearchError && !error.isUnreachable
    // What is refused once is refused again: it would keep the index from being asked for ever.
    if (claim && isRefused) await waiting.done(definition.physical_name, claim)
    else if (claim) await waiting.release(definition.physical_name, claim)
    if (!isRefused) return await this.#failed(error, definition)
    logger.error(`Meilisearch refused ${claim?.ids.length ?? 0} documents: ${error.message}`)
    throw error
  }

  async #failed(error: unknown, definition: Definition): Promise<void> {
    if (!(error instanceof MeilisearchError)) throw error
    if (error.isUnreachable) this.#circuit.failed()
    else if (error.code === "index_not_found") {
      await this.renew(definition)
      this.#catchUpBeside(definition)
    }
    if (Date.now() < this.#quietUntil) return
    this.#quietUntil = Date.now() + MILLISECONDS_A_WARNING
    this.#parts.logger.warn(`${error.message}. Searches are answered by Postgres meanwhile`)
  }

  #isThere(): void {
    if (!this.#circuit.succeeded()) return
    this.#quietUntil = 0
    this.#parts.logger.info("Meilisearch answers again")
  }

  /** Looked at now and then only. What is not in line is brought there beside, and so is every index once a process. */
  async #isInLine(definition: Definition): Promise<boolean> {
    const index = definition.physical_name
    const known = this.#inLine.get(index)
    if (known && Date.now() < known.until) return known.isInLine
    const isInLine = !(await this.#parts.waiting.isLate(index))
    this.#inLine.set(index, { isInLine, until: Date.now() + BELIEVED_MS })
    if (!isInLine || !this.#settled.has(index)) this.#catchUpBeside(definition)
    return isInLine
  }

  /** While a reader is answered; its failures are logged where they are met. */
  #catchUpBeside(definition: Definition): void {
    void this.catchUp(definition).catch(() => undefined)
  }
}
