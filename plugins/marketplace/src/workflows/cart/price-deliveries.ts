import type {
  BigNumberInput,
  CalculateShippingOptionPriceContext,
  MedusaContainer,
} from "@medusajs/framework/types"
import { MedusaError, Modules, QueryContext, ShippingOptionPriceType } from "@medusajs/framework/utils"
import type { RefreshedCart } from "./refreshed-cart"

export type ChosenDelivery = { id: string; data?: Record<string, unknown> }

export type PricedDelivery = {
  id: string
  name: string
  shipping_profile_id: string
  provider_id: string
  data: Record<string, unknown> | null
  amount: BigNumberInput
  is_tax_inclusive: boolean
  from_location: Record<string, unknown>
}

type OptionRow = Omit<PricedDelivery, "amount" | "is_tax_inclusive" | "from_location"> & {
  price_type: string
  calculated_price?: {
    calculated_amount?: BigNumberInput | null
    is_calculated_price_tax_inclusive?: boolean
  } | null
  service_zone?: { fulfillment_set?: { location?: Record<string, unknown> | null } | null } | null
}

const FIELDS = [
  "id",
  "name",
  "price_type",
  "shipping_profile_id",
  "provider_id",
  "data",
  "service_zone.fulfillment_set.location.id",
  "service_zone.fulfillment_set.location.name",
  "service_zone.fulfillment_set.location.address.*",
  "calculated_price.*",
]

/**
 * What deliveries cost for a cart now; one that cannot be had there, or has no price, is left out. Medusa's own listing
 * reads the stock locations of every seller of the sales channel first; this grows with the cart's parcels only.
 */
export async function priceDeliveries(
  container: MedusaContainer,
  cart: RefreshedCart,
  chosen: readonly ChosenDelivery[],
): Promise<PricedDelivery[]> {
  const { shipping_address: address } = cart
  const possible = await container.resolve(Modules.FULFILLMENT).listShippingOptionsForContext(
    {
      id: chosen.map(({ id }) => id),
      address: {
        country_code: address?.country_code,
        province_code: address?.province,
        city: address?.city,
        postal_expression: address?.postal_code,
      },
      context: { is_return: "false", enabled_in_store: "true" },
    },
    { select: ["id"] },
  )
  if (possible.length === 0) return []
  const { data } = await container.resolve("query").graph(
    {
      entity: "shipping_option",
      fields: FIELDS,
      filters: { id: possible.map(({ id }) => id) },
      context: { calculated_price: QueryContext({ ...cart }) },
    },
    { locale: cart.locale ?? undefined },
  )
  const rows = data as OptionRow[]
  const byProvider = await askProviders(container, cart, rows, chosen)
  return rows.flatMap(({ calculated_price, price_type: _, service_zone, ...option }) => {
    const price = byProvider.get(option.id) ?? calculated_price
    const amount = price?.calculated_amount
    if (amount === null || amount === undefined) return []
    const from_location = service_zone?.fulfillment_set?.location ?? {}
    return [
      { ...option, amount, is_tax_inclusive: !!price?.is_calculated_price_tax_inclusive, from_location },
    ]
  })
}

/** Some carriers price each parcel themselves. */
async function askProviders(
  container: MedusaContainer,
  cart: RefreshedCart,
  rows: readonly OptionRow[],
  chosen: readonly ChosenDelivery[],
) {
  const asked = rows.filter(({ price_type }) => price_type === ShippingOptionPriceType.CALCULATED)
  if (asked.length === 0) return new Map<string, OptionRow["calculated_price"]>()
  const prices = await container.resolve(Modules.FULFILLMENT).calculateShippingOptionsPrices(
    asked.map((row) => ({
      id: row.id,
      provider_id: row.provider_id,
      optionData: row.data ?? {},
      data: chosen.find(({ id }) => id === row.id)?.data ?? {},
      context: Object.assign({} as CalculateShippingOptionPriceContext, cart, {
        from_location: row.service_zone?.fulfillment_set?.location ?? {},
      }),
    })),
  )
  return new Map(asked.map(({ id }, index) => [id, prices[index]]))
}

/**
 * Refuses a delivery that cannot be had, or that belongs to a seller of whom nothing is in the cart.
 * @throws INVALID_DATA naming the option
 */
export function assertDeliveries(
  cart: RefreshedCart,
  chosen: readonly ChosenDelivery[],
  priced: readonly PricedDelivery[],
): void {
  const own = new Set(cart.items.map(({ product }) => product?.piece?.seller?.shipping_profile_id))
  for (const { id } of chosen) {
    const delivery = priced.find((each) => each.id === id)
    if (!delivery) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `option_id ${id} is no delivery to where this cart goes: choose one of the cart's parcels`,
      )
    }
    if (!own.has(delivery.shipping_profile_id)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `option_id ${id} is a delivery of a seller of whom nothing is in the cart: choose one of the cart's parcels`,
      )
    }
  }
}
