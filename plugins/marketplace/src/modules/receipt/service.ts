import { ContainerRegistrationKeys, MedusaService } from "@medusajs/framework/utils"
import { Receipt } from "./models/receipt"
import { type ReceiptRow, type ReceiptState, stateOf } from "./state"

type Knex = { raw(sql: string, bindings?: readonly unknown[]): Promise<{ rows: ReceiptRow[] }> }

export type KeyedRequest = { member_id: string; key: string; request_hash: string }

/** What members' requests with a key were answered. Plain statements: two of the same request may come at once. */
export class ReceiptModuleService extends MedusaService({ Receipt }) {
  readonly #knex: Knex

  constructor(container: Record<string, unknown>, ...rest: unknown[]) {
    super(container, ...rest)
    this.#knex = container[ContainerRegistrationKeys.PG_CONNECTION] as Knex
  }

  /** Notes that a request is worked on, or says what is known of it already. Of two at once only one is told to begin. */
  async begin({ member_id, key, request_hash }: KeyedRequest, now: Date): Promise<ReceiptState> {
    const id = `rcpt_${crypto.randomUUID().replaceAll("-", "")}`
    const made = await this.#knex.raw(
      `insert into receipt (id, member_id, key, request_hash, begun_at) values (?, ?, ?, ?, ?)
       on conflict do nothing returning *`,
      [id, member_id, key, request_hash, now],
    )
    if (made.rows.length > 0) return { is: "new", id }
    const known = await this.#knex.raw(
      "select * from receipt where member_id = ? and key = ? and deleted_at is null",
      [member_id, key],
    )
    const state = stateOf(known.rows[0], request_hash, now)
    if (state.is !== "broken") return state
    const taken = await this.#knex.raw(
      "update receipt set begun_at = ?, updated_at = now() where id = ? and begun_at = ? returning *",
      [now, state.id, state.begun_at],
    )
    return taken.rows.length > 0 ? state : { is: "running" }
  }

  /** Keeps an answer for whoever asks again. */
  async answer(id: string, status: number, answer: unknown, now: Date): Promise<void> {
    await this.#knex.raw(
      "update receipt set status = ?, answer = ?, answered_at = ?, updated_at = now() where id = ?",
      [status, JSON.stringify(answer), now, id],
    )
  }

  /** A request that was refused has changed nothing: it may be tried anew. */
  async forget(id: string): Promise<void> {
    await this.#knex.raw("delete from receipt where id = ? returning id", [id])
  }

  /** Puts one that broke off back to where it was, so that it is not taken for running. */
  async leaveBroken(id: string, begun_at: Date): Promise<void> {
    await this.#knex.raw("update receipt set begun_at = ? where id = ?", [begun_at, id])
  }

  async sweep(before: Date): Promise<void> {
    await this.#knex.raw("delete from receipt where begun_at < ?", [before])
  }
}
