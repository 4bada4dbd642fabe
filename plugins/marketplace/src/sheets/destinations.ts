import { type DestinationNeed, type DestinationRule, MARKETS, type PieceSheet } from "@hirfa/contracts"
import { DESTINATION_RULES } from "./destination-rules"

export type OfferFacts = {
  sheet: PieceSheet
  family: string | null
  pictures: number
  /** Codes of the markets in which somebody answers for the product. */
  responsible: readonly string[]
  /** YYYY-MM-DD. */
  day: string
}

/** For each market, what its law asks and the piece does not have; nothing where it may be offered. */
export function destinationsOf(
  facts: OfferFacts,
  rules: readonly DestinationRule[] = DESTINATION_RULES,
): { market: string; needs: DestinationNeed[] }[] {
  return MARKETS.map(({ code }) => {
    const asked = rules.filter((rule) => isInForce(rule, code, facts)).map(({ need }) => need)
    return { market: code, needs: [...new Set(asked)].filter((need) => !isMet(need, code, facts)) }
  })
}

/** The markets in which the piece is not offered. */
export function withheldMarkets(facts: OfferFacts, rules?: readonly DestinationRule[]): string[] {
  return destinationsOf(facts, rules).flatMap(({ market, needs }) => (needs.length > 0 ? [market] : []))
}

function isInForce(rule: DestinationRule, market: string, { family, day }: OfferFacts): boolean {
  const isOfDay = rule.valid_from <= day && (rule.valid_to === null || day <= rule.valid_to)
  const isOfFamily = rule.families.length === 0 || (family !== null && rule.families.includes(family))
  return isOfDay && isOfFamily && rule.markets.includes(market)
}

function isMet(need: DestinationNeed, market: string, { sheet, pictures, responsible }: OfferFacts): boolean {
  switch (need) {
    case "identification":
      return sheet.hs_code !== null
    case "maker":
      return sheet.makers.length > 0
    case "picture":
      return pictures > 0
    case "responsible_person":
      return responsible.includes(market)
    case "fibre_composition":
      return sheet.composition.length > 0 && sheet.composition.every(({ fibre }) => fibre !== "unspecified")
    case "food_contact":
      return sheet.food_contact === "decorative_only" || (sheet.food_contact === "yes" && !!sheet.food_report)
  }
}
