import {
  AVAILABILITIES,
  type Currency,
  FACETS,
  type Facet,
  type FacetValue,
  minorPerMajor,
  type SearchAnswer,
  SORTS,
} from "@hirfa/contracts"
import { formatNumber, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Icon } from "~/ui/icon"
import { hasFilters, type ListingQuery, type Sort } from "../query"
import { availabilityName } from "../words"

/** How many values a facet shows before "more". */
const FIRST = 6

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
            />
          ))}
          <PriceBounds query={query} range={answer.price_range} currency={currency} />
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

function facetName(facet: Facet): string {
  const names: Readonly<Record<Facet, () => string>> = {
    family: m.facet_family,
    technique: m.facet_technique,
    material: m.facet_material,
    region: m.facet_region,
    seller: m.facet_seller,
    availability: m.facet_availability,
  }
  return names[facet]()
}

interface FacetGroupProps {
  facet: Facet
  values: readonly FacetValue[]
  chosen: readonly string[]
}

function FacetGroup({ facet, values, chosen }: FacetGroupProps) {
  if (values.length === 0) return null
  // What is chosen stands first, so that it is never hidden behind "more".
  const ordered = [...values].sort(
    (a, b) => Number(chosen.includes(b.code)) - Number(chosen.includes(a.code)),
  )
  const first = ordered.slice(0, FIRST)
  const more = ordered.slice(FIRST)
  const row = (value: FacetValue) => (
    <FacetRow key={value.code} facet={facet} value={value} isChosen={chosen.includes(value.code)} />
  )
  const isOpen = facet === "family" || facet === "availability" || chosen.length > 0
  return (
    <details open={isOpen} className="group border-t border-sand" data-facet={facet}>
      <summary className="flex min-h-12 items-center justify-between font-semibold">
        {facetName(facet)}
        <Icon name="chevron" className="size-5 group-open:rotate-180" />
      </summary>
      <fieldset className="pb-3">
        <legend className="sr-only">{facetName(facet)}</legend>
        {first.map(row)}
        {more.length > 0 ? (
          <details>
            <summary className="link inline-flex min-h-10 items-center text-xs">
              {m.facet_more({ count: formatNumber(more.length) })}
            </summary>
            {more.map(row)}
          </details>
        ) : null}
      </fieldset>
    </details>
  )
}

function FacetRow({ facet, value, isChosen }: { facet: Facet; value: FacetValue; isChosen: boolean }) {
  const availability = AVAILABILITIES.find((each) => facet === "availability" && each === value.code)
  return (
    <label className="flex min-h-10 items-center gap-3">
      <input
        type="checkbox"
        name={facet}
        value={value.code}
        defaultChecked={isChosen}
        className="size-5 shrink-0 accent-majorelle"
      />
      <bdi className="grow leading-tight">{availability ? availabilityName(availability) : value.name}</bdi>
      <span className="text-xs text-ash">{formatNumber(value.count)}</span>
    </label>
  )
}

function PriceBounds({
  query,
  range,
  currency,
}: {
  query: ListingQuery
  range: SearchAnswer["price_range"]
  currency: Currency
}) {
  const unit = minorPerMajor(currency)
  const min = range ? String(Math.floor(range.min / unit)) : undefined
  const max = range ? String(Math.ceil(range.max / unit)) : undefined
  return (
    <fieldset className="border-t border-sand py-3">
      <legend className="sr-only">{m.price_label({ currency: currency.toUpperCase() })}</legend>
      <p className="mb-2 font-semibold" aria-hidden>
        {m.price_label({ currency: currency.toUpperCase() })}
      </p>
      <div className="grid grid-cols-2 gap-2">
        <PriceBound name="price_min" label={m.price_min()} value={query.priceMin} placeholder={min} />
        <PriceBound name="price_max" label={m.price_max()} value={query.priceMax} placeholder={max} />
      </div>
    </fieldset>
  )
}

function PriceBound(props: {
  name: string
  label: string
  value: number | undefined
  placeholder: string | undefined
}) {
  return (
    <label className="grid gap-1 text-xs">
      <span>{props.label}</span>
      <input
        type="text"
        inputMode="numeric"
        pattern="[0-9]{0,9}"
        name={props.name}
        defaultValue={props.value}
        placeholder={props.placeholder}
        className="field"
      />
    </label>
  )
}
