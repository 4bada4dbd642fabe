import type { CraftsAnswer, Money, PriceAnswer, VendorPiece } from "@hirfa/contracts"
import { currentLocale, href, m } from "~/lib/i18n"
import { Notice } from "~/ui/notice"
import { type FormValues, valuesOf } from "../form-values"
import { doneWords } from "../words"
import { LawFields, MakerFields, MoreFields } from "./law-fields"
import { NameFields } from "./name-fields"
import { Destinations, OfferSection, PieceDeeds, StateNotices } from "./offer-section"
import { PictureFields } from "./picture-fields"
import { SizeFields, StockFields } from "./size-fields"

/** What came of a form that was sent and not wholly taken. */
export interface PieceOutcome {
  values: FormValues
  faults: Partial<Record<string, "number">>
  refusal: "incomplete" | "refused" | "picture" | null
}

interface PiecePageProps {
  piece: VendorPiece
  crafts: CraftsAnswer
  rounding: PriceAnswer["rounding"] | null
  received: readonly Money[]
  done: string | null
  outcome: PieceOutcome | undefined
}

/** One piece, from its first picture to its archive: one form, and nothing in it that has to be filled in to save it. */
export function PiecePage({ piece, crafts, rounding, received, done, outcome }: PiecePageProps) {
  const state = { values: { ...valuesOf(piece.sheet), ...outcome?.values }, faults: outcome?.faults ?? {} }
  const title = pieceTitle(piece)
  const said = doneWords(done === "publish" && piece.state === "review" ? "review" : done)
  return (
    <div className="grid gap-5">
      <title>{`${title} · ${m.brand()}`}</title>
      <div>
        <a
          href={href(`/atelier/pieces?tab=${tabOf(piece)}`)}
          className="link inline-flex min-h-12 items-center"
        >
          {m.piece_back()}
        </a>
        <h1 className="text-2xl">
          <bdi>{title}</bdi>
        </h1>
      </div>
      {said && !outcome ? (
        <Notice kind="good" role="status">
          {said}
        </Notice>
      ) : null}
      <Problem outcome={outcome} />
      <StateNotices piece={piece} />
      {piece.state === "archived" ? null : (
        <form method="post" encType="multipart/form-data" className="grid gap-5" noValidate>
          {/* The Enter key presses the first button of a form: it must be the harmless one. */}
          <button type="submit" name="intent" value="save" className="sr-only" tabIndex={-1} aria-hidden>
            {m.piece_save()}
          </button>
          <PictureFields piece={piece} />
          <NameFields piece={piece} state={state} />
          <SizeFields piece={piece} state={state} rounding={rounding} received={received} />
          <StockFields piece={piece} state={state} />
          <MakerFields piece={piece} state={state} />
          <LawFields piece={piece} state={state} />
          <MoreFields piece={piece} state={state} crafts={crafts} />
          <OfferSection piece={piece} />
        </form>
      )}
      <Destinations piece={piece} />
      <PieceDeeds piece={piece} />
    </div>
  )
}

function Problem({ outcome }: { outcome: PieceOutcome | undefined }) {
  if (!outcome) return null
  return (
    <Notice kind="problem" role="alert">
      {problemText(outcome)}
    </Notice>
  )
}

function problemText({ refusal, faults }: PieceOutcome): string {
  if (refusal === "incomplete") return m.piece_fault_incomplete()
  if (refusal === "picture") return m.piece_fault_picture()
  return Object.keys(faults).length > 0 ? m.piece_fault_form() : m.piece_fault_refused()
}

function pieceTitle({ sheet, craft }: VendorPiece): string {
  return (
    sheet.title[currentLocale()] ||
    craft?.name ||
    Object.values(sheet.title).find(Boolean) ||
    m.piece_title_new()
  )
}

function tabOf({ state }: VendorPiece): string {
  return state === "review" ? "draft" : state
}
