import {
  type CraftsAnswer,
  craftsAnswerSchema,
  type Money,
  type PieceTab,
  type PriceAnswer,
  priceAnswerSchema,
  receivedAnswerSchema,
  type SavePieceBody,
  type VendorPiece,
  type VendorPiecesAnswer,
  vendorPieceAnswerSchema,
  vendorPiecesAnswerSchema,
} from "@hirfa/contracts"
import { currentLocale } from "~/lib/i18n"
import { BackendRefusal, backend, readOrNull, tellBackend } from "~/lib/medusa/index.server"

export const PIECES_A_PAGE = 20

const pathOf = (id: string) => `/vendor/pieces/${encodeURIComponent(id)}`
const inLanguage = () => ({ locale: currentLocale() })

export async function readPieces(
  token: string,
  { tab, q, page }: { tab: PieceTab; q: string; page: number },
): Promise<VendorPiecesAnswer> {
  const query = {
    ...inLanguage(),
    tab,
    q: q || undefined,
    limit: PIECES_A_PAGE,
    offset: (page - 1) * PIECES_A_PAGE,
  }
  return await backend({ path: "/vendor/pieces", query, token, schema: vendorPiecesAnswerSchema })
}

/** One piece of the member's cooperative; null for another's as for none. */
export async function readVendorPiece(token: string, id: string): Promise<VendorPiece | null> {
  const answer = await readOrNull({
    path: pathOf(id),
    query: inLanguage(),
    token,
    schema: vendorPieceAnswerSchema,
  })
  return answer?.piece ?? null
}

export async function readCrafts(token: string): Promise<CraftsAnswer> {
  return await backend({ path: "/vendor/crafts", query: inLanguage(), token, schema: craftsAnswerSchema })
}

/** What buyers pay abroad for so many centimes. */
export async function readPrices(token: string, mad: number): Promise<PriceAnswer> {
  return await backend({ path: "/vendor/prices", query: { mad }, token, schema: priceAnswerSchema })
}

/** What the cooperative has of prices, once commission, tax and the cost of the payment are taken off. */
export async function readReceived(
  token: string,
  prices: readonly Money[],
  family: string | null,
): Promise<Money[]> {
  if (prices.length === 0) return []
  const query = {
    prices: prices.map(({ currency, amount }) => `${currency}:${amount}`).join(","),
    family: family ?? undefined,
  }
  const path = "/vendor/prices/received"
  const { received } = await backend({ path, query, token, schema: receivedAnswerSchema })
  return received.map(({ you_receive }) => you_receive)
}

async function post(token: string, path: string, body: unknown): Promise<VendorPiece> {
  const call = { path, method: "POST" as const, body, token, query: inLanguage() }
  return (await backend({ ...call, schema: vendorPieceAnswerSchema })).piece
}

export const beginPiece = (token: string) => post(token, "/vendor/pieces", {})
export const savePiece = (token: string, id: string, changes: SavePieceBody) =>
  post(token, pathOf(id), changes)

export const PIECE_DEEDS = ["publish", "archive", "restore", "duplicate"] as const
export type PieceDeed = (typeof PIECE_DEEDS)[number]
export const doWithPiece = (token: string, id: string, deed: PieceDeed) =>
  post(token, `${pathOf(id)}/${deed}`, {})

export async function discardPiece(token: string, id: string): Promise<void> {
  await tellBackend({ path: pathOf(id), method: "DELETE", token })
}

export async function setRounding(token: string, currency: string, step: number | null): Promise<void> {
  await tellBackend({
    path: "/vendor/prices/rounding",
    method: "POST",
    body: { currency, step },
    token,
  })
}

/** A picture may wait for others of its piece, and for the machine that looks at it. */
const PICTURE_TIMEOUT = 60_000

export async function sendPicture(
  token: string,
  { id, uploadId, file }: { id: string; uploadId: string; file: Blob },
): Promise<void> {
  await tellBackend({
    path: `${pathOf(id)}/pictures/${encodeURIComponent(uploadId)}`,
    method: "PUT",
    body: file,
    token,
    timeoutMs: PICTURE_TIMEOUT,
  })
}

export async function removePicture(token: string, id: string, uploadId: string): Promise<void> {
  await tellBackend({
    path: `${pathOf(id)}/pictures/${encodeURIComponent(uploadId)}`,
    method: "DELETE",
    token,
  })
}

/** Puts a picture first, the others after it as they stood. */
export async function putPictureFirst(token: string, piece: VendorPiece, uploadId: string): Promise<void> {
  const picture = piece.pictures.find((each) => each.upload_id === uploadId)
  if (picture) await post(token, `${pathOf(piece.id)}/pictures`, { order: [picture.id] })
}

export async function describePictures(
  token: string,
  id: string,
  alt: Record<string, Record<string, string>>,
): Promise<void> {
  if (Object.keys(alt).length > 0) await post(token, `${pathOf(id)}/pictures`, { alt })
}

/** The words of a refusal that a page can show beside what was written; faults of the machine go on. */
export function refusalOf(error: unknown): BackendRefusal {
  if (error instanceof BackendRefusal && error.status < 500) return error
  throw error
}
