import { cpSync, existsSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { readPublishableKey } from "../../../../scripts/lib/setup-state.mjs"
import { enterSourceMode } from "../../../../scripts/lib/source-mode.mjs"
import { STRIPE_KEYS, startBackend, template, templateHash } from "./backend"
import { type DatabaseServer, databaseServer } from "./database"
import { dropLeftovers, TEMPLATE_FILE } from "./leftovers"
import { freePort, Program } from "./processes"
import { type Payment, type Run, type RunningShop, root, stateFolder } from "./run"
import { startWebApp } from "./web-app"

const storefront = path.join(root, "storefront")
/** All that the run makes for itself outside of Postgres. */
const runFolder = path.join(stateFolder, `run-${process.pid}`)
const webFolder = path.join(runFolder, "web")
const mailFolder = path.join(runFolder, "mail")

/**
 * Boots the world of a run: Stripe's stand-in, and two whole shops on copies of one seeded database, one taking cards at
 * the stand-in and one with the test payment. What is started is ended by its own id, what is made is dropped.
 */
export default async function setup() {
  const undo = [async () => rmSync(runFolder, { recursive: true, force: true })]
  const tearDown = async () => {
    for (const step of undo.reverse()) await step()
  }
  try {
    copyWebApp()
    enterSourceMode(root)
    process.env.HIRFA_E2E = JSON.stringify(await boot(undo))
  } catch (error) {
    await tearDown()
    throw error
  }
  return tearDown
}

/** The run keeps its own copy: a build made meanwhile must not take the files away under a running server. */
function copyWebApp(): void {
  const build = process.env.E2E_WEB_BUILD ?? path.join(storefront, "build")
  if (!existsSync(path.join(build, "server", "index.js")))
    throw new Error("The web app is not built: run `npm run build -w storefront` first")
  rmSync(runFolder, { recursive: true, force: true })
  cpSync(build, path.join(webFolder, "build"), { recursive: true })
  cpSync(path.join(storefront, "server.mjs"), path.join(webFolder, "server.mjs"))
}

async function boot(undo: (() => Promise<void>)[]): Promise<Run> {
  const server = await databaseServer()
  const hash = templateHash()
  // Said before anything else, so that another run that begins now does not drop it.
  writeFileSync(path.join(runFolder, TEMPLATE_FILE), hash)
  await dropLeftovers(server, hash)
  const seeded = await template(server, { hash, mailFolder })
  const stripe = await startStripe(undo)
  const open = (payment: Payment) => startShop({ payment, server, seeded, stripe, undo })
  const [withStripe, withTest] = await Promise.all([open("stripe"), open("test")])
  await tellStripe(stripe, withStripe.backend)
  return {
    shops: { stripe: withStripe, test: withTest },
    stripe,
    filesFolder: seeded.filesFolder,
    mailFolder,
    webFolder,
  }
}

async function startStripe(undo: (() => Promise<void>)[]): Promise<string> {
  const args = [path.join(storefront, "tests", "stand-ins", "stripe.mjs"), "--port", "0"]
  const program = new Program({ name: "stripe", args, cwd: storefront, env: process.env })
  undo.push(() => program.end())
  const { url } = JSON.parse(await program.firstLine()) as { url: string }
  return url
}

async function tellStripe(stripe: string, backend: string): Promise<void> {
  const body = JSON.stringify({
    url: `${backend}/hooks/payment/stripe_stripe`,
    secret: STRIPE_KEYS.webhook,
    connect_url: `${backend}/hooks/payouts/stripe`,
    connect_secret: STRIPE_KEYS.connect,
  })
  await fetch(`${stripe}/_webhooks`, { method: "POST", body })
}

interface ShopOptions {
  payment: Payment
  server: DatabaseServer
  seeded: { name: string; filesFolder: string }
  stripe: string
  undo: (() => Promise<void>)[]
}

async function startShop({ payment, server, seeded, stripe, undo }: ShopOptions): Promise<RunningShop> {
  const database = `hirfa_e2e_${payment}_${process.pid}`
  await server.copy(seeded.name, database)
  undo.push(() => server.drop(database))
  if (payment === "stripe") await offerCards(server, database)
  const databaseUrl = server.url(database)
  const webPort = await freePort()
  const { filesFolder } = seeded
  const folders = { filesFolder, mailFolder }
  const backend = await startBackend({ payment, databaseUrl, ...folders, stripeUrl: stripe, webPort })
  undo.push(() => backend.program.end())
  const key = await readPublishableKey(databaseUrl)
  if (!key) throw new Error("The seeded database has no publishable key")
  const stripeKey = payment === "stripe" ? STRIPE_KEYS.publishable : ""
  const web = startWebApp({
    name: `web-${payment}`,
    folder: webFolder,
    port: webPort,
    backend: backend.url,
    key,
    stripeKey,
  })
  undo.push(() => web.program.end())
  await web.program.answersAt(`${web.url}/healthz`)
  return { url: web.url, backend: backend.url, key }
}

/** The template was seeded without keys of Stripe: what an operator then ticks in the admin for each region. */
async function offerCards(server: DatabaseServer, database: string): Promise<void> {
  await server.query(
    database,
    `insert into payment_provider (id, is_enabled) values ('pp_stripe_stripe', true) on conflict do nothing`,
  )
  await server.query(
    database,
    `insert into region_payment_provider (region_id, payment_provider_id, id)
     select region_id, 'pp_stripe_stripe', 'regpp_' || substr(md5(region_id), 1, 26)
     from region_payment_provider where payment_provider_id = 'pp_split_split' on conflict do nothing`,
  )
}
