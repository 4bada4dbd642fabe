import { z } from "zod"
import { moneySchema } from "./money"
import { pictureSchema } from "./pictures"
import { availabilitySchema, daysSchema } from "./pieces"

/** What is wrong with a line of a cart. Each says what to do: remove it, lower the quantity, or accept the new price. */
export const LINE_PROBLEMS = [
  "sold",
  "not_enough",
  "seller_paused",
  "unpublished",
  "price_changed",
  "not_delivered_there",
] as const
export type LineProblem = (typeof LINE_PROBLEMS)[number]

export const cartLineSchema = z.object({
  id: z.string(),
  variant_id: z.string(),
  quantity: z.int(),
  /** Most that can be bought; null when unbounded. */
  available: z.int().nullable(),
  title: z.string(),
  variant_title: z.string().nullable(),
  handle: z.string(),
  picture: pictureSchema.nullable(),
  unit_price: moneySchema,
  /** After discounts. */
  total: moneySchema,
  /** Before discounts. */
  original_total: moneySchema,
  availability: availabilitySchema,
  lead_time: daysSchema.nullable(),
  problem: z.enum(LINE_PROBLEMS).nullable(),
  /** With `price_changed`: the price that holds now. */
  current_price: moneySchema.nullable(),
})
export type CartLine = z.infer<typeof cartLineSchema>

export const deliveryOptionSchema = z.object({
  id: z.string(),
  name: z.string(),
  price: moneySchema,
  days: daysSchema,
})
export type DeliveryOption = z.infer<typeof deliveryOptionSchema>

/** What one cooperative sends: one parcel, one delivery choice. */
export const cartParcelSchema = z.object({
  seller: z.object({
    id: z.string(),
    handle: z.string(),
    name: z.string(),
    city: z.string(),
  }),
  lines: z.array(cartLineSchema),
  delivery: z.object({
    options: z.array(deliveryOptionSchema),
    chosen_id: z.string().nullable(),
  }),
  /** Days from payment to arrival: lead time of its slowest piece plus delivery; null until a delivery is chosen. */
  arrives_in: daysSchema.nullable(),
  goods: moneySchema,
})
export type CartParcel = z.infer<typeof cartParcelSchema>

export const totalsSchema = z.object({
  goods: moneySchema,
  delivery: moneySchema,
  discount: moneySchema,
  /** Tax contained in the total (prices include tax). */
  tax: moneySchema,
  credit: moneySchema,
  total: moneySchema,
})
export type Totals = z.infer<typeof totalsSchema>

export const addressSchema = z.object({
  first_name: z.string(),
  last_name: z.string(),
  company: z.string().nullable(),
  address_1: z.string(),
  address_2: z.string().nullable(),
  postal_code: z.string().nullable(),
  city: z.string(),
  province: z.string().nullable(),
  country_code: z.string(),
  phone: z.string().nullable(),
})
export type Address = z.infer<typeof addressSchema>

/** Answer of `GET /store/carts/:id/parcels` (query: locale). Writes go through Medusa's own cart routes. */
export const cartViewSchema = z.object({
  id: z.string(),
  currency: z.string(),
  region_id: z.string(),
  email: z.string().nullable(),
  shipping_address: addressSchema.nullable(),
  parcels: z.array(cartParcelSchema),
  promotions: z.array(z.object({ code: z.string() })),
  totals: totalsSchema,
  has_problems: z.boolean(),
  /** True when contact, address and a delivery for each parcel are there and no line has a problem. */
  is_ready_to_pay: z.boolean(),
  /** The order group when the cart was completed. */
  order_group: z.object({ id: z.string(), token: z.string() }).nullable(),
  payment: z
    .object({
      provider_id: z.string(),
      status: z.string(),
      client_secret: z.string().nullable(),
      amount: moneySchema,
    })
    .nullable(),
})
export type CartView = z.infer<typeof cartViewSchema>
export const cartAnswerSchema = z.object({ cart: cartViewSchema })
