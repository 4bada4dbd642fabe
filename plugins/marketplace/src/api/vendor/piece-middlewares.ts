import {
  arrangePicturesBodySchema,
  priceQuerySchema,
  roundingBodySchema,
  savePieceBodySchema,
  vendorPiecesQuerySchema,
} from "@hirfa/contracts"
import type { MiddlewareRoute } from "@medusajs/framework/http"
import { ownPiece } from "../utils/own-piece"
import { rawPicture } from "../utils/raw-picture"
import { validateBody, validateQuery } from "../utils/validate"

const write = (
  path: string,
  method: "POST" | "PUT",
  check: MiddlewareRoute["middlewares"],
): MiddlewareRoute => ({
  matcher: `/vendor/pieces/:id${path}`,
  methods: [method],
  middlewares: [ownPiece, ...(check ?? [])],
})

/** Routes of pieces: those on one first learn whether it is the member's to work on. */
export const vendorPieceRoutes: MiddlewareRoute[] = [
  { matcher: "/vendor/pieces", methods: ["GET"], middlewares: [validateQuery(vendorPiecesQuerySchema)] },
  { matcher: "/vendor/prices", methods: ["GET"], middlewares: [validateQuery(priceQuerySchema)] },
  { matcher: "/vendor/prices/rounding", methods: ["POST"], middlewares: [validateBody(roundingBodySchema)] },
  { matcher: "/vendor/pieces/:id", methods: ["GET", "DELETE"], middlewares: [ownPiece] },
  write("", "POST", [validateBody(savePieceBodySchema)]),
  write("/publish", "POST", []),
  write("/archive", "POST", []),
  write("/restore", "POST", []),
  write("/duplicate", "POST", []),
  write("/pictures", "POST", [validateBody(arrangePicturesBodySchema)]),
  write("/pictures/:upload_id", "PUT", [rawPicture]),
  { matcher: "/vendor/pieces/:id/pictures/:upload_id", methods: ["DELETE"], middlewares: [ownPiece] },
]
