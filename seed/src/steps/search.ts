import { reindexPiecesWorkflow, syncPiecesWorkflow } from "@hirfa/discovery/workflows"
import { read, type SeedStep } from "../context"

/**
 * Brings the search documents in line before the shop opens, not some seconds after: an index that was never filled is
 * built, a filled one gets the documents of our pieces.
 */
export const searchStep: SeedStep = {
  title: "Search documents",
  async run({ container, world }) {
    const rows = await read<{ id: string }>(container, "product", ["id"], {
      handle: world.pieces.map(({ slug }) => slug),
    })
    const { result } = await syncPiecesWorkflow(container).run({
      input: { product_ids: rows.map(({ id }) => id) },
    })
    if (result.handles.length > 0 || rows.length === 0) return `${result.handles.length} brought in line`
    await reindexPiecesWorkflow(container).run({ input: {} })
    return `${rows.length} written for the first time`
  },
}
