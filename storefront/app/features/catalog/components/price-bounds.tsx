import { type Currency, minorPerMajor, type SearchAnswer } from "@hirfa/contracts"
import { formatNumber, m } from "~/lib/i18n"
import type { ListingQuery } from "../query"

/** The span of prices as bars, each a link to its pieces, and two fields for bounds of one's own. */
export function PriceBounds({
  query,
  range,
  currency,
  at,
}: {
  query: ListingQuery
  range: SearchAnswer["price_range"]
  currency: Currency
  at: (query: ListingQuery) => string
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
      {range ? <PriceBars bands={range.bands} query={query} at={at} /> : null}
      <div className="grid grid-cols-2 gap-2">
        <PriceBound name="price_min" label={m.price_min()} value={query.priceMin} placeholder={min} />
        <PriceBound name="price_max" label={m.price_max()} value={query.priceMax} placeholder={max} />
      </div>
    </fieldset>
  )
}

type Bands = NonNullable<SearchAnswer["price_range"]>["bands"]

function PriceBars({
  bands,
  query,
  at,
}: {
  bands: Bands
  query: ListingQuery
  at: (query: ListingQuery) => string
}) {
  const most = Math.max(...bands.map(({ count }) => count))
  const last = bands.findLastIndex(({ count }) => count > 0)
  if (most === 0 || last < 1) return null
  return (
    <ul className="price-bars" aria-label={m.price_bands()}>
      {bands.slice(0, last + 1).map((band) => (
        <li key={band.from}>
          {band.count > 0 ? <PriceBar band={band} most={most} query={query} at={at} /> : null}
        </li>
      ))}
    </ul>
  )
}

function PriceBar(props: {
  band: Bands[number]
  /** Pieces of the band that has most: its bar is as high as there is room. */
  most: number
  query: ListingQuery
  at: (query: ListingQuery) => string
}) {
  const { from, to, count } = props.band
  const text = bandText(from, to, count)
  return (
    <a
      href={props.at({ ...props.query, page: 1, priceMin: from, priceMax: to ?? undefined })}
      data-outside={isWithin(props.query, from, to) ? undefined : ""}
      style={{ height: `${Math.max(8, Math.round((count / props.most) * 100))}%` }}
      title={text}
    >
      {text}
    </a>
  )
}

function bandText(from: number, to: number | null, count: number): string {
  const span =
    to === null
      ? m.price_at_least({ min: formatNumber(from) })
      : m.price_between({ min: formatNumber(from), max: formatNumber(to) })
  return m.price_band({ span, count: formatNumber(count) })
}

function isWithin({ priceMin, priceMax }: ListingQuery, from: number, to: number | null): boolean {
  return from >= (priceMin ?? 0) && (priceMax === undefined || (to !== null && to <= priceMax))
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
