import type { ParcelState, PaymentState, SellerStatus } from "@hirfa/contracts"
import { StatusBadge } from "@medusajs/ui"

type Look = { label: string; color: "green" | "red" | "blue" | "orange" | "grey" | "purple" }

export const SELLER_STATUS: Readonly<Record<SellerStatus, Look>> = {
  applied: { label: "Waiting for approval", color: "orange" },
  active: { label: "Active", color: "green" },
  paused: { label: "Paused", color: "blue" },
  suspended: { label: "Suspended", color: "red" },
}

const PARCEL_STATE: Readonly<Record<ParcelState, Look>> = {
  placed: { label: "To confirm", color: "orange" },
  confirmed: { label: "Confirmed", color: "blue" },
  packed: { label: "Packed", color: "blue" },
  partly_shipped: { label: "Partly shipped", color: "purple" },
  shipped: { label: "On its way", color: "purple" },
  delivered: { label: "Delivered", color: "green" },
  canceled: { label: "Cancelled", color: "red" },
  returned: { label: "Returned", color: "grey" },
}

const PAYMENT_STATE: Readonly<Record<PaymentState, Look>> = {
  awaiting: { label: "Payment awaited", color: "orange" },
  authorized: { label: "Authorised", color: "blue" },
  paid: { label: "Paid", color: "green" },
  partly_refunded: { label: "Partly refunded", color: "purple" },
  refunded: { label: "Refunded", color: "grey" },
  canceled: { label: "Payment cancelled", color: "red" },
}

const badge = ({ label, color }: Look) => (
  <StatusBadge color={color} className="whitespace-nowrap">
    {label}
  </StatusBadge>
)

export const SellerStatusBadge = ({ status }: { status: SellerStatus }) => badge(SELLER_STATUS[status])
export const ParcelStateBadge = ({ state }: { state: ParcelState }) => badge(PARCEL_STATE[state])
export const PaymentStateBadge = ({ state }: { state: PaymentState }) => badge(PAYMENT_STATE[state])

/** Stands beside whatever was not really paid. */
export const TestPaymentBadge = () => badge({ label: "Test payment", color: "orange" })
