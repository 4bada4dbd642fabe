import type { Insight, InsightQuery, InsightScreen } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { rowsOf } from "../rows"
import { countriesInsight } from "./countries"
import { spanOf } from "./period"
import { pricesInsight } from "./prices"
import { salesInsight } from "./sales"
import { searchesInsight } from "./searches"
import { shippingInsight } from "./shipping"
import type { InsightSource } from "./source"
import { viewsInsight } from "./views"

const INSIGHTS: Readonly<Record<InsightScreen, (source: InsightSource) => Promise<Insight>>> = {
  sales: salesInsight,
  countries: countriesInsight,
  prices: pricesInsight,
  views: viewsInsight,
  searches: searchesInsight,
  shipping: shippingInsight,
}

export function isScreen(name: string | undefined): name is InsightScreen {
  return name !== undefined && Object.hasOwn(INSIGHTS, name)
}

/** One screen of one seller's insights. */
export async function readInsight(
  container: MedusaContainer,
  { screen, seller_id, period, locale }: InsightQuery & { screen: InsightScreen; seller_id: string },
): Promise<Insight> {
  return await INSIGHTS[screen]({
    query: container.resolve(ContainerRegistrationKeys.QUERY),
    rows: rowsOf(container),
    seller_id,
    span: spanOf(period, new Date()),
    locale,
  })
}
