import type { MedusaContainer } from "@medusajs/framework/types"
import { runWaitingImports } from "../workflows"

/** Tables whose writing was cut off, as when the process died. */
export default async function importPieces(container: MedusaContainer) {
  await runWaitingImports(container)
}

export const config = { name: "import-pieces", schedule: "* * * * *" }
