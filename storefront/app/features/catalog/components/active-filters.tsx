import { AVAILABILITIES, FACETS, type Facet, type SearchAnswer } from "@hirfa/contracts"
import { countryName, m } from "~/lib/i18n"
import { Icon } from "~/ui/icon"
import {
  hasFilters,
  type ListingQuery,
  withoutCountry,
  withoutFilters,
  withoutPrice,
  withoutValue,
} from "../query"
import { availabilityName } from "../words"

interface ActiveFiltersProps {
  query: ListingQuery
  answer: SearchAnswer
  at: (query: ListingQuery) => string
}

/** What narrows the listing, also what was understood from the words, each with the link that takes it away. */
export function ActiveFilters({ query, answer, at }: ActiveFiltersProps) {
  if (!hasFilters(query) && answer.understood.length === 0) return null
  return (
    <ul className="mb-6 flex flex-wrap gap-2" aria-label={m.filters_active()}>
      {answer.understood.map(({ kind, said, rest }) => (
        <Chip key={`${kind} ${said}`} href={at({ ...query, q: rest, page: 1 })} name={said} />
      ))}
      {FACETS.flatMap((facet) =>
        query.facets[facet].map((code) => (
          <Chip
            key={`${facet} ${code}`}
            href={at(withoutValue(query, facet, code))}
            name={nameOf(answer, facet, code)}
          />
        )),
      )}
      {query.shipsTo ? (
        <Chip
          href={at(withoutCountry(query))}
          name={m.ships_to_chosen({ country: countryName(query.shipsTo) })}
        />
      ) : null}
      {query.priceMin !== undefined || query.priceMax !== undefined ? (
        <Chip href={at(withoutPrice(query))} name={priceText(query)} />
      ) : null}
      {hasFilters(query) ? (
        <li>
          <a href={at(withoutFilters(query))} className="link inline-flex min-h-9 items-center px-2 text-xs">
            {m.filters_clear()}
          </a>
        </li>
      ) : null}
    </ul>
  )
}

function Chip({ href, name }: { href: string; name: string }) {
  return (
    <li>
      <a
        href={href}
        className="inline-flex min-h-9 items-center gap-1.5 rounded-full border border-clay ps-3 pe-2 text-xs no-underline hover:bg-lime"
      >
        <span className="sr-only">{m.filters_remove()}</span>
        <bdi>{name}</bdi>
        <Icon name="close" className="size-4" />
      </a>
    </li>
  )
}

function nameOf(answer: SearchAnswer, facet: Facet, code: string): string {
  if (facet === "availability") {
    const known = AVAILABILITIES.find((each) => each === code)
    return known ? availabilityName(known) : code
  }
  return answer.facets[facet].find((value) => value.code === code)?.name ?? code
}

function priceText({ priceMin, priceMax }: ListingQuery): string {
  if (priceMin === undefined) return m.price_up_to({ max: String(priceMax) })
  return priceMax === undefined
    ? m.price_at_least({ min: String(priceMin) })
    : m.price_between({ min: String(priceMin), max: String(priceMax) })
}
