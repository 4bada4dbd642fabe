import { BASE_LOCALE, LOCALE_TAGS, type Locale } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { countryName } from "../mails/format"
import type { Sender } from "./papers"

type Row = {
  name: string
  city: string
  stock_location?: {
    address?: {
      address_1?: string | null
      address_2?: string | null
      postal_code?: string | null
      city?: string | null
      country_code?: string | null
      phone?: string | null
    } | null
  } | null
}

/** Who sends the parcels of a seller, and from where. */
export async function readSender(
  container: MedusaContainer,
  seller_id: string,
  locale: Locale,
): Promise<Sender> {
  const { data } = await container.resolve("query").graph(
    {
      entity: "seller",
      fields: ["name", "city", "stock_location.address.*"],
      filters: { id: seller_id },
    },
    { locale: LOCALE_TAGS[locale ?? BASE_LOCALE] },
  )
  const [seller] = data as Row[]
  const place = seller?.stock_location?.address
  // What was never filled in stands there as the city's name again.
  const street = place?.address_1 === seller?.city ? null : place?.address_1
  return {
    name: seller?.name ?? "",
    address: [
      street,
      place?.address_2,
      [place?.postal_code, seller?.city ?? place?.city].filter(Boolean).join(" "),
      countryName(place?.country_code ?? "MA", locale),
      place?.phone,
    ].flatMap((line) => (line?.trim() ? [line.trim()] : [])),
  }
}
