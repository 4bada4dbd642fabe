import type { SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadDocuments } from "../../documents/load"
import { productPages } from "../../documents/pages"
import type { PieceDocument } from "../../documents/types"

const INDEX = "piece"
const KEYS_A_PAGE = 1000
/** Where there is a second engine it is the one that may have drifted: Postgres has each document as it was written. */
const OPTIONS: SearchTypes.SearchOptions = {
  count: "none",
  provider_options: { "hirfa-meilisearch": { is_asked: true } },
}

export interface Drift {
  checked: number
  /** Pieces that the shop shows and the index has not. */
  missing: string[]
  /** Pieces of which the index says something else than the tables. */
  stale: string[]
  /** Documents of what the shop does not show, or of what is gone. */
  superfluous: string[]
}

/** Compares every document with what the tables say now; changes nothing. Memory holds one batch, and the ids. */
export const findDriftStep = createStep(
  "find-search-drift",
  async (_: Record<string, never>, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const search = container.resolve(Modules.SEARCH)
    const drift: Drift = { checked: 0, missing: [], stale: [], superfluous: [] }
    const seen = new Set<string>()
    for await (const ids of productPages(query)) {
      const wanted = new Map((await loadDocuments(query, ids)).map((each) => [each.id, each.fingerprint]))
      const known = await fingerprintsOf(search, ids)
      for (const id of ids) {
        seen.add(id)
        compare(id, { wanted: wanted.get(id), known: known.get(id) }, drift)
      }
      drift.checked += ids.length
    }
    for await (const id of indexedIds(search)) if (!seen.has(id)) drift.superfluous.push(id)
    return new StepResponse(drift)
  },
)

type Fingerprints = { wanted: string | undefined; known: string | undefined }

function compare(id: string, { wanted, known }: Fingerprints, drift: Drift): void {
  if (wanted === known) return
  if (known === undefined) drift.missing.push(id)
  else if (wanted === undefined) drift.superfluous.push(id)
  else drift.stale.push(id)
}

/** A document written before there were fingerprints has an empty one. */
async function fingerprintsOf(
  search: SearchTypes.ISearchModuleService,
  ids: string[],
): Promise<ReadonlyMap<string, string>> {
  const { hits } = await search.search<Pick<PieceDocument, "id" | "fingerprint">>({
    entity: INDEX,
    fields: ["id", "fingerprint"],
    filters: { id: ids },
    pagination: { take: ids.length },
    search_options: OPTIONS,
  })
  return new Map(hits.map(({ document }) => [document.id, document.fingerprint ?? ""]))
}

async function* indexedIds(search: SearchTypes.ISearchModuleService): AsyncGenerator<string> {
  for (let skip = 0; ; skip += KEYS_A_PAGE) {
    const { hits } = await search.search({
      entity: INDEX,
      fields: ["id"],
      filters: {},
      pagination: { skip, take: KEYS_A_PAGE, order: { created: "ASC" } },
      search_options: OPTIONS,
    })
    for (const { id } of hits) yield id
    if (hits.length < KEYS_A_PAGE) return
  }
}
