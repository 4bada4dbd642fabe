import type { MedusaContainer } from "@medusajs/framework/types"
import type { SheetRow, SheetSeller } from "../sheets/facts"
import { inOrder } from "../sheets/pictures"
import { readCrafts, readSheets } from "../sheets/read-many"
import type { KnownPiece, Surroundings } from "./plan-row"
import type { PieceRow } from "./row-in"

/** What some rows meet: the pieces that they name, and the crafts they choose; of this seller only. */
export async function readSurroundings(
  container: MedusaContainer,
  seller: SheetSeller,
  rows: readonly PieceRow[],
): Promise<Surroundings> {
  const query = container.resolve("query")
  const ids = rows.flatMap(({ piece_id }) => (piece_id === null ? [] : [piece_id]))
  const references = rows.flatMap(({ reference }) => (reference === null ? [] : [reference]))
  const { data } = await query.graph({
    entity: "piece_sheet",
    fields: ["*", "pictures.id", "pictures.position", "pictures.picture"],
    filters: { seller_id: seller.id, $or: [{ id: ids }, { reference: references }] },
  })
  const found = (data as SheetRow[]).map((row) => ({ ...row, pictures: inOrder(row.pictures ?? []) }))
  const chosen = rows.flatMap(({ fields }) => (fields.craft ? [fields.craft] : []))
  const sheets = await readSheets(container, found, seller.stock_location_id)
  const crafts = await readCrafts(container, [
    ...chosen,
    ...[...sheets.values()].flatMap(({ craft }) => (craft === null ? [] : [craft])),
  ])
  const known = found.flatMap((row): KnownPiece[] => {
    const sheet = sheets.get(row.id)
    return sheet ? [{ row, sheet }] : []
  })
  return {
    seller,
    crafts,
    byId: new Map(known.map((piece) => [piece.row.id, piece])),
    byReference: new Map(
      known.flatMap((piece) => (piece.row.reference ? [[piece.row.reference, piece]] : [])),
    ),
  }
}

export async function readSheetSeller(container: MedusaContainer, id: string): Promise<SheetSeller> {
  const { data } = await container.resolve("query").graph({
    entity: "seller",
    fields: [
      "id",
      "handle",
      "city",
      "region_code",
      "stock_location_id",
      "makers.id",
      "makers.name",
      "makers.member_id",
    ],
    filters: { id },
  })
  const [seller] = data as SheetSeller[]
  if (!seller) throw new Error(`There is no seller ${id}`)
  return { ...seller, makers: seller.makers ?? [] }
}
