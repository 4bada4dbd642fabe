import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Reads rows of one statement. */
export type Rows = <Row>(sql: string, bindings?: Readonly<Record<string, unknown>>) => Promise<Row[]>

type Knex = { raw(sql: string, bindings: object): Promise<{ rows: unknown[] }> }

/** Reads tables of Medusa and of the marketplace where their modules would be many times slower, and only reads. */
export function rowsOf(container: Pick<MedusaContainer, "resolve">): Rows {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  return async <Row>(sql: string, bindings: object = {}) => (await knex.raw(sql, bindings)).rows as Row[]
}
