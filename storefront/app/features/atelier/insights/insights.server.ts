import {
  INSIGHT_PERIODS,
  INSIGHT_SCREENS,
  type Insight,
  type InsightPeriod,
  type InsightScreen,
  insightSchema,
} from "@hirfa/contracts"
import { csvOf } from "~/lib/csv"
import { currentLocale } from "~/lib/i18n"
import { backend } from "~/lib/medusa/index.server"
import { insightTable } from "./table"

/** The screen of an address; the first one where none is named, undefined where there is none of that name. */
export function screenOf(name: string | undefined): InsightScreen | undefined {
  if (name === undefined) return INSIGHT_SCREENS[0]
  return INSIGHT_SCREENS.find((screen) => screen === name)
}

/** The period of an address, the shortest where none is asked for. */
export function periodOf(request: Request): InsightPeriod {
  const asked = new URL(request.url).searchParams.get("period")
  return asked !== null && Object.hasOwn(INSIGHT_PERIODS, asked) ? (asked as InsightPeriod) : "30d"
}

export async function readInsight(
  token: string,
  { screen, period }: { screen: InsightScreen; period: InsightPeriod },
): Promise<Insight> {
  return await backend({
    path: `/vendor/insights/${screen}`,
    token,
    query: { period, locale: currentLocale() },
    schema: insightSchema,
    timeoutMs: 20_000,
  })
}

/** The table of a screen as a file for spreadsheets. */
export function insightFile(insight: Insight): Response {
  const { heads, rows } = insightTable(insight)
  const csv = csvOf([heads.map(({ text }) => text), ...rows.map(({ cells }) => cells.map(({ raw }) => raw))])
  const name = `hirfa-${insight.screen}-${insight.from}-${insight.to}.csv`
  return new Response(csv, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "private, no-store",
    },
  })
}
