// Secrets of a demonstration machine: made once, strong, kept beside the data. Production brings its own.
import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"
import { UserError } from "./settings.mjs"

const SHORTEST = 32

/** Every secret, with what it is for. */
export const SECRETS = {
  JWT_SECRET: "signs logins",
  COOKIE_SECRET: "signs the sessions of the admin",
  LINK_SECRET: "signs the links to orders",
  PURGE_SECRET: "lets the backend purge the page cache",
  SESSION_SECRET: "signs the cookies of the shop",
}
export const SECRET_NAMES = Object.keys(SECRETS)

/** The secrets to run with: those of the environment first; in production nothing else. */
export function readSecrets({ stateDir, isProduction }, env = process.env) {
  const given = Object.fromEntries(SECRET_NAMES.filter((name) => env[name]).map((name) => [name, env[name]]))
  if (!isProduction) return { ...keptSecrets(path.join(stateDir, "secrets.json")), ...given }
  const mends = SECRET_NAMES.map((name) => secretMend(name, given[name])).filter(Boolean)
  if (mends.length > 0) throw new UserError(mends.join("\n"))
  return given
}

/** The sentence for a secret that production refuses; null when it is good enough to try. */
export function secretMend(name, value = "") {
  if (value.length >= SHORTEST) return null
  const what = value ? `has ${value.length} characters` : "is not set"
  return `${name} ${what}: it ${SECRETS[name]}. Set it to at least ${SHORTEST} random characters (openssl rand -base64 32).`
}

function keptSecrets(file) {
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}
  const missing = SECRET_NAMES.filter((name) => !kept[name])
  if (missing.length === 0) return kept
  const all = {
    ...kept,
    ...Object.fromEntries(missing.map((name) => [name, randomBytes(32).toString("base64url")])),
  }
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`, { mode: 0o600 })
  return all
}
