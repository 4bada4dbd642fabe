import { MARKETS, type VendorPiece } from "@hirfa/contracts"
import { currentLocale, href, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Icon } from "~/ui/icon"
import { Notice } from "~/ui/notice"
import { MISSING_WORDS, NEED_WORDS } from "../words"

/** What is still missing, with the way to each field, and the one main button. */
export function OfferSection({ piece }: { piece: VendorPiece }) {
  const isDraft = piece.state === "draft"
  return (
    <section className="grid gap-4 rounded border-2 border-terracotta bg-white p-4" aria-labelledby="offer">
      <h2 id="offer" className="text-lg">
        {piece.missing.length > 0 ? m.piece_still_missing() : m.piece_ready()}
      </h2>
      {piece.missing.length > 0 ? (
        <ul className="grid gap-1">
          {piece.missing.map((field) => (
            <li key={field}>
              <a
                href={`#${MISSING_WORDS[field].field}`}
                className="link inline-flex min-h-12 items-center gap-2"
              >
                <Icon name="alert" />
                {MISSING_WORDS[field].text()}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {isDraft && piece.is_reviewed_first ? <p>{m.piece_review_first()}</p> : null}
      {isDraft ? (
        <Button name="intent" value="publish" className="min-h-14 text-base">
          <Icon name="cart" className="size-6" />
          {piece.is_reviewed_first ? m.piece_hand_in() : m.piece_publish()}
        </Button>
      ) : null}
      <Button name="intent" value="save" kind={isDraft ? "plain" : "main"} className="min-h-14 text-base">
        <Icon name="check" className="size-6" />
        {m.piece_save()}
      </Button>
    </section>
  )
}

/** Market by market: offered, or what its law asks first. */
export function Destinations({ piece }: { piece: VendorPiece }) {
  const locale = currentLocale()
  return (
    <section aria-labelledby="where" className="rounded border border-sand bg-white p-4">
      <h2 id="where" className="mb-2 text-lg">
        {m.piece_where()}
      </h2>
      <ul className="grid gap-2">
        {piece.destinations.map(({ market, needs }) => (
          <li key={market} className="grid gap-1 border-t border-sand pt-2 first:border-0">
            <strong>{MARKETS.find(({ code }) => code === market)?.names[locale] ?? market}</strong>
            {needs.length === 0 ? (
              <span className="flex items-center gap-2 text-olive">
                <Icon name="check" />
                {m.piece_offered()}
              </span>
            ) : (
              <NeedList needs={needs} />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function NeedList({ needs }: { needs: VendorPiece["destinations"][number]["needs"] }) {
  return (
    <div>
      <span className="flex items-center gap-2 text-terracotta-deep">
        <Icon name="close" />
        {m.piece_not_offered()}
      </span>
      <ul className="ms-7 list-disc">
        {needs.map((need) => {
          const { text, field } = NEED_WORDS[need]
          return (
            <li key={need}>
              {field ? (
                <a href={`#${field}`} className="link inline-flex min-h-12 items-center">
                  {text()}
                </a>
              ) : (
                text()
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** What can be done with the piece beside writing on it. Each is a form of its own: nothing is lost but what it says. */
export function PieceDeeds({ piece }: { piece: VendorPiece }) {
  const { state } = piece
  return (
    <div className="grid gap-2 sm:grid-cols-2">
      {state === "archived" ? <Deed intent="restore" label={m.piece_restore()} /> : null}
      <Deed intent="duplicate" label={m.piece_duplicate()} />
      {state === "archived" ? null : (
        <Deed intent="archive" label={state === "on_sale" ? m.piece_archive() : m.piece_archive_draft()} />
      )}
      {state === "draft" && !piece.sheet.sizes[0]?.variant_id ? <Discard /> : null}
    </div>
  )
}

function Deed({ intent, label }: { intent: string; label: string }) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value={intent} />
      <Button kind="plain" className="w-full">
        {label}
      </Button>
    </form>
  )
}

/** Two steps without a script: unfolding asks, the button does. */
function Discard() {
  return (
    <details className="rounded border border-sand bg-white px-4">
      <summary className="flex min-h-12 items-center font-semibold text-terracotta-deep">
        {m.piece_discard()}
      </summary>
      <form method="post" className="pb-4">
        <input type="hidden" name="intent" value="discard" />
        <Button kind="plain" className="w-full">
          {m.piece_discard_sure()}
        </Button>
      </form>
    </details>
  )
}

/** What the operator said, where the piece stands, and its page in the shop. */
export function StateNotices({ piece }: { piece: VendorPiece }) {
  return (
    <>
      {piece.review_words ? (
        <Notice kind="warning" title={m.piece_change_asked()}>
          <p dir="auto">{piece.review_words}</p>
        </Notice>
      ) : null}
      {piece.state === "review" ? <Notice>{m.piece_in_review_text()}</Notice> : null}
      {piece.state === "archived" ? <Notice>{m.piece_archived_text()}</Notice> : null}
      {piece.handle ? (
        <a href={href(`/pieces/${piece.handle}`)} className="link inline-flex min-h-12 items-center gap-2">
          <Icon name="arrow" />
          {m.piece_see_in_shop()}
        </a>
      ) : null}
    </>
  )
}
