import type { ParcelState, PaymentState } from "@hirfa/contracts"
import { m } from "~/lib/i18n"

export function parcelStateText(state: ParcelState): string {
  switch (state) {
    case "placed":
      return m.parcel_placed()
    case "confirmed":
      return m.parcel_confirmed()
    case "packed":
      return m.parcel_packed()
    case "partly_shipped":
      return m.parcel_partly_shipped()
    case "shipped":
      return m.parcel_shipped()
    case "delivered":
      return m.parcel_delivered()
    case "canceled":
      return m.parcel_canceled()
    case "returned":
      return m.parcel_returned()
  }
}

export function paymentStateText(state: PaymentState): string {
  switch (state) {
    case "awaiting":
      return m.payment_state_awaiting()
    case "authorized":
      return m.payment_state_authorized()
    case "paid":
      return m.payment_state_paid()
    case "partly_refunded":
      return m.payment_state_partly_refunded()
    case "refunded":
      return m.payment_state_refunded()
    case "canceled":
      return m.payment_state_canceled()
  }
}
