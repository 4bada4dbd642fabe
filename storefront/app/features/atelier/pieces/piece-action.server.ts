import type { VendorPiece } from "@hirfa/contracts"
import { idOfFile } from "~/lib/http/sent-form.server"
import { BackendRefusal } from "~/lib/medusa/index.server"
import type { PieceOutcome } from "./components/piece-page"
import { type PieceForm, readPieceForm } from "./piece-form.server"
import {
  describePictures,
  discardPiece,
  doWithPiece,
  PIECE_DEEDS,
  putPictureFirst,
  refusalOf,
  removePicture,
  savePiece,
  sendPicture,
  setRounding,
} from "./pieces.server"

/** Where to go after a form of the piece's page, as a path below the atelier; or what came of it instead. */
export type PieceAnswer = { to: string } | { outcome: PieceOutcome; status: number }

type Work = { token: string; piece: VendorPiece; form: FormData }

/** Does what a form of the piece's page asks. The large form is saved whatever else its button does, so nothing written is lost. */
export async function workOnPiece({ token, piece, form }: Work): Promise<PieceAnswer> {
  const intent = String(form.get("intent") ?? "save")
  const page = `/pieces/${piece.id}`
  const isLargeForm = form.has("stock_mode")
  if (!isLargeForm) return await doAlone({ token, piece, intent })
  const parsed = readPieceForm(form, piece.sheet, piece.makers)
  const refused = await saveAll({ token, piece, parsed })
  if (refused) return refused
  const [deed, upload] = intent.split(":")
  if (deed === "remove" && upload) await removePicture(token, piece.id, upload)
  if (deed === "first" && upload) await putPictureFirst(token, piece, upload)
  if (deed === "craft") return { to: `${page}/craft` }
  if (Object.keys(parsed.faults).length > 0) return outcomeOf(parsed, null, 400)
  if (deed !== "publish") return { to: `${page}${deed === "save" ? "?done=save" : ""}` }
  try {
    await doWithPiece(token, piece.id, "publish")
    return { to: `${page}?done=publish` }
  } catch (error) {
    const refusal = refusalOf(error)
    return outcomeOf(parsed, refusal.kind === "incomplete" ? "incomplete" : "refused", refusal.status)
  }
}

/** A deed with a form of its own. */
async function doAlone({
  token,
  piece,
  intent,
}: {
  token: string
  piece: VendorPiece
  intent: string
}): Promise<PieceAnswer> {
  const deed = PIECE_DEEDS.find((known) => known === intent)
  try {
    if (intent === "discard") {
      await discardPiece(token, piece.id)
      return { to: "/pieces?tab=draft" }
    }
    if (!deed) return { to: `/pieces/${piece.id}` }
    const { id } = await doWithPiece(token, piece.id, deed)
    return { to: `/pieces/${id}?done=${deed}` }
  } catch (error) {
    const { status } = refusalOf(error)
    return { outcome: { values: {}, faults: {}, refusal: "refused" }, status }
  }
}

/** Saves the fields and sends the pictures that came with them; answers what was refused. */
async function saveAll({ token, piece, parsed }: { token: string; piece: VendorPiece; parsed: PieceForm }) {
  try {
    for (const file of parsed.pictures) {
      await sendPicture(token, { id: piece.id, uploadId: idOfFile(), file })
    }
  } catch (error) {
    const { status } = refusalOf(error)
    return outcomeOf(parsed, "picture", status)
  }
  try {
    for (const { currency, step } of parsed.rounding) await setRounding(token, currency, step)
    await describePictures(token, piece.id, parsed.alt)
    await savePiece(token, piece.id, parsed.changes)
    return null
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    const { kind, status } = refusalOf(error)
    return outcomeOf(parsed, kind === "incomplete" ? "incomplete" : "refused", status)
  }
}

function outcomeOf(
  { values, faults }: PieceForm,
  refusal: PieceOutcome["refusal"],
  status: number,
): PieceAnswer {
  return { outcome: { values, faults, refusal }, status }
}
