import pg from "pg"
import { embeddedUrl, startPostgres } from "../../../../scripts/lib/postgres.mjs"
import { readSettings } from "../../../../scripts/lib/settings.mjs"

/** The Postgres of TEST_DATABASE_URL when set, else the embedded one, which is started when it does not run. */
export async function databaseServer(): Promise<DatabaseServer> {
  const given = process.env.TEST_DATABASE_URL
  if (given) return new DatabaseServer(given)
  const settings = readSettings()
  await startPostgres(settings)
  return new DatabaseServer(embeddedUrl(settings, "postgres"))
}

export class DatabaseServer {
  readonly #base: string

  constructor(base: string) {
    this.#base = base
  }

  url(name: string): string {
    return Object.assign(new URL(this.#base), { pathname: `/${name}` }).toString()
  }

  async has(name: string): Promise<boolean> {
    const { rowCount } = await this.query("postgres", "select 1 from pg_database where datname = $1", [name])
    return rowCount === 1
  }

  async create(name: string): Promise<void> {
    await this.drop(name)
    await this.query("postgres", `create database ${pg.escapeIdentifier(name)} template template0`)
  }

  /** Nobody may be connected to the one that is copied: templates are never opened after they were made. */
  async copy(from: string, to: string): Promise<void> {
    await this.drop(to)
    const [source, target] = [pg.escapeIdentifier(from), pg.escapeIdentifier(to)]
    await this.query("postgres", `create database ${target} template ${source}`)
  }

  async rename(from: string, to: string): Promise<void> {
    await this.query(
      "postgres",
      `alter database ${pg.escapeIdentifier(from)} rename to ${pg.escapeIdentifier(to)}`,
    )
  }

  async drop(name: string): Promise<void> {
    await this.query("postgres", `drop database if exists ${pg.escapeIdentifier(name)} with (force)`)
  }

  /** Names of databases that match a pattern of SQL. */
  async names(like: string): Promise<string[]> {
    const { rows } = await this.query("postgres", "select datname from pg_database where datname like $1", [
      like,
    ])
    return rows.map((row: { datname: string }) => row.datname)
  }

  /** Drops a database unless somebody is connected to it. */
  async dropUnused(name: string): Promise<void> {
    try {
      await this.query("postgres", `drop database if exists ${pg.escapeIdentifier(name)}`)
    } catch (error) {
      const isInUse = error instanceof pg.DatabaseError && error.code === "55006"
      if (!isInUse) throw error
    }
  }

  async query(database: string, text: string, values: unknown[] = []): Promise<pg.QueryResult> {
    const client = new pg.Client({ connectionString: this.url(database) })
    await client.connect()
    try {
      return await client.query(text, values)
    } finally {
      await client.end()
    }
  }
}
