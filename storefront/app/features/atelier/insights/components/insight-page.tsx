import {
  type Currency,
  INSIGHT_PERIODS,
  INSIGHT_SCREENS,
  type Insight,
  type InsightPeriod,
  type InsightScreen,
} from "@hirfa/contracts"
import { formatDate, href, m } from "~/lib/i18n"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { currenciesOf, insightChart } from "../chart"
import { insightFigures } from "../figures"
import { insightTable } from "../table"
import { PERIODS, SCREENS } from "../words"
import { ChartView } from "./chart-view"
import { InsightTable } from "./insight-table"

interface InsightPageProps {
  insight: Insight
  /** Of the chart of prices, where one was chosen. */
  currency: string | null
}

/** One screen of insights: its numbers, its one chart, its table, and the ways to the others. */
export function InsightPage({ insight, currency: wanted }: InsightPageProps) {
  const { screen, period, from, to } = insight
  const { title, text, empty } = SCREENS[screen]
  const currencies = insight.screen === "prices" ? currenciesOf(insight) : []
  const currency = currencies.find((each) => each === wanted) ?? currencies[0]
  const chart = insightChart(insight, currency)
  const table = insightTable(insight)
  const isEmpty = !chart && table.rows.length === 0
  return (
    <>
      <title>{`${title()} · ${m.brand()}`}</title>
      <ScreenNav here={screen} period={period} />
      <h1 className="text-2xl">{title()}</h1>
      <p className="mt-1 mb-4 text-ash">{text()}</p>
      <PeriodNav screen={screen} here={period} />
      <p className="mb-4 text-xs text-ash">
        {m.insights_span({ from: formatDate(from), to: formatDate(to) })}
      </p>
      {isEmpty ? (
        <EmptyState title={m.insights_empty_title()}>
          <p>{empty()}</p>
        </EmptyState>
      ) : (
        <div className="grid gap-6">
          <Figures insight={insight} />
          {currencies.length > 1 ? (
            <CurrencyNav currencies={currencies} here={currency} period={period} />
          ) : null}
          {chart ? <ChartView chart={chart} title={title()} /> : null}
          {table.rows.length > 0 ? <InsightTable table={table} title={title()} /> : null}
          <p>
            <ButtonLink
              kind="plain"
              href={href(`/atelier/insights/${screen}/csv?period=${period}`)}
              className="min-h-12"
            >
              {m.insights_csv()}
            </ButtonLink>
          </p>
        </div>
      )}
    </>
  )
}

const PLACE =
  "inline-flex min-h-12 items-center rounded border border-sand bg-white px-3 text-sm no-underline hover:border-clay aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-plaster"

function ScreenNav({ here, period }: { here: InsightScreen; period: InsightPeriod }) {
  return (
    <nav aria-label={m.insights_title()} className="mb-6">
      <ul className="flex flex-wrap gap-2">
        {INSIGHT_SCREENS.map((screen) => (
          <li key={screen}>
            <a
              className={PLACE}
              href={href(`/atelier/insights/${screen}?period=${period}`)}
              aria-current={screen === here ? "page" : undefined}
            >
              {SCREENS[screen].name()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function PeriodNav({ screen, here }: { screen: InsightScreen; here: InsightPeriod }) {
  return (
    <nav aria-label={m.insights_period()} className="mb-2">
      <ul className="flex flex-wrap gap-2">
        {(Object.keys(INSIGHT_PERIODS) as InsightPeriod[]).map((period) => (
          <li key={period}>
            <a
              className={PLACE}
              href={href(`/atelier/insights/${screen}?period=${period}`)}
              aria-current={period === here ? "true" : undefined}
            >
              {PERIODS[period]()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface CurrencyNavProps {
  currencies: readonly Currency[]
  here: Currency | undefined
  period: InsightPeriod
}

/** The chart is of one currency; the table has all of them. */
function CurrencyNav({ currencies, here, period }: CurrencyNavProps) {
  return (
    <nav aria-label={m.insights_currency()}>
      <ul className="flex flex-wrap gap-2">
        {currencies.map((currency) => (
          <li key={currency}>
            <a
              className={PLACE}
              href={href(`/atelier/insights/prices?period=${period}&currency=${currency}`)}
              aria-current={currency === here ? "true" : undefined}
            >
              {currency.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Figures({ insight }: { insight: Insight }) {
  const figures = insightFigures(insight)
  if (figures.length === 0) return null
  return (
    <dl className="grid grid-cols-2 gap-2 sm:grid-cols-3">
      {figures.map(({ key, name, value, before }) => (
        <div key={key} className="rounded border border-sand bg-white p-3">
          <dt className="text-xs text-ash">{name}</dt>
          <dd>
            <span className="block text-xl font-semibold tabular-nums">
              <bdi>{value}</bdi>
            </span>
            {before ? <span className="text-xs text-ash">{before}</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  )
}
