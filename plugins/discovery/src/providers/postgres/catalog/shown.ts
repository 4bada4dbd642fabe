/** What a hit shows, as the index holds it: the asked fields of a document. */
export type Shown = Record<string, unknown>

/** The first pages of the listings that are asked all day, and little more: some ten megabytes. */
const MOST = 5_000

/**
 * What was shown lately of an index, so that a page that is asked again needs no document of Postgres. It is as true as
 * the catalog beside it: whoever brings that up to date forgets here what changed.
 */
export class ShownDocuments {
  readonly #documents = new Map<string, Map<string, Shown>>()

  /** @param fields which fields of the document, as one text */
  get(id: string, fields: string): Shown | undefined {
    return this.#documents.get(id)?.get(fields)
  }

  /** The documents that were kept first go first. */
  keep(id: string, fields: string, shown: Shown): void {
    const kept = this.#documents.get(id)
    if (kept) {
      kept.set(fields, shown)
      return
    }
    this.#documents.set(id, new Map([[fields, shown]]))
    const [oldest] = this.#documents.keys()
    if (this.#documents.size > MOST && oldest !== undefined) this.#documents.delete(oldest)
  }

  forget(id: string): void {
    this.#documents.delete(id)
  }
}
