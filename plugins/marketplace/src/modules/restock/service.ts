import { createHmac } from "node:crypto"
import {
  ContainerRegistrationKeys,
  generateEntityId,
  MedusaError,
  MedusaService,
} from "@medusajs/framework/utils"
import { RestockNotice } from "./models/restock-notice"

type Knex = {
  raw<Row>(sql: string, bindings?: readonly unknown[]): Promise<{ rows: Row[]; rowCount: number }>
}

type RestockOptions = {
  /** Signs the keys of addresses. */
  linkSecret: string
}

/** Of one address: more than anybody waits for, less than makes a nuisance. */
export const MOST_WAITING = 20

/** Who waits for which piece. Rows are deleted for good: an address is kept for its one mail and not longer. */
export class RestockModuleService extends MedusaService({ RestockNotice }) {
  readonly #knex: Knex
  readonly #secret: string

  constructor(container: Record<string, unknown>, options: RestockOptions) {
    super(container, options)
    this.#knex = container[ContainerRegistrationKeys.PG_CONNECTION] as Knex
    this.#secret = options.linkSecret
  }

  /** Keeps a wish once, in one statement with the check that its address has not too many. */
  async wait(wish: { product_id: string; email: string; locale: string }): Promise<void> {
    const email = wish.email.toLowerCase()
    const key = this.#keyOf(email)
    const { rows } = await this.#knex.raw<{ count: number }>(
      "select count(*)::int as count from restock_notice where email_key = ? and product_id <> ?",
      [key, wish.product_id],
    )
    if ((rows[0]?.count ?? 0) >= MOST_WAITING)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `email: this address waits for ${MOST_WAITING} pieces already; let one of them go first`,
      )
    await this.#knex.raw(
      `insert into restock_notice (id, product_id, email, email_key, locale) values (?, ?, ?, ?, ?)
       on conflict (product_id, email) where deleted_at is null do update set locale = excluded.locale, updated_at = now()`,
      [generateEntityId(undefined, "rstk"), wish.product_id, email, key, wish.locale],
    )
  }

  async forget(product_id: string, email: string): Promise<void> {
    await this.#knex.raw("delete from restock_notice where product_id = ? and email = ?", [
      product_id,
      email.toLowerCase(),
    ])
  }

  /** All that waits for the address of a key. */
  async forgetAddress(email_key: string): Promise<void> {
    await this.#knex.raw("delete from restock_notice where email_key = ?", [email_key])
  }

  async forgetSent(ids: readonly string[]): Promise<void> {
    await this.#knex.raw("delete from restock_notice where id = any(?)", [ids])
  }

  async forgetBefore(before: Date): Promise<void> {
    await this.#knex.raw("delete from restock_notice where created_at < ?", [before])
  }

  /** Pieces for which somebody waits. */
  async wantedProducts(): Promise<string[]> {
    const { rows } = await this.#knex.raw<{ product_id: string }>(
      "select distinct product_id from restock_notice where deleted_at is null",
    )
    return rows.map(({ product_id }) => product_id)
  }

  #keyOf(email: string): string {
    return createHmac("sha256", this.#secret).update(`restock:${email}`).digest("base64url")
  }
}
