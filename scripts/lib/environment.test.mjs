import assert from "node:assert/strict"
import { test } from "node:test"
import { backendEnvironment, webEnvironment } from "./environment.mjs"
import { readSettings } from "./settings.mjs"

const settings = readSettings({ HIRFA_WEB_PORT: "4000", HIRFA_BACKEND_PORT: "4900" })
const secrets = {
  JWT_SECRET: "j",
  COOKIE_SECRET: "c",
  LINK_SECRET: "l",
  PURGE_SECRET: "p",
  SESSION_SECRET: "s",
}

test("the web app gets none of the backend's secrets but the one they share", () => {
  const env = webEnvironment({
    settings,
    secrets,
    publishableKey: "pk",
    isDemonstration: true,
    env: { DATABASE_URL: "postgres://x", STRIPE_API_KEY: "sk", STRIPE_PUBLISHABLE_KEY: "pk_stripe" },
  })
  for (const name of ["DATABASE_URL", "STRIPE_API_KEY", "JWT_SECRET", "COOKIE_SECRET", "LINK_SECRET"])
    assert.equal(env[name], undefined, name)
  assert.equal(env.PURGE_SECRET, "p")
  assert.equal(env.DEMONSTRATION, "true")
  assert.equal(env.STRIPE_PUBLISHABLE_KEY, "pk_stripe")
})

test("ports lead through to every address", () => {
  const backend = backendEnvironment({ settings, secrets, databaseUrl: "postgres://db", env: {} })
  const web = webEnvironment({ settings, secrets, publishableKey: "pk", isDemonstration: false, env: {} })
  assert.equal(backend.FILES_URL, "http://127.0.0.1:4900/files")
  assert.equal(backend.STOREFRONT_URL, "http://127.0.0.1:4000")
  assert.match(backend.AUTH_CORS, /127\.0\.0\.1:4000/)
  assert.equal(web.BACKEND_URL, "http://127.0.0.1:4900")
  assert.equal(web.PUBLIC_URL, "http://127.0.0.1:4000")
  assert.equal(web.DEMONSTRATION, "false")
})

test("a public address replaces the local one, without its last slash", () => {
  const env = { PUBLIC_URL: "https://shop.example/", BACKEND_PUBLIC_URL: "https://api.shop.example" }
  const backend = backendEnvironment({ settings, secrets, databaseUrl: "postgres://db", env })
  assert.equal(backend.STOREFRONT_URL, "https://shop.example")
  assert.equal(backend.FILES_URL, "https://api.shop.example/files")
})

test("what the caller sets is kept", () => {
  const env = { FILES_DIR: "/srv/files", STORE_CORS: "https://a.example" }
  const backend = backendEnvironment({ settings, secrets, databaseUrl: "postgres://db", env })
  assert.equal(backend.FILES_DIR, "/srv/files")
  assert.equal(backend.STORE_CORS, "https://a.example")
})

test("a variable left empty means its default", () => {
  const env = { FILES_DIR: "", PUBLIC_URL: "", STRIPE_API_KEY: "" }
  const backend = backendEnvironment({ settings, secrets, databaseUrl: "postgres://db", env })
  assert.match(backend.FILES_DIR, /files$/)
  assert.equal(backend.STRIPE_API_KEY, undefined)
})
