import type { SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadDocuments } from "../../documents/load"
import { batches } from "../../documents/pages"
import type { PieceDocument } from "../../documents/types"

const INDEX = "piece"

interface Changed {
  /** Handles of the pieces whose document was written or removed. */
  handles: string[]
  sellers: string[]
}

/** No compensation: the documents follow the commerce tables, and the next change or reindex writes them again. */
export const writeDocumentsStep = createStep(
  "write-piece-documents",
  async ({ product_ids }: { product_ids: string[] }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const search = container.resolve(Modules.SEARCH)
    const changed: Changed = { handles: [], sellers: [] }
    for (const ids of batches([...new Set(product_ids)])) {
      const before = await knownDocuments(search, ids)
      if (!before) break
      const documents = await loadDocuments(query, ids)
      const shown = new Set(documents.map((document) => document.id))
      const gone = before.filter(({ id }) => !shown.has(id))
      await search.upsertDocuments({
        index: INDEX,
        documents: documents.map((document) => ({ ...document })),
      })
      if (gone.length > 0)
        await search.deleteDocuments({ index: INDEX, filters: { id: gone.map(({ id }) => id) } })
      changed.handles.push(...[...before, ...documents].map(({ handle }) => handle))
      changed.sellers.push(...[...before, ...documents].map(({ seller }) => seller))
    }
    return new StepResponse({
      handles: [...new Set(changed.handles)],
      sellers: [...new Set(changed.sellers)],
    })
  },
)

type Known = Pick<PieceDocument, "id" | "handle" | "seller">

/**
 * What the index holds now: a renamed or removed piece is purged from the page cache by its former handle. Null while
 * the index has never been filled: the Search Module's first seed, which runs at the start, then reads what changed.
 */
async function knownDocuments(
  search: SearchTypes.ISearchModuleService,
  ids: string[],
): Promise<Known[] | null> {
  try {
    const { hits } = await search.search<Known>({
      entity: INDEX,
      fields: ["id", "handle", "seller"],
      filters: { id: ids },
      pagination: { take: ids.length },
      search_options: { count: "none" },
    })
    return hits.map(({ document }) => document)
  } catch (error) {
    if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return null
    throw error
  }
}
