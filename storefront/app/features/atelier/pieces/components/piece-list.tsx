import { PIECE_TABS, type PieceTab, type VendorPieceCard, type VendorPiecesAnswer } from "@hirfa/contracts"
import { formatNumber, href, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { Button, ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Icon } from "~/ui/icon"
import { Pagination } from "~/ui/pagination"
import { Picture } from "~/ui/picture"
import { Price } from "~/ui/price"
import { Star } from "~/ui/star"
import { TAB_WORDS } from "../words"

interface PieceListProps {
  answer: VendorPiecesAnswer
  tab: PieceTab
  q: string
  page: number
  pageCount: number
  /** Owners and managers work with tables of all pieces. */
  hasTables: boolean
}

/** The cooperative's pieces by what can be done with them, what was worked on last first. */
export function PieceList({ answer, tab, q, page, pageCount, hasTables }: PieceListProps) {
  const pathOf = (wanted: number) => href(`/atelier/pieces?${queryOf(tab, q)}&page=${wanted}`)
  return (
    <>
      <title>{`${m.pieces_title()} · ${m.brand()}`}</title>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl">{m.pieces_title()}</h1>
        <div className="flex flex-wrap gap-3">
          {hasTables ? (
            <ButtonLink kind="plain" href={href("/atelier/pieces/import")} className="min-h-14">
              {m.imports_link()}
            </ButtonLink>
          ) : null}
          <AddPiece />
        </div>
      </div>
      <Tabs tab={tab} q={q} counts={answer.counts} />
      <Search tab={tab} q={q} />
      {answer.pieces.length === 0 ? (
        <EmptyState title={q ? m.pieces_none_found() : TAB_WORDS[tab].empty()}>
          {q ? null : <p>{m.pieces_empty_text()}</p>}
        </EmptyState>
      ) : (
        <ul className="grid gap-3">
          {answer.pieces.map((piece) => (
            <PieceCard key={piece.id} piece={piece} />
          ))}
        </ul>
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={pathOf} label={m.pages_label()} />
    </>
  )
}

function queryOf(tab: PieceTab, q: string): string {
  return new URLSearchParams({ tab, ...(q ? { q } : {}) }).toString()
}

function AddPiece() {
  return (
    <form method="post">
      <Button className="min-h-14 text-base">
        <Icon name="plus" className="size-6" />
        {m.pieces_add()}
      </Button>
    </form>
  )
}

function Tabs({
  tab,
  q,
  counts,
}: Pick<PieceListProps, "tab" | "q"> & { counts: VendorPiecesAnswer["counts"] }) {
  return (
    <nav aria-label={m.pieces_title()} className="mb-4">
      <ul className="grid grid-cols-4 gap-2">
        {PIECE_TABS.map((each) => (
          <li key={each}>
            <a
              href={href(`/atelier/pieces?${queryOf(each, q)}`)}
              aria-current={each === tab ? "page" : undefined}
              className="flex min-h-16 flex-col items-center justify-center rounded border border-sand bg-white p-1 text-center text-xs leading-tight no-underline aria-[current]:border-2 aria-[current]:border-ink aria-[current]:font-semibold"
            >
              <Icon name={TAB_WORDS[each].icon} />
              <span>
                {TAB_WORDS[each].name()}{" "}
                <bdi className="font-semibold text-terracotta-deep">{formatNumber(counts[each])}</bdi>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Search({ tab, q }: Pick<PieceListProps, "tab" | "q">) {
  return (
    <form action={href("/atelier/pieces")} className="mb-5 flex gap-2">
      <input type="hidden" name="tab" value={tab} />
      <input
        type="search"
        name="q"
        defaultValue={q}
        maxLength={100}
        dir="auto"
        aria-label={m.pieces_search()}
        placeholder={m.pieces_search()}
        className="field"
      />
      <Button kind="plain" className="shrink-0 px-4" aria-label={m.pieces_search_do()}>
        <Icon name="search" />
      </Button>
    </form>
  )
}

function PieceCard({ piece }: { piece: VendorPieceCard }) {
  return (
    <li>
      <a
        href={href(`/atelier/pieces/${piece.id}`)}
        className="flex gap-4 rounded border border-sand bg-white p-3 no-underline hover:border-clay"
      >
        <span className="picture-ground block aspect-[4/5] w-20 shrink-0 overflow-hidden rounded">
          {piece.picture ? (
            <Picture picture={piece.picture} alt="" sizes="5rem" className="size-full object-cover" />
          ) : (
            <Star className="size-full p-5 text-sand" />
          )}
        </span>
        <span className="grid min-w-0 grow content-start gap-1">
          <strong className="line-clamp-2">
            <bdi>{piece.title ?? m.pieces_unnamed()}</bdi>
          </strong>
          {piece.price ? <Price money={piece.price} className="font-semibold" /> : null}
          <span>
            <StateBadge piece={piece} />
          </span>
        </span>
      </a>
    </li>
  )
}

function StateBadge({ piece: { state, available, is_change_asked } }: { piece: VendorPieceCard }) {
  if (is_change_asked) return <Badge tone="problem">{m.pieces_change_asked()}</Badge>
  if (state === "review") return <Badge tone="info">{m.pieces_in_review()}</Badge>
  if (state !== "on_sale") return null
  if (available === null) return <Badge tone="order">{m.pieces_to_order()}</Badge>
  if (available === 0) return <Badge tone="sold">{m.pieces_sold_out()}</Badge>
  return <Badge tone="ready">{m.pieces_available({ count: formatNumber(available) })}</Badge>
}
