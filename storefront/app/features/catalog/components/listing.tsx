import type { Currency, SearchAnswer } from "@hirfa/contracts"
import { counted, href, m } from "~/lib/i18n"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Pagination } from "~/ui/pagination"
import { hasFilters, type ListingQuery, listingSearch, withoutFilters } from "../query"
import { ActiveFilters } from "./active-filters"
import { Filters } from "./filters"
import { PieceGrid } from "./piece-grid"

interface ListingProps {
  /** Path of the listing without language. */
  path: string
  query: ListingQuery
  answer: SearchAnswer
  currency: Currency
}

/** Filters beside results. The whole is one plain GET form; the island `live-filters` spares the reload. */
export function Listing({ path, query, answer, currency }: ListingProps) {
  const at = (next: ListingQuery) => `${href(path)}${listingSearch(next)}`
  if (answer.count === 0 && !hasFilters(query)) return <NothingFound query={query} answer={answer} at={at} />
  return (
    <div className="gap-x-10 md:grid md:grid-cols-[15rem_1fr]" data-live-listing>
      <Filters action={href(path)} query={query} answer={answer} currency={currency} />
      <section aria-label={m.listing_results()} data-live-part="results">
        <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
          <p role="status" className="font-semibold">
            {counted(m.listing_count, answer.count)}
          </p>
        </div>
        <ActiveFilters query={query} answer={answer} at={at} />
        {answer.count === 0 ? <NothingFound query={query} answer={answer} at={at} /> : null}
        <PieceGrid pieces={answer.pieces} eager={4} columns="grid-cols-2 md:grid-cols-3" />
        <Pagination
          page={answer.page}
          pageCount={answer.page_count}
          hrefOf={(page) => at({ ...query, page })}
          label={m.listing_pages()}
        />
      </section>
    </div>
  )
}

/** A shop that has just opened. */
function NothingYet() {
  return (
    <EmptyState
      title={m.pieces_soon()}
      action={<ButtonLink href={href("/cooperatives")}>{m.hero_cooperatives()}</ButtonLink>}
    />
  )
}

interface NothingFoundProps extends Pick<ListingProps, "query" | "answer"> {
  at: (query: ListingQuery) => string
}

function NothingFound({ query, answer, at }: NothingFoundProps) {
  const { near } = answer
  if (!query.q && !hasFilters(query)) return <NothingYet />
  return (
    <>
      <EmptyState
        title={query.q ? m.empty_title_words({ words: query.q }) : m.empty_title()}
        action={
          hasFilters(query) ? (
            <ButtonLink href={at(withoutFilters(query))}>{m.filters_clear()}</ButtonLink>
          ) : (
            <ButtonLink href={href("/pieces")}>{m.error_browse()}</ButtonLink>
          )
        }
      >
        {hasFilters(query) ? m.empty_drop_filter() : m.empty_other_words()}
      </EmptyState>
      {near && near.pieces.length > 0 ? (
        <section aria-labelledby="near" className="border-t border-sand pt-8">
          <h2 id="near" className="mb-6 text-xl">
            {near.dropped.length > 0
              ? m.near_title_without({ words: near.dropped.join(", ") })
              : m.near_title()}
          </h2>
          <PieceGrid pieces={near.pieces} heading="h3" />
        </section>
      ) : null}
    </>
  )
}
