// MEILISEARCH_MASTER_KEY=… npm run meilisearch:key: makes the key by which the shop uses Meilisearch, and prints it.
import { makeKey } from "./lib/meilisearch.mjs"
import { loadDotEnv } from "./lib/settings.mjs"
import { runCommand } from "./lib/shutdown.mjs"

await runCommand(async () => {
  loadDotEnv()
  const { key, pattern } = await makeKey(process.env)
  console.log(`This key may search, write and build the indexes ${pattern}, and nothing else:\n`)
  console.log(`MEILISEARCH_API_KEY=${key}`)
})
