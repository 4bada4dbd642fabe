import { SEARCH_CHECK_MODULE, type SearchState } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { type Rows, rowsOf } from "../rows"
import { type RunRow, type SearchFacts, searchStateOf } from "./state"

const INDEX = "piece"

/** What state the search is in: from Medusa's bookkeeping of its builds, from the engine itself, and from the last check. */
export async function readSearchState(container: MedusaContainer): Promise<SearchState> {
  const rows = rowsOf(container)
  const run = await rows<RunRow>(LAST_RUN, { index: INDEX })
  const [answer, [built], progress, last_check] = await Promise.all([
    answering(container),
    rows<{ built_at: Date | null }>(BUILT_AT, { index: INDEX }),
    progressOf(rows, run),
    lastCheck(container),
  ])
  const { provider } = container.resolve(Modules.SEARCH).getIndex(INDEX)
  const facts: SearchFacts = {
    ...answer,
    engine_wanted: provider === "hirfa-meilisearch" ? "meilisearch" : "postgres",
    ...progress,
    built_at: built?.built_at ?? null,
    run,
    last_check,
  }
  return searchStateOf(facts, new Date())
}

// The Search Module has no service for its bookkeeping. A run has two rows at most, the newer one of what changed while it
// ran, under the same job.
const LAST_RUN = `
WITH newest AS (
  SELECT sync.*, version.status AS version_status FROM search_index_sync sync
  JOIN search_index_version version ON version.id = sync.search_index_version_id
  JOIN search_index own ON own.id = version.search_index_id AND own.name = :index AND own.deleted_at IS NULL
  WHERE sync.deleted_at IS NULL ORDER BY sync.created_at DESC, sync.id DESC LIMIT 2
)
SELECT job_id, status, version_status, documents_synced, last_key, error, started_at, completed_at, created_at, updated_at
FROM newest
WHERE job_id IS NOT DISTINCT FROM (SELECT job_id FROM newest ORDER BY created_at DESC, id DESC LIMIT 1)
ORDER BY created_at DESC, id DESC`

const BUILT_AT = `
SELECT max(sync.completed_at) AS built_at FROM search_index own
JOIN search_index_version version ON version.search_index_id = own.id AND version.version = own.active_version
JOIN search_index_sync sync ON sync.search_index_version_id = version.id AND sync.status = 'done'
WHERE own.name = :index AND own.deleted_at IS NULL AND version.deleted_at IS NULL AND sync.deleted_at IS NULL`

/** A build goes through the pieces by their ids. */
const PIECES = `
SELECT count(*) AS pieces, count(*) FILTER (WHERE id <= :last_key) AS passed FROM product WHERE deleted_at IS NULL`

async function progressOf(
  rows: Rows,
  run: readonly RunRow[],
): Promise<Pick<SearchFacts, "pieces" | "passed">> {
  const last_key = run.at(-1)?.last_key ?? ""
  const [counted] = await rows<{ pieces: string; passed: string }>(PIECES, { last_key })
  return { pieces: Number(counted?.pieces ?? 0), passed: Number(counted?.passed ?? 0) }
}

/** Asked as a buyer asks, so that it is known who answers. Nobody does while the index has never been filled. */
async function answering(container: MedusaContainer): Promise<Pick<SearchFacts, "engine" | "documents">> {
  try {
    const { metadata, provider_metadata } = await container.resolve(Modules.SEARCH).search({
      entity: INDEX,
      fields: ["id"],
      filters: {},
      pagination: { take: 0 },
    })
    const engine = provider_metadata?.engine === "meilisearch" ? "meilisearch" : "postgres"
    return { engine, documents: metadata.count ?? 0 }
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND)
      return { engine: "postgres", documents: 0 }
    throw error
  }
}

async function lastCheck(container: MedusaContainer): Promise<SearchFacts["last_check"]> {
  const [check] = await container
    .resolve(SEARCH_CHECK_MODULE)
    .listSearchChecks({}, { order: { created_at: "DESC" }, take: 1 })
  if (!check) return null
  const { created_at, checked, missing, stale, superfluous } = check
  return { at: new Date(created_at), checked, missing, stale, superfluous }
}
