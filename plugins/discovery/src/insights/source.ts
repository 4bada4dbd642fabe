import type { Locale } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Query } from "../documents/query"
import type { Span } from "./period"

/** What every insight is read from, for one seller. */
export interface InsightSource {
  query: Query
  /** Reads rows of one statement. */
  rows: <Row>(sql: string, bindings: Readonly<Record<string, unknown>>) => Promise<Row[]>
  seller_id: string
  span: Span
  locale: Locale
}

type Knex = { raw(sql: string, bindings: object): Promise<{ rows: unknown[] }> }

/** Reads tables of Medusa's orders and of the marketplace, and only reads; what a number is made of is filtered in SQL. */
export function readerOf(container: MedusaContainer): InsightSource["rows"] {
  const knex = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
  return async <Row>(sql: string, bindings: object) => (await knex.raw(sql, bindings)).rows as Row[]
}
