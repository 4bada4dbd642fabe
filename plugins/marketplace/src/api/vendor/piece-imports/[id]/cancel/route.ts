import type { MedusaResponse } from "@medusajs/framework/http"
import { movePieceImportWorkflow } from "../../../../../workflows"
import { answerImport } from "../../../../utils/own-import"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** Stops an import: what is written already stays. */
export async function POST(req: VendorRequest, res: MedusaResponse) {
  await movePieceImportWorkflow(req.scope).run({ input: { id: req.params.id ?? "", deed: "cancel" } })
  await answerImport(req, res)
}
