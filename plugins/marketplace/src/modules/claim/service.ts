import type { ClaimState } from "@hirfa/contracts"
import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { Claim } from "./models/claim"
import { ClaimEntry } from "./models/claim-entry"
import { ClaimLine } from "./models/claim-line"

type Statement = {
  where(conditions: Record<string, unknown>): Statement
  whereNull(column: string): Statement
  update(changes: Record<string, unknown>): Promise<number>
}
type Knex = (table: string) => Statement

type ClaimOptions = {
  /** Days in which a seller answers before the operator sees to it. */
  claimAnswerDays?: number
}

const ANSWER_DAYS = 5
const DAY = 24 * 60 * 60 * 1000

/** Returns and problems, and what was done about them. */
export class ClaimModuleService extends MedusaService({ Claim, ClaimLine, ClaimEntry }) {
  readonly #knex: Knex
  readonly #options: ClaimOptions

  constructor(container: Record<string, unknown>, options: ClaimOptions = {}) {
    super(container, options)
    this.#knex = container[ContainerRegistrationKeys.PG_CONNECTION] as Knex
    this.#options = options
  }

  /** Until when a seller answers what is asked now. */
  answerBy(now: Date): Date {
    return new Date(now.getTime() + (this.#options.claimAnswerDays ?? ANSWER_DAYS) * DAY)
  }

  /** Moves a claim on if it is still in the state in which it was seen: of two who decide at once, one is answered false. */
  async move(
    id: string,
    from: ClaimState,
    changes: { state: ClaimState } & Record<string, unknown>,
  ): Promise<boolean> {
    const moved = await this.#knex("claim")
      .where({ id, state: from })
      .whereNull("deleted_at")
      .update({ ...changes, updated_at: new Date() })
    return moved === 1
  }
}
