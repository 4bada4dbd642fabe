import { randomUUID } from "node:crypto"
import { quoted } from "../postgres/plan"
import { tableOf } from "../postgres/tables"

/** Runs a statement and answers its rows. */
type Run = <T>(index: string, text: string, bindings?: readonly unknown[]) => Promise<T[]>

/** Stands for the whole index, which has to be made anew. */
const EVERYTHING = "*"
const BATCH = 500
const TABLE = "hirfa_meilisearch_waiting"

export interface Claim {
  mark: string
  ids: string[]
  isEverything: boolean
}

/**
 * What Meilisearch has not been told yet: the keys of documents that were written or removed here, kept until it has
 * them. So nothing is lost while it is away, or when a process dies between the two.
 */
export class Waiting {
  readonly #run: Run

  constructor(run: Run) {
    this.#run = run
  }

  async prepare(): Promise<void> {
    await this.#run(
      "",
      `CREATE TABLE IF NOT EXISTS ${TABLE} (
        index_name text NOT NULL, id text NOT NULL, since timestamptz NOT NULL DEFAULT now(),
        mark text, claimed_until timestamptz NOT NULL DEFAULT 'epoch', PRIMARY KEY (index_name, id))`,
    )
  }

  async add(index: string, ids: readonly string[]): Promise<void> {
    await this.#run(
      index,
      `INSERT INTO ${TABLE} (index_name, id) SELECT ?, id FROM jsonb_array_elements_text(?::jsonb) AS id
       ON CONFLICT (index_name, id) DO UPDATE SET mark = NULL, claimed_until = 'epoch'`,
      [index, JSON.stringify([...new Set(ids)])],
    )
  }

  /** The index is to be made anew, and then filled with all that is kept here. */
  async addIndex(index: string): Promise<void> {
    await this.add(index, [EVERYTHING])
  }

  /** Every document of an index. They count as late from the beginning: until all are there it is not to be asked. */
  async addAllDocuments(index: string, primaryKey: string): Promise<void> {
    await this.#run(
      index,
      `INSERT INTO ${TABLE} (index_name, id, since) SELECT ?, ${quoted(primaryKey)}, 'epoch' FROM ${quoted(tableOf(index))}
       ON CONFLICT (index_name, id) DO UPDATE SET since = 'epoch', mark = NULL, claimed_until = 'epoch'`,
      [index],
    )
  }

  /** Takes some of what waits; other processes leave it alone for a minute. */
  async claim(index: string): Promise<Claim | undefined> {
    const mark = randomUUID()
    const rows = await this.#run<{ id: string }>(
      index,
      `UPDATE ${TABLE} SET mark = ?, claimed_until = now() + interval '60 seconds'
       WHERE index_name = ? AND id IN (SELECT id FROM ${TABLE} WHERE index_name = ? AND claimed_until < now()
         ORDER BY id <> '${EVERYTHING}', since, id LIMIT ${BATCH} FOR UPDATE SKIP LOCKED)
       RETURNING id`,
      [mark, index, index],
    )
    const ids = rows.map(({ id }) => id)
    if (ids.length === 0) return undefined
    return { mark, ids, isEverything: ids.includes(EVERYTHING) }
  }

  /** What was claimed is done, but for what changed again in the meantime. */
  async done(index: string, { mark }: Claim): Promise<void> {
    await this.#run(index, `DELETE FROM ${TABLE} WHERE index_name = ? AND mark = ?`, [index, mark])
  }

  async release(index: string, { mark }: Claim): Promise<void> {
    await this.#run(
      index,
      `UPDATE ${TABLE} SET mark = NULL, claimed_until = 'epoch' WHERE index_name = ? AND mark = ?`,
      [index, mark],
    )
  }

  async forget(index: string): Promise<void> {
    await this.#run(index, `DELETE FROM ${TABLE} WHERE index_name = ?`, [index])
  }

  /** Whether something has waited for so long that the index is not to be asked. */
  async isLate(index: string): Promise<boolean> {
    const [row] = await this.#run<{ late: boolean }>(
      index,
      `SELECT EXISTS (SELECT 1 FROM ${TABLE} WHERE index_name = ?
         AND (id = '${EVERYTHING}' OR since < now() - interval '10 seconds')) AS late`,
      [index],
    )
    return row?.late ?? false
  }
}
