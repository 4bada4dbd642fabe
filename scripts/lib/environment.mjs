// What the backend and the web app are told through their environment. Pure: settings in, variables out.
import path from "node:path"
import { withBin } from "./node-program.mjs"

/** Addresses the parts have for each other and for the reader. PUBLIC_URL and BACKEND_PUBLIC_URL override them. */
export function addresses({ ports }, env = process.env) {
  const backend = `http://127.0.0.1:${ports.backend}`
  return {
    web: trimSlash(env.PUBLIC_URL || `http://127.0.0.1:${ports.web}`),
    backend,
    backendPublic: trimSlash(env.BACKEND_PUBLIC_URL || backend),
  }
}

/** The backend's variables. What the caller set wins, except where another value would break the pair. */
export function backendEnvironment({ settings, secrets, databaseUrl, env = process.env }) {
  const at = addresses(settings, env)
  const origins = [at.web, `http://localhost:${settings.ports.web}`, `http://127.0.0.1:${settings.ports.web}`]
  const ownOrigins = [at.backendPublic, `http://localhost:${settings.ports.backend}`]
  const defaults = {
    STOREFRONT_URL: at.web,
    COOKIE_SECURE: String(at.backendPublic.startsWith("https:")),
    FILES_DIR: path.join(settings.stateDir, "files"),
    FILES_URL: filesUrl(at),
    MAIL_DIR: path.join(settings.stateDir, "mail"),
    STORE_CORS: unique(origins),
    ADMIN_CORS: unique(ownOrigins),
    AUTH_CORS: unique([...ownOrigins, ...origins]),
  }
  return withBin(settings.root, {
    ...defaults,
    ...withoutEmpty(env),
    ...secrets,
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    PORT: String(settings.ports.backend),
    MEDUSA_DISABLE_TELEMETRY: "true",
  })
}

/** The web app's variables. It gets none of the backend's secrets but the two it shares. */
export function webEnvironment({ settings, secrets, publishableKey, isDemonstration, env = process.env }) {
  const at = addresses(settings, env)
  const kept = without(withoutEmpty(env), [
    "DATABASE_URL",
    "JWT_SECRET",
    "COOKIE_SECRET",
    "LINK_SECRET",
    "STRIPE_API_KEY",
    "STRIPE_WEBHOOK_SECRET",
    "MEILISEARCH_API_KEY",
    "MEILISEARCH_MASTER_KEY",
  ])
  return withBin(settings.root, {
    FILES_URL: filesUrl(at),
    DEMONSTRATION: String(isDemonstration),
    ...kept,
    NODE_ENV: "production",
    PORT: String(settings.ports.web),
    PUBLIC_URL: at.web,
    BACKEND_URL: at.backend,
    PUBLISHABLE_KEY: publishableKey,
    ...pick(secrets, ["SESSION_SECRET", "PURGE_SECRET"]),
  })
}

function filesUrl({ backendPublic }) {
  return `${backendPublic}/files`
}

function unique(list) {
  return [...new Set(list)].join(",")
}

function trimSlash(url) {
  return url.replace(/\/+$/, "")
}

/** A variable left empty, as `.env.example` leaves them, means "not set". */
function withoutEmpty(source) {
  return Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
}

function without(source, names) {
  return Object.fromEntries(Object.entries(source).filter(([name]) => !names.includes(name)))
}

function pick(source, names) {
  return Object.fromEntries(names.filter((name) => source[name]).map((name) => [name, source[name]]))
}
