import { mkdirSync } from "node:fs"
import path from "node:path"
import { migrationFingerprint, seedFingerprint } from "../../../../scripts/lib/fingerprint.mjs"
import { sourceNodeOptions } from "../../../../scripts/lib/source-mode.mjs"
import type { DatabaseServer } from "./database"
import { freePort, Program } from "./processes"
import { FILES_URL, type Payment, PURGE_SECRET, root, stateFolder } from "./run"

const medusa = path.join(root, "node_modules", "@medusajs", "cli", "cli.js")
const cwd = path.join(root, "backend")

export const STRIPE_KEYS = {
  secret: "sk_test_browser",
  publishable: "pk_test_browser",
  webhook: "whsec_browser",
  connect: "whsec_browser_connect",
}

interface BackendSettings {
  databaseUrl: string
  filesFolder: string
  mailFolder: string
  more?: NodeJS.ProcessEnv
}

function environment({ databaseUrl, filesFolder, mailFolder, more }: BackendSettings): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "test",
    NODE_OPTIONS: sourceNodeOptions(undefined),
    DATABASE_URL: databaseUrl,
    MEDUSA_DISABLE_TELEMETRY: "true",
    DISABLE_MEDUSA_ADMIN: "true",
    FILES_DIR: filesFolder,
    FILES_URL,
    MAIL_DIR: mailFolder,
    PURGE_SECRET,
    // Whose account payouts leave: a published sample, right by its key. Without it there is no bank file.
    PAYOUT_DEBTOR_IBAN: "MA64011519000001205000534921",
    PAYOUT_DEBTOR_BIC: "BCMAMAMC",
    // Long enough for the browser to complete the cart itself, as in the shop.
    PAYMENT_WEBHOOK_DELAY: "1500",
    ...more,
  }
}

/** What decides the content of the template. */
export const templateHash = () => `${migrationFingerprint(root)}_${seedFingerprint(root)}`

/** The migrated and seeded database that every run copies, with its pictures: made once for each state of the code. */
export async function template(
  server: DatabaseServer,
  { hash, mailFolder }: { hash: string; mailFolder: string },
): Promise<{ name: string; filesFolder: string }> {
  const name = `hirfa_e2e_${hash}`
  const filesFolder = path.join(stateFolder, `files-${hash}`)
  if (await server.has(name)) return { name, filesFolder }
  mkdirSync(filesFolder, { recursive: true })
  // Made under another name, so that a run that is cut short leaves no half a template.
  const unfinished = `${name}_${process.pid}`
  await server.create(unfinished)
  const env = environment({ databaseUrl: server.url(unfinished), filesFolder, mailFolder })
  const run = (title: string, ...args: string[]) =>
    new Program({ name: title, args: [medusa, ...args], cwd, env }).finished()
  await run("migration", "db:migrate", "--execute-all-links")
  await run("seed", "exec", path.join(root, "seed", "src", "seed.ts"))
  // Another run beside this one may have been quicker: its template is the same.
  if (await server.has(name)) await server.drop(unfinished)
  else await server.rename(unfinished, name)
  return { name, filesFolder }
}

export interface BackendOptions {
  payment: Payment
  databaseUrl: string
  filesFolder: string
  mailFolder: string
  stripeUrl: string
  webPort: number
}

export async function startBackend(options: BackendOptions): Promise<{ program: Program; url: string }> {
  const { payment, databaseUrl, filesFolder, mailFolder, stripeUrl, webPort } = options
  const port = await freePort()
  const stripe = {
    STRIPE_API_KEY: STRIPE_KEYS.secret,
    STRIPE_WEBHOOK_SECRET: STRIPE_KEYS.webhook,
    STRIPE_CONNECT_WEBHOOK_SECRET: STRIPE_KEYS.connect,
    STRIPE_API_BASE: stripeUrl,
  }
  const more = {
    STOREFRONT_URL: `http://127.0.0.1:${webPort}`,
    ...(payment === "stripe" ? stripe : { STRIPE_API_KEY: "", STRIPE_WEBHOOK_SECRET: "" }),
  }
  const env = environment({ databaseUrl, filesFolder, mailFolder, more })
  const args = [medusa, "start", "--port", String(port), "--host", "127.0.0.1"]
  const program = new Program({ name: `backend-${payment}`, args, cwd, env })
  const url = `http://127.0.0.1:${port}`
  await program.answersAt(`${url}/health`)
  return { program, url }
}
