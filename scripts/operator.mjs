// npm run operator -- you@shop.example: makes an operator of the admin, with OPERATOR_PASSWORD or one that is printed once.
import { randomBytes } from "node:crypto"
import { existsSync } from "node:fs"
import { addresses, backendEnvironment } from "./lib/environment.mjs"
import { builtBackend, makeOperator } from "./lib/medusa.mjs"
import { databaseUrlOf, openDatabase } from "./lib/open-database.mjs"
import { readSecrets } from "./lib/secrets.mjs"
import { loadDotEnv, readSettings, UserError } from "./lib/settings.mjs"
import { isOperator } from "./lib/setup-state.mjs"
import { runCommand } from "./lib/shutdown.mjs"

await runCommand(async () => {
  loadDotEnv()
  const settings = readSettings()
  const cwd = builtBackend(settings.root)
  const [email] = process.argv.slice(2)
  if (!email?.includes("@"))
    throw new UserError("Say by which mail address she logs in: npm run operator -- you@shop.example")
  if (!existsSync(cwd)) throw new UserError("The backend is not built yet: start the shop first (npm start).")
  const given = process.env.OPERATOR_PASSWORD
  const password = given || randomBytes(15).toString("base64url")
  await openDatabase(settings)
  const databaseUrl = databaseUrlOf(settings)
  if (await isOperator(databaseUrl, email)) throw new UserError(`${email} is an operator already.`)
  const env = backendEnvironment({ settings, secrets: readSecrets(settings), databaseUrl })
  await makeOperator({ settings, databaseUrl, env, cwd }, { email, password })
  console.log(`${email} may log in at ${addresses(settings).backendPublic}/app`)
  if (!given) console.log(`Password, shown this once: ${password}`)
})
