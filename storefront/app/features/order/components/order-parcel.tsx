import type { FollowUp, Parcel } from "@hirfa/contracts"
import { arrivalOf } from "~/features/cart"
import { formatMoney, href, m } from "~/lib/i18n"
import { Notice } from "~/ui/notice"
import { OrderLines } from "./order-lines"
import { ParcelFollowUp } from "./parcel-follow-up"
import { ParcelStateBadge, ParcelWay } from "./parcel-state"
import { Shipments } from "./shipments"

interface OrderParcelProps {
  parcel: Parcel
  placedAt: string
  followUp: FollowUp | undefined
}

export function OrderParcel({ parcel, placedAt, followUp }: OrderParcelProps) {
  const { seller, state } = parcel
  const isAwaited = state !== "delivered" && state !== "canceled" && state !== "returned"
  return (
    <section
      aria-labelledby={`order-${parcel.order_id}`}
      className="rounded border border-sand bg-white p-4 sm:p-6"
    >
      <header className="mb-4 flex flex-wrap items-start justify-between gap-2">
        <div>
          <h2 id={`order-${parcel.order_id}`} className="text-lg">
            <a href={href(`/cooperatives/${seller.handle}`)} className="no-underline hover:underline">
              {seller.name}
            </a>
          </h2>
          <p className="text-xs text-ash">{m.cart_sent_from({ city: seller.city })}</p>
        </div>
        <ParcelStateBadge state={state} />
      </header>
      <div className="grid gap-5">
        {isAwaited && parcel.arrives_in ? (
          <p className="font-semibold">
            {m.cart_delivery_arrives({ dates: arrivalOf(parcel.arrives_in, new Date(placedAt)) })}
          </p>
        ) : null}
        <ParcelWay state={state} />
        {state === "canceled" ? <Notice kind="problem">{m.order_parcel_canceled()}</Notice> : null}
        <Shipments shipments={parcel.shipments} canSayItCame />
        <OrderLines lines={parcel.lines} />
        {parcel.refunded.amount > 0 ? (
          <p className="font-semibold text-olive">
            {m.order_refunded({ amount: formatMoney(parcel.refunded) })}
          </p>
        ) : null}
        {followUp ? <ParcelFollowUp parcel={parcel} followUp={followUp} /> : null}
      </div>
    </section>
  )
}
