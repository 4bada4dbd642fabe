import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { readSheetRow, type SheetRow } from "../../sheets/facts"
import type { PieceScope } from "../../views/vendor-piece-list"
import { readVendorPiece } from "../../views/vendor-piece-view"
import { localeOfRequest } from "./locale"
import type { VendorRequest } from "./vendor-context"

export type PieceRequest<Body = unknown> = VendorRequest<Body> & { piece: SheetRow }

/** Lets a request on one piece through only when the piece is the seller's own, and of a maker only when it is hers. */
export async function ownPiece(req: VendorRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const id = req.params.id ?? ""
  const [row, scope] = await Promise.all([
    readSheetRow(req.scope, { id, seller_id: req.vendor.seller.id }),
    pieceScope(req),
  ])
  if (!row || !isWithin(row, scope))
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `You have no piece ${id}`)
  Object.assign(req, { piece: row })
  next()
}

/** Which pieces the member may work on. */
export async function pieceScope({ scope, vendor }: VendorRequest): Promise<PieceScope> {
  const seller_id = vendor.seller.id
  if (vendor.role !== "maker") return { seller_id }
  const own = await makerOf(scope, vendor)
  return { seller_id, maker: { member_id: vendor.member.id, maker_ids: own ? [own] : [] } }
}

/** The maker that the member is, when she is one. */
export async function makerOf(
  container: MedusaContainer,
  vendor: Pick<VendorRequest["vendor"], "member" | "seller">,
): Promise<string | null> {
  const { data } = await container.resolve("query").graph({
    entity: "maker",
    fields: ["id"],
    filters: { seller_id: vendor.seller.id, member_id: vendor.member.id },
  })
  return data[0]?.id ?? null
}

function isWithin(row: SheetRow, { maker }: PieceScope): boolean {
  if (!maker) return true
  return row.created_by === maker.member_id || row.maker_ids.some((id) => maker.maker_ids.includes(id))
}

/** Answers a request on one piece with the piece as it stands now. */
export async function answerPiece(req: VendorRequest, res: MedusaResponse, id = req.params.id ?? "") {
  const row = await readSheetRow(req.scope, { id, seller_id: req.vendor.seller.id })
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, `You have no piece ${id}`)
  res.json({ piece: await readVendorPiece(req.scope, row, localeOfRequest(req)) })
}

export function actorOf({ vendor }: VendorRequest) {
  return { id: vendor.member.id, name: vendor.member.name }
}
