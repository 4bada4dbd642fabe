import { type ChildProcess, execFileSync, spawn } from "node:child_process"
import { createHash } from "node:crypto"
import { readdirSync, readFileSync, rmSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { enterSourceMode } from "../../../scripts/lib/source-mode.mjs"
import { databaseServer } from "./databases"
import { dropMeilisearchIndexes, MEILISEARCH, TEST_PREFIX } from "./meilisearch-server"
import { WORKERS, type WorkerPlace } from "./workers"

const root = path.resolve(import.meta.dirname, "../../..")

const environment = {
  NODE_ENV: "test",
  NODE_OPTIONS: "-C source",
  MEDUSA_DISABLE_TELEMETRY: "true",
  DISABLE_MEDUSA_ADMIN: "true",
  PAYMENT_WEBHOOK_DELAY: "50",
  LOG_LEVEL: "error",
  PAYOUT_DEBTOR_NAME: "Hirfa",
  PAYOUT_DEBTOR_IBAN: "MA64011519000001205000534921",
  PAYOUT_DEBTOR_BIC: "BCMAMAMC",
  // Never the one of a shop, whose settings may stand in .env.
  MEILISEARCH_HOST: MEILISEARCH?.host ?? "",
  MEILISEARCH_API_KEY: MEILISEARCH?.apiKey ?? "",
  MEILISEARCH_INDEX_PREFIX: `${TEST_PREFIX}_template`,
}

/**
 * Before the suite: the plugins run from source, a template database with all migrations stands on the server, and
 * a stand-in of Stripe listens for each worker. After it: databases, files and processes of this run are gone.
 */
export default async function setup() {
  enterSourceMode(root)
  const server = await databaseServer()
  const template = `hirfa_test_template_${migrationHash()}`
  if (!(await server.has(template))) {
    // Migrated under another name, so that a run that is cut short leaves no half a template, and no other run that
    // forgets old templates takes it for one.
    const unfinished = `hirfa_test_unfinished_${process.pid}`
    await server.create(unfinished)
    execFileSync(
      process.execPath,
      [path.join(root, "node_modules/@medusajs/cli/cli.js"), "db:migrate", "--execute-all-links"],
      {
        cwd: path.join(root, "backend"),
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, ...environment, DATABASE_URL: server.url(unfinished) },
      },
    )
    await server.copy(unfinished, template)
    await server.dropAll(unfinished)
    await server.forgetOld("hirfa_test_template_")
  }
  const stripes = await Promise.all(Array.from({ length: WORKERS }, startStripe))
  const files = path.join(tmpdir(), `hirfa-test-${process.pid}`)
  const database = `hirfa_test_${process.pid}_`
  const places: WorkerPlace[] = stripes.map(({ port }, index) => ({
    TEST_DATABASE: `${database}${index + 1}`,
    DATABASE_URL: server.url(`${database}${index + 1}`),
    STRIPE_API_BASE: `http://127.0.0.1:${port}`,
    FILES_DIR: path.join(files, String(index + 1), "files"),
    MAIL_DIR: path.join(files, String(index + 1), "mail"),
    MEILISEARCH_INDEX_PREFIX: `${TEST_PREFIX}_${process.pid}_${index + 1}`,
  }))
  Object.assign(process.env, environment, {
    TEST_TEMPLATE: template,
    TEST_PLACES: JSON.stringify(places),
    STRIPE_API_KEY: "sk_test_of_the_suite",
    STRIPE_WEBHOOK_SECRET: "whsec_of_the_suite",
    STRIPE_CONNECT_WEBHOOK_SECRET: "whsec_connect_of_the_suite",
  })

  return async () => {
    for (const stripe of stripes) stripe.process.kill()
    await server.dropAll(database)
    await dropMeilisearchIndexes()
    rmSync(files, { recursive: true, force: true })
  }
}

/** The template is made anew when a migration, a link, a version, the list of plugins or the search engine changes. */
function migrationHash(): string {
  const hash = createHash("sha256").update(MEILISEARCH ? "meilisearch" : "")
  for (const file of ["package-lock.json", "backend/medusa-config.ts"])
    hash.update(readFileSync(path.join(root, file)))
  for (const file of sources(path.join(root, "plugins"))) hash.update(file).update(readFileSync(file))
  return hash.digest("hex").slice(0, 12)
}

function sources(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name !== "node_modules" && name !== ".medusa" && name !== "dist")
    .map((name) => path.join(folder, name))
    .flatMap((file) => (statSync(file).isDirectory() ? sources(file) : [file]))
    .filter((file) => /\/(migrations|links|models|search|providers)\//.test(file))
    .sort()
}

async function startStripe(): Promise<{ process: ChildProcess; port: number }> {
  const child = spawn(
    process.execPath,
    [path.join(root, "storefront/tests/stand-ins/stripe.mjs"), "--port", "0"],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  )
  const line = await new Promise<string>((resolve, reject) => {
    child.once("error", reject)
    child.once("exit", (code) => reject(new Error(`Stripe's stand-in ended with ${code} before it listened`)))
    child.stdout.once("data", (chunk: Buffer) => resolve(chunk.toString()))
  })
  return { process: child, port: (JSON.parse(line) as { port: number }).port }
}
