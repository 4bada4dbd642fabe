import { z } from "zod"
import { addressSchema, totalsSchema } from "./carts"
import { moneySchema } from "./money"
import { pictureSchema } from "./pictures"
import { daysSchema } from "./pieces"

/** Where one parcel stands, in the buyer's words. */
export const PARCEL_STATES = [
  "placed",
  "confirmed",
  "packed",
  "partly_shipped",
  "shipped",
  "delivered",
  "canceled",
  "returned",
] as const
export const parcelStateSchema = z.enum(PARCEL_STATES)
export type ParcelState = z.infer<typeof parcelStateSchema>

export const PAYMENT_STATES = [
  "awaiting",
  "authorized",
  "paid",
  "partly_refunded",
  "refunded",
  "canceled",
] as const
export const paymentStateSchema = z.enum(PAYMENT_STATES)
export type PaymentState = z.infer<typeof paymentStateSchema>

export const orderLineSchema = z.object({
  id: z.string(),
  title: z.string(),
  variant_title: z.string().nullable(),
  handle: z.string().nullable(),
  picture: pictureSchema.nullable(),
  quantity: z.int(),
  fulfilled_quantity: z.int(),
  shipped_quantity: z.int(),
  returned_quantity: z.int(),
  unit_price: moneySchema,
  total: moneySchema,
})
export type OrderLine = z.infer<typeof orderLineSchema>

export const shipmentSchema = z.object({
  id: z.string(),
  packed_at: z.string().nullable(),
  shipped_at: z.string().nullable(),
  delivered_at: z.string().nullable(),
  carrier: z.string().nullable(),
  tracking_number: z.string().nullable(),
  tracking_url: z.string().nullable(),
  lines: z.array(z.object({ line_id: z.string(), quantity: z.int() })),
})
export type Shipment = z.infer<typeof shipmentSchema>

/** One seller order as its buyer sees it. */
export const parcelSchema = z.object({
  order_id: z.string(),
  number: z.int(),
  seller: z.object({ handle: z.string(), name: z.string(), city: z.string() }),
  state: parcelStateSchema,
  payment_state: paymentStateSchema,
  lines: z.array(orderLineSchema),
  shipments: z.array(shipmentSchema),
  /** Days from `placed_at` to arrival, as promised at the checkout. */
  arrives_in: daysSchema.nullable(),
  totals: totalsSchema,
  refunded: moneySchema,
})
export type Parcel = z.infer<typeof parcelSchema>

export const orderGroupSchema = z.object({
  id: z.string(),
  /** A number the buyer can say on the phone. */
  number: z.int(),
  placed_at: z.string(),
  email: z.string(),
  currency: z.string(),
  locale: z.string(),
  shipping_address: addressSchema.nullable(),
  parcels: z.array(parcelSchema),
  totals: totalsSchema,
  refunded: moneySchema,
  payment_state: paymentStateSchema,
  /** True when it was paid with the test payment: no money moved. */
  is_test_payment: z.boolean(),
})
export type OrderGroup = z.infer<typeof orderGroupSchema>

/**
 * Answer of `GET /store/order-groups/:id`. The right to see it: `?token=` of the signed link,
 * `?cart_id=` of the cart it came from, or the bearer token of the customer who bought.
 */
export const orderGroupAnswerSchema = z.object({
  order_group: orderGroupSchema,
})
export type OrderGroupAnswer = z.infer<typeof orderGroupAnswerSchema>

/** Answer of `GET /store/order-groups` for the signed-in customer (query: limit, offset). */
export const orderGroupListSchema = z.object({
  order_groups: z.array(
    z.object({
      id: z.string(),
      token: z.string(),
      number: z.int(),
      placed_at: z.string(),
      total: moneySchema,
      parcels: z.array(
        z.object({
          order_id: z.string(),
          seller_name: z.string(),
          state: parcelStateSchema,
        }),
      ),
    }),
  ),
  count: z.int(),
})
export type OrderGroupList = z.infer<typeof orderGroupListSchema>

/** Answer of `POST /store/carts/:id/complete` when it succeeds: Medusa's own, with the group beside it. */
export const completeAnswerSchema = z.object({
  type: z.literal("order"),
  order: z.looseObject({ id: z.string() }),
  order_group: z.object({
    id: z.string(),
    token: z.string(),
    order_ids: z.array(z.string()),
  }),
})
export type CompleteAnswer = z.infer<typeof completeAnswerSchema>
