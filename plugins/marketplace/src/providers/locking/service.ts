import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ILockingProvider } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { Slots } from "./slots"

/** How many jobs may hold a database connection for their lock at once: a third of the pool of medusa-config.ts. */
const SLOTS = 8

type ExecuteArgs = { timeout?: number }
type AcquireArgs = { ownerId?: string | null; expire?: number }

/**
 * Locks in Postgres, over the table of Medusa's own provider (which stays configured, for its migrations), with two
 * faults of that one mended. A job that runs under a lock holds a connection and needs a second one for its work:
 * twenty buyers at once then hold the whole pool and wait for each other until all time out, so here they queue before
 * they take a connection. And a lock whose holder died was never given to anyone again: here it is, once it expired.
 */
export class QueuedLockingProvider implements ILockingProvider {
  static identifier = "queued-locking"
  readonly #slots = new Slots(SLOTS)
  readonly #knex: Knex

  constructor(cradle: Record<string, unknown>) {
    this.#knex = cradle[ContainerRegistrationKeys.PG_CONNECTION] as Knex
  }

  /**
   * Runs a job under advisory locks that end with their transaction.
   * @param args - `timeout`: seconds to wait for the locks once a connection is there, 5 when left out
   */
  execute<T>(keys: string | string[], job: () => Promise<T>, args?: ExecuteArgs): Promise<T> {
    const timeout = Math.max(Number(args?.timeout ?? 5) || 1, 1)
    return this.#slots.run(() =>
      this.#knex.transaction(async (transaction) => {
        await transaction.raw(`SET LOCAL lock_timeout = ${Math.round(timeout * 1000)}`)
        // In one order everywhere, so that two jobs over the same keys cannot wait for each other.
        for (const key of [...new Set(listOf(keys))].sort()) {
          await transaction.raw("SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", [key])
        }
        return await job()
      }),
    )
  }

  /**
   * Takes locks that last over several steps, until they are released or expire: all of them, or none.
   * @param args - `expire`: seconds after which another may take the lock
   * @throws CONFLICT when somebody else holds one of them
   */
  async acquire(keys: string | string[], args?: AcquireArgs): Promise<void> {
    const taken: string[] = []
    for (const key of [...new Set(listOf(keys))].sort()) {
      const { rows } = await this.#knex.raw(
        `INSERT INTO locking (id, owner_id, expiration)
         VALUES (?, ?, NOW() + make_interval(secs => ?))
         ON CONFLICT (id) DO UPDATE SET owner_id = EXCLUDED.owner_id, expiration = EXCLUDED.expiration
         WHERE locking.expiration <= NOW() OR locking.owner_id = EXCLUDED.owner_id
         RETURNING id`,
        [key, args?.ownerId ?? null, args?.expire ?? null],
      )
      if (rows.length === 0) {
        if (taken.length > 0) await this.release(taken, args)
        throw new MedusaError(
          MedusaError.Types.CONFLICT,
          `"${key}" is being worked on: try again in a moment`,
        )
      }
      taken.push(key)
    }
  }

  async release(keys: string | string[], args?: { ownerId?: string | null }): Promise<boolean> {
    const { rows } = await this.#knex.raw(
      "DELETE FROM locking WHERE id = ANY(?) AND owner_id IS NOT DISTINCT FROM ? RETURNING id",
      [listOf(keys), args?.ownerId ?? null],
    )
    return rows.length === listOf(keys).length
  }

  async releaseAll(args?: { ownerId?: string | null }): Promise<void> {
    await this.#knex.raw("DELETE FROM locking WHERE owner_id IS NOT DISTINCT FROM ?", [args?.ownerId ?? null])
  }
}

function listOf(keys: string | string[]): string[] {
  return Array.isArray(keys) ? keys : [keys]
}
