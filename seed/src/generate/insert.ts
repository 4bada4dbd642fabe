import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Row, Rows } from "./rows"

/**
 * Writes rows with one statement a table, all in one transaction. Postgres reads them from one JSON parameter by the
 * table's own column types, which is several times faster than a value list and knows no limit of parameters.
 */
export async function insertRows(container: MedusaContainer, rows: Rows): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await knex.transaction(async (transaction) => {
    for (const [table, list] of rows) {
      const columns = await ownColumns(container, table, list)
      const names = columns.map((column) => `"${column}"`).join(", ")
      await transaction.raw(
        `insert into "${table}" (${names}) select ${names} from json_populate_recordset(null::"${table}", ?::json)`,
        [JSON.stringify(list)],
      )
    }
  })
}

const known = new Map<string, Set<string>>()

/** Columns that both the rows and the table have: join tables, for one, have no times. */
async function ownColumns(container: MedusaContainer, table: string, rows: Row[]): Promise<string[]> {
  const there = known.get(table) ?? (await readColumns(container, table))
  known.set(table, there)
  return [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((column) => there.has(column))
}

async function readColumns(container: MedusaContainer, table: string): Promise<Set<string>> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows: { column_name: string }[] = await knex("information_schema.columns")
    .select("column_name")
    .where({ table_schema: "public", table_name: table })
  return new Set(rows.map(({ column_name }) => column_name))
}
