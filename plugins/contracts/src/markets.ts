import type { Names } from "./locales"
import type { Currency } from "./money"

/** A part of the world with one currency by default and one delivery tariff a seller. */
export type Market = Readonly<{
  code: string
  names: Names
  currency: Currency
  countries: readonly string[]
}>

/** Where Hirfa sells. Countries are ISO 3166-1 alpha-2 codes in lower case; a country stands in one market only. */
export const MARKETS: readonly Market[] = [
  {
    code: "eu",
    names: { en: "European Union", fr: "Union européenne", ar: "الاتحاد الأوروبي" },
    currency: "eur",
    countries: [
      ..."at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se".split(" "),
    ],
  },
  {
    code: "uk",
    names: { en: "United Kingdom", fr: "Royaume-Uni", ar: "المملكة المتحدة" },
    currency: "gbp",
    countries: ["gb"],
  },
  {
    code: "north-america",
    names: { en: "North America", fr: "Amérique du Nord", ar: "أمريكا الشمالية" },
    currency: "usd",
    countries: ["us", "ca"],
  },
  { code: "ma", names: { en: "Morocco", fr: "Maroc", ar: "المغرب" }, currency: "mad", countries: ["ma"] },
]

/** The market of a country, or undefined where Hirfa does not sell yet. */
export function marketOf(countryCode: string | null | undefined): Market | undefined {
  const code = countryCode?.toLowerCase()
  return MARKETS.find((market) => code !== undefined && market.countries.includes(code))
}
