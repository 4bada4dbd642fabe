// Secrets of a demonstration machine: made once, strong, kept beside the data. Production brings its own.
import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import path from "node:path"

export const SECRET_NAMES = ["JWT_SECRET", "COOKIE_SECRET", "LINK_SECRET", "PURGE_SECRET", "SESSION_SECRET"]

/** The secrets to run with: those of the environment first; in production nothing else. */
export function readSecrets({ stateDir, isProduction }, env = process.env) {
  const given = Object.fromEntries(SECRET_NAMES.filter((name) => env[name]).map((name) => [name, env[name]]))
  return isProduction ? given : { ...keptSecrets(path.join(stateDir, "secrets.json")), ...given }
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
