import { type Currency, FACETS, type SearchAnswer, SORTS } from "@hirfa/contracts"
import { m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Icon } from "~/ui/icon"
import { hasFilters, type ListingQuery, listingSearch, type Sort } from "../query"
import { FacetGroup } from "./facet-group"
import { PriceBounds } from "./price-bounds"
import { ShipsTo } from "./ships-to"

interface FiltersProps {
  action: string
  query: ListingQuery
  answer: SearchAnswer
  currency: Currency
}

/** The facets as a GET form. On a phone it is folded behind a checkbox, which needs no script. */
export function Filters({ action, query, answer, currency }: FiltersProps) {
  return (
    <div className="mb-6">
      <input type="checkbox" id="show-filters" className="peer sr-only md:hidden" defaultChecked={false} />
      <label
        htmlFor="show-filters"
        className="button button-plain w-full peer-checked:mb-4 peer-checked:bg-lime peer-focus-visible:outline-3 peer-focus-visible:outline-majorelle md:hidden"
      >
        <Icon name="filter" />
        {hasFilters(query) ? m.filters_show_active() : m.filters_show()}
      </label>
      <form action={action} className="hidden peer-checked:block md:block" data-live-form>
        {query.q ? <input type="hidden" name="q" value={query.q} /> : null}
        <SortChoice sort={query.sort} />
        <div data-live-part="facets">
          {FACETS.map((facet) => (
            <FacetGroup
              key={facet}
              facet={facet}
              values={answer.facets[facet]}
              chosen={query.facets[facet]}
              find={query.find[facet] ?? ""}
              isCut={answer.facets_cut.includes(facet)}
            />
          ))}
          <ShipsTo chosen={query.shipsTo} />
          <PriceBounds
            query={query}
            range={answer.price_range}
            currency={currency}
            at={(next) => `${action}${listingSearch(next)}`}
          />
        </div>
        <Button kind="plain" type="submit" className="mt-4 w-full" data-live-submit>
          {m.filters_apply()}
        </Button>
      </form>
    </div>
  )
}

function SortChoice({ sort }: { sort: Sort }) {
  const names: Readonly<Record<Sort, string>> = {
    relevance: m.sort_relevance(),
    newest: m.sort_newest(),
    price_asc: m.sort_price_asc(),
    price_desc: m.sort_price_desc(),
  }
  return (
    <label className="mb-4 grid gap-1">
      <span className="font-semibold">{m.sort_label()}</span>
      <select name="sort" defaultValue={sort} className="field">
        {SORTS.map((each) => (
          <option key={each} value={each}>
            {names[each]}
          </option>
        ))}
      </select>
    </label>
  )
}
