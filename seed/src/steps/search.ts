import { syncPiecesWorkflow } from "@hirfa/discovery/workflows"
import { read, type SeedStep } from "../context"

/** Subscribers do not run in a script, so the search documents are brought in line here. */
export const searchStep: SeedStep = {
  title: "Search documents",
  async run({ container, world }) {
    const rows = await read<{ id: string }>(container, "product", ["id"], {
      handle: world.pieces.map(({ slug }) => slug),
    })
    const { result } = await syncPiecesWorkflow(container).run({
      input: { product_ids: rows.map(({ id }) => id) },
    })
    return `${result.handles.length} written`
  },
}
