// What was already done to a database (migrated to which fingerprint, seeded with which data). It is kept in the
// database itself, in a schema of its own: it is then never wrong about a database that was dropped or restored.
import { withClient } from "./database.mjs"

/** The marks of a database, by name; none when it is new. */
export async function readMarks(url) {
  return withClient(url, async (client) => {
    const { rows: found } = await client.query("select to_regclass('hirfa.setup') as setup")
    if (!found[0].setup) return {}
    const { rows } = await client.query("select name, value from hirfa.setup")
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]))
  })
}

export async function writeMark(url, name, value) {
  await withClient(url, async (client) => {
    await client.query("create schema if not exists hirfa")
    await client.query(
      "create table if not exists hirfa.setup (name text primary key, value text not null, done_at timestamptz not null default now())",
    )
    await client.query(
      "insert into hirfa.setup (name, value) values ($1, $2) on conflict (name) do update set value = excluded.value, done_at = now()",
      [name, value],
    )
  })
}

/** Whether invented cooperatives stand in the shop. */
export async function isDemonstration(url) {
  return (await readMarks(url)).seeded !== undefined
}

export async function isOperator(url, email) {
  return withClient(url, async (client) => {
    const { rowCount } = await client.query('select from "user" where email = $1 and deleted_at is null', [
      email,
    ])
    return rowCount > 0
  })
}

/** The key by which the web app reads the store: the seed's own, or else any that is not revoked. */
export async function readPublishableKey(url) {
  return withClient(url, async (client) => {
    const { rows } = await client.query(
      `select token from api_key where type = 'publishable' and revoked_at is null and deleted_at is null
       order by title = 'Hirfa web app' desc, created_at limit 1`,
    )
    return rows[0]?.token ?? null
  })
}
