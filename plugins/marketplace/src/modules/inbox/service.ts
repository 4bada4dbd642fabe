import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { News } from "./models/news"

type Statement = {
  where(conditions: Record<string, unknown>): Statement
  whereNull(column: string): Statement
  update(changes: Record<string, unknown>): Promise<number>
}
type Knex = (table: string) => Statement

/** Who was told: the people of a seller, or the buyer of an account. */
export type NewsReader = { seller_id: string } | { customer_id: string }

/** What sellers and buyers are told inside the web app. */
export class InboxModuleService extends MedusaService({ News }) {
  readonly #knex: Knex

  constructor(container: Record<string, unknown>, ...rest: unknown[]) {
    super(container, ...rest)
    this.#knex = container[ContainerRegistrationKeys.PG_CONNECTION] as Knex
  }

  /** Marks all that a seller's people or an account's buyer were told as read, in one statement. */
  async readAll(whose: NewsReader, now: Date): Promise<void> {
    await this.#knex("news")
      .where({ ...whose })
      .whereNull("read_at")
      .update({ read_at: now, updated_at: now })
  }
}
