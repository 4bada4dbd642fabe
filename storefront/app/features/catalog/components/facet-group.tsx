import { AVAILABILITIES, type Facet, type FacetValue, findName } from "@hirfa/contracts"
import { formatNumber, m } from "~/lib/i18n"
import { availabilityName } from "../words"

/** How many values a facet shows before "more", and from how many on it can be looked through. */
const FIRST = 6
const LONG = 10

function facetName(facet: Facet): string {
  const names: Readonly<Record<Facet, () => string>> = {
    family: m.facet_family,
    colour: m.facet_colour,
    size: m.facet_size,
    place: m.facet_place,
    technique: m.facet_technique,
    material: m.facet_material,
    region: m.facet_region,
    seller: m.facet_seller,
    certificate: m.facet_certificate,
    availability: m.facet_availability,
  }
  return names[facet]()
}

interface FacetGroupProps {
  facet: Facet
  /** The most frequent, or those that were found, and all that are chosen. */
  values: readonly FacetValue[]
  chosen: readonly string[]
  /** What is looked for among the values. */
  find: string
  /** Whether there are more values than these. */
  isCut: boolean
}

/** The values of a facet with their counts. A long one has a field to look through it, which needs no script. */
export function FacetGroup({ facet, values, chosen, find, isCut }: FacetGroupProps) {
  if (values.length === 0 && !find) return null
  // What is chosen stands first, so that it is never hidden behind "more".
  const ordered = [...values].sort(
    (a, b) => Number(chosen.includes(b.code)) - Number(chosen.includes(a.code)),
  )
  const first = ordered.slice(0, FIRST)
  const more = ordered.slice(FIRST)
  const row = (value: FacetValue) => facetRow(facet, value, chosen.includes(value.code))
  const isOpen = facet === "family" || facet === "availability" || chosen.length > 0 || find !== ""
  return (
    <details open={isOpen} className="facet" data-facet={facet}>
      <summary>{facetName(facet)}</summary>
      <fieldset className="pb-3">
        <legend className="sr-only">{facetName(facet)}</legend>
        {values.length > LONG || find ? <FindField facet={facet} find={find} /> : null}
        {values.length === 0 ? (
          <p className="text-xs text-ash">{m.facet_find_none({ words: find })}</p>
        ) : null}
        {first.map(row)}
        {more.length > 0 ? (
          <details>
            <summary className="link inline-flex min-h-10 items-center text-xs">
              {m.facet_more({ count: formatNumber(more.length) })}
            </summary>
            {more.map(row)}
            {isCut ? <p className="py-2 text-xs text-ash">{m.facet_cut()}</p> : null}
          </details>
        ) : null}
      </fieldset>
    </details>
  )
}

function FindField({ facet, find }: { facet: Facet; find: string }) {
  return (
    <label className="mb-2 block">
      <span className="sr-only">{m.facet_find({ facet: facetName(facet) })}</span>
      <input
        type="search"
        name={findName(facet)}
        defaultValue={find}
        maxLength={40}
        placeholder={m.facet_find({ facet: facetName(facet) })}
        className="field w-full text-xs"
      />
    </label>
  )
}

/** Not a component, and of no element more than it shows: a listing has more than a hundred of them. */
function facetRow(facet: Facet, value: FacetValue, isChosen: boolean) {
  return (
    <label key={value.code} className="facet-value">
      <input type="checkbox" name={facet} value={value.code} defaultChecked={isChosen} />
      {valueName(facet, value)}
      <span>{formatNumber(value.count)}</span>
    </label>
  )
}

/** Words are in the page's language; names of cooperatives are written in whatever script they have. */
function valueName(facet: Facet, { code, name }: FacetValue) {
  if (facet === "seller") return <bdi>{name}</bdi>
  const availability = AVAILABILITIES.find((each) => facet === "availability" && each === code)
  return availability ? availabilityName(availability) : name
}
