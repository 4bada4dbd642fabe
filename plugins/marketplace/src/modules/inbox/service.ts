import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { News } from "./models/news"

type Statement = {
  where(conditions: Record<string, unknown>): Statement
  whereNull(column: string): Statement
  update(changes: Record<string, unknown>): Promise<number>
}
type Knex = (table: string) => Statement

/** What sellers and buyers are told inside the web app. */
export class InboxModuleService extends MedusaService({ News }) {
  readonly #knex: Knex

  constructor(container: Record<string, unknown>, ...rest: unknown[]) {
    super(container, ...rest)
    this.#knex = container[ContainerRegistrationKeys.PG_CONNECTION] as Knex
  }

  /** Marks all that a seller was told as read, in one statement. */
  async readAll(seller_id: string, now: Date): Promise<void> {
    await this.#knex("news")
      .where({ seller_id })
      .whereNull("read_at")
      .update({ read_at: now, updated_at: now })
  }
}
