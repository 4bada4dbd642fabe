// npm run judged: how well searches find what they mean, by the judged queries (backend/bench/judged). Judges Postgres;
// with MEILISEARCH_HOST, Meilisearch.
import { testOnMeilisearch } from "./lib/meilisearch.mjs"
import { loadDotEnv, readSettings } from "./lib/settings.mjs"
import { runCommand } from "./lib/shutdown.mjs"
import { runSpecs } from "./lib/testing/run-specs.mjs"

await runCommand(async () => {
  loadDotEnv()
  if (process.env.MEILISEARCH_HOST) await testOnMeilisearch()
  console.log(`Judging the search of ${process.env.MEILISEARCH_HOST ? "Meilisearch" : "Postgres"}`)
  await runSpecs("judged", ["integration-tests/http/judged-search"], readSettings())
})
