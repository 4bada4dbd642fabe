import type { ApplicationAnswers, ApplicationStatus } from "@hirfa/contracts"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { Application } from "./models/application"
import { ApplicationDocument } from "./models/application-document"
import { ApplicationEntry } from "./models/application-entry"
import { ApplicationMark } from "./models/application-mark"

/** The few statements that Medusa's generated methods cannot say: they read and write in one. */
type Database = (table: string) => Statement
type Statement = {
  where(conditions: Record<string, unknown>): Statement
  whereIn(column: string, values: readonly string[]): Statement
  whereNull(column: string): Statement
  update(changes: Record<string, unknown>): Promise<number>
}
type Knex = Database & { raw(sql: string, values: unknown[]): unknown }

const EDITABLE: readonly ApplicationStatus[] = ["draft", "correction"]

/** Who wants to sell, what they told, and how the operator saw to it. */
export class ApplicationModuleService extends MedusaService({
  Application,
  ApplicationDocument,
  ApplicationMark,
  ApplicationEntry,
}) {
  readonly #knex: Knex

  constructor(container: Record<string, unknown>, ...rest: unknown[]) {
    super(container, ...rest)
    this.#knex = container[ContainerRegistrationKeys.PG_CONNECTION] as Knex
  }

  /**
   * Moves an application on, in one statement, if it is still in one of the states in which it was seen: of two who decide
   * at once, one is answered false.
   */
  async move(id: string, from: readonly ApplicationStatus[], to: ApplicationStatus): Promise<boolean> {
    const moved = await this.#knex("application")
      .where({ id })
      .whereIn("status", from)
      .whereNull("deleted_at")
      .update({ status: to, updated_at: new Date() })
    return moved === 1
  }

  /** Adds answers to those that are there, while the applicant may write; two open tabs lose nothing of each other. */
  async addAnswers(id: string, answers: ApplicationAnswers, name: string): Promise<boolean> {
    const changed = await this.#knex("application")
      .where({ id })
      .whereIn("status", EDITABLE)
      .whereNull("deleted_at")
      .update({
        answers: this.#knex.raw("answers || ?::jsonb", [JSON.stringify(answers)]),
        name,
        updated_at: new Date(),
      })
    return changed === 1
  }
}
