/** What was agreed on when the order was placed, in minor units. */
export type AgreedTerms = {
  payable: number
  credit: number
  shipping: number
  tax: number
  commission: number
  commission_vat: number
  payment_cost: number
  payment_cost_borne_by: "seller" | "platform"
  lines: readonly AgreedLine[]
}

/** What of it is one line's. All lines and the delivery together are what the order comes to. */
export type AgreedLine = {
  line_item_id: string
  /** What the buyer was charged for it, tax in it. */
  gross: number
  tax: number
  commission: number
  commission_vat: number
}
