import { exportQuerySchema, uploadQuerySchema } from "@hirfa/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ownImport } from "../utils/own-import"
import { rawTable } from "../utils/raw-table"
import { validateQuery } from "../utils/validate"

const own = (path: string, method: "GET" | "POST"): MiddlewareRoute => ({
  matcher: `/vendor/piece-imports/:id${path}`,
  methods: [method],
  middlewares: [ownImport],
})

/** Routes of tables of pieces: those on an import first learn whether it is the seller's. */
export const vendorPieceImportRoutes: MiddlewareRoute[] = [
  {
    matcher: "/vendor/piece-exports/:file",
    methods: ["GET"],
    middlewares: [validateQuery(exportQuerySchema)],
  },
  {
    matcher: "/vendor/piece-imports",
    methods: ["POST"],
    middlewares: [validateQuery(uploadQuerySchema), rawTable],
  },
  own("", "GET"),
  own("/confirm", "POST"),
  own("/cancel", "POST"),
  own("/report.csv", "GET"),
]
