import type { Locale, OrderGroup, OrderLine, Parcel, Shipment } from "@hirfa/contracts"

/** One parcel of an order has moved. */
export type ParcelNews = {
  group: Pick<OrderGroup, "number" | "shipping_address" | "is_test_payment">
  parcel: Parcel
  shipment: Shipment
  locale: Locale
  link: string
}

/** The lines that a shipment holds, in the quantities it holds. */
export function linesOf({ lines }: Parcel, shipment: Shipment): OrderLine[] {
  return shipment.lines.flatMap(({ line_id, quantity }) => {
    const line = lines.find(({ id }) => id === line_id)
    return line ? [{ ...line, quantity }] : []
  })
}
