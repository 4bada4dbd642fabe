// MEILISEARCH_HOST=http://127.0.0.1:7700 npm run test:meilisearch: the contract of the search, on a real server.
import { testOnMeilisearch } from "./lib/meilisearch.mjs"
import { loadDotEnv, readSettings } from "./lib/settings.mjs"
import { runCommand } from "./lib/shutdown.mjs"
import { runSpecs } from "./lib/testing/run-specs.mjs"

/** The same specs that hold for Postgres in CI: the contract of both engines. */
const CONTRACT = [
  "discovery-search",
  "discovery-pieces",
  "discovery-certificates",
  "judged-search",
  "search-drift",
  "bad-input",
]

await runCommand(async () => {
  loadDotEnv()
  await testOnMeilisearch()
  await runSpecs(
    "meilisearch",
    CONTRACT.map((spec) => `integration-tests/http/${spec}`),
    readSettings(),
  )
})
