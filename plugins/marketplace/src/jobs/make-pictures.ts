import type { MedusaContainer } from "@medusajs/framework/types"
import { makeRenditionsWorkflow, showPicturesWorkflow } from "../workflows"

/** Pictures whose event was lost, as when the process died while it made them. */
export default async function makePictures(container: MedusaContainer) {
  const { result } = await makeRenditionsWorkflow(container).run({ input: {} })
  for (const sheet_id of result.sheet_ids) await showPicturesWorkflow(container).run({ input: { sheet_id } })
}

export const config = { name: "make-pictures", schedule: "* * * * *" }
