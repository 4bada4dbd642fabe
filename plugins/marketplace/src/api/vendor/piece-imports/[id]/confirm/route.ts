import type { MedusaResponse } from "@medusajs/framework/http"
import { movePieceImportWorkflow } from "../../../../../workflows"
import { answerImport } from "../../../../utils/own-import"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** Begins to write what the table says. */
export async function POST(req: VendorRequest, res: MedusaResponse) {
  await movePieceImportWorkflow(req.scope).run({ input: { id: req.params.id ?? "", deed: "confirm" } })
  await answerImport(req, res)
}
