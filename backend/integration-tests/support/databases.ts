import pg from "pg"

export type DatabaseServer = {
  url(name: string): string
  has(name: string): Promise<boolean>
  create(name: string): Promise<void>
  /** Replaces a database by a copy of another; sessions on either are ended. */
  copy(from: string, to: string): Promise<void>
  /** Waits until nobody has queried the database for half a second: subscribers write after the response is there. */
  quiet(name: string): Promise<void>
  /** Drops the databases with this prefix that are older than a day and in nobody's use: templates of older trees. */
  forgetOld(prefix: string): Promise<void>
  /** Drops every database whose name starts so. */
  dropAll(prefix: string): Promise<void>
}

/** The Postgres of TEST_DATABASE_URL or DATABASE_URL when set, else the embedded one, started when it is not running. */
export async function databaseServer(): Promise<DatabaseServer> {
  const base = process.env.TEST_DATABASE_URL ?? process.env.DATABASE_URL ?? (await embedded())
  const url = (name: string) => Object.assign(new URL(base), { pathname: `/${name}` }).toString()

  async function run<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const client = new pg.Client({ connectionString: url("postgres") })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }

  const names = (client: pg.Client, like: string) =>
    client.query<{ datname: string }>("select datname from pg_database where datname like $1", [like])

  return {
    url,
    has: (name) => run(async (client) => (await names(client, name)).rows.length > 0),
    create: (name) =>
      run(
        async (client) =>
          void (await client.query(`create database ${client.escapeIdentifier(name)} template template0`)),
      ),
    copy: (from, to) =>
      run(async (client) => {
        const [source, target] = [client.escapeIdentifier(from), client.escapeIdentifier(to)]
        await client.query(
          "select pg_terminate_backend(pid) from pg_stat_activity where datname = any($1) and pid <> pg_backend_pid()",
          [[from, to]],
        )
        await client.query(`drop database if exists ${target} with (force)`)
        await client.query(`create database ${target} template ${source}`)
      }),
    quiet: (name) =>
      run(async (client) => {
        const last = `select coalesce(extract(epoch from now() - max(greatest(state_change, query_start))), 99)::float as idle,
                             count(*) filter (where state = 'active') as active
                      from pg_stat_activity where datname = $1`
        const deadline = Date.now() + 20_000
        while (Date.now() < deadline) {
          const { rows } = await client.query<{ idle: number; active: string }>(last, [name])
          if (Number(rows[0]?.active) === 0 && (rows[0]?.idle ?? 0) > 0.5) return
          await new Promise((resolve) => setTimeout(resolve, 60))
        }
      }),
    forgetOld: (prefix) =>
      run(async (client) => {
        const old = `select datname from pg_database d
                     where datname like $1
                       and (pg_stat_file('base/' || oid || '/PG_VERSION')).modification < now() - interval '1 day'
                       and not exists (select 1 from pg_stat_activity a where a.datname = d.datname)`
        for (const { datname } of (await client.query<{ datname: string }>(old, [`${prefix}%`])).rows)
          await client.query(`drop database if exists ${client.escapeIdentifier(datname)}`)
      }),
    dropAll: (prefix) =>
      run(async (client) => {
        for (const { datname } of (await names(client, `${prefix}%`)).rows) {
          await client.query(`drop database if exists ${client.escapeIdentifier(datname)} with (force)`)
        }
      }),
  }
}

async function embedded(): Promise<string> {
  const { embeddedUrl, startPostgres } = await import("../../../scripts/lib/postgres.mjs")
  const { readSettings } = await import("../../../scripts/lib/settings.mjs")
  const settings = readSettings()
  await startPostgres(settings)
  return embeddedUrl(settings, "postgres")
}
