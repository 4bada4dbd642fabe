// The settings of the commands, read from the environment and from `.env` beside package.json.
import { existsSync } from "node:fs"
import path from "node:path"
import { fileURLToPath } from "node:url"

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..")

/** Variables of `.env` never replace those already set by the caller. */
export function loadDotEnv(file = path.join(root, ".env")) {
  if (existsSync(file)) process.loadEnvFile(file)
}

/** Every number and folder the commands use, with its default. */
export function readSettings(env = process.env) {
  const ports = {
    web: readPort(env, "HIRFA_WEB_PORT", 3000),
    backend: readPort(env, "HIRFA_BACKEND_PORT", 9000),
    postgres: readPort(env, "HIRFA_PG_PORT", 5433),
  }
  const stateDir = path.resolve(root, env.HIRFA_DIR || ".hirfa")
  return {
    root,
    ports,
    host: env.HIRFA_HOST || "127.0.0.1",
    stateDir,
    logsDir: path.join(stateDir, "logs"),
    postgresDir: path.resolve(root, env.HIRFA_PG_DIR || path.join(stateDir, "postgres")),
    database: env.HIRFA_DB || "hirfa",
    externalDatabaseUrl: env.DATABASE_URL || null,
    isProduction: env.HIRFA_ENV === "production",
  }
}

/** A port from the environment; a value that is no port stops with a sentence that names the variable. */
export function readPort(env, name, fallback) {
  const text = env[name]
  if (!text) return fallback
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new UserError(`${name} is "${text}"; it must be a port number between 1 and 65535.`)
}

/** A failure that the reader can mend: printed as its sentence, without a stack. */
export class UserError extends Error {
  name = "UserError"
}
