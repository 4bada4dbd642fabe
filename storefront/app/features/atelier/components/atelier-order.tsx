import type { FollowUp, VendorOrder } from "@hirfa/contracts"
import { AddressBlock } from "~/features/address"
import { arrivalOf, LinePicture, LineTitle, Totals } from "~/features/cart"
import { ClaimNotice } from "~/features/claims"
import type { ClaimOutcome } from "~/features/claims/index.server"
import { ParcelStateBadge, paymentStateText } from "~/features/order"
import { formatDate, formatNumber, href, m } from "~/lib/i18n"
import { Icon } from "~/ui/icon"
import { Notice } from "~/ui/notice"
import type { DeedProblem } from "../order-deed.server"
import { NoteClaims, OrderFollowUp, Papers } from "../orders/order-follow-up"
import { doneText } from "../words"
import { NextDeed } from "./next-deed"
import { CancelForm, NoteForm } from "./order-forms"
import { SentParcels } from "./sent-parcels"

export interface AtelierOrderProps {
  order: VendorOrder
  problem: DeedProblem | undefined
  /** The backend did not take the deed: somebody else did it, or it is not this member's to do. */
  refusal: "stale" | "forbidden" | null
  /** The deed just done. */
  done: string | null
  followUp: FollowUp
  /** What became of a form about the making, a return or a problem. */
  outcome: ClaimOutcome | null
}

/** One order: first what to do now, then what to pack and where it goes. */
export function AtelierOrder({ order, problem, refusal, done, followUp, outcome }: AtelierOrderProps) {
  const title = m.order_title({ number: String(order.number) })
  return (
    <div className="grid gap-6">
      <title>{`${title} · ${m.brand()}`}</title>
      <div>
        <a href={href("/atelier?tab=open")} className="link inline-flex min-h-12 items-center gap-2">
          <Icon name="arrow" className="size-5 rotate-180" />
          {m.atelier_back()}
        </a>
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h1 className="text-2xl">{title}</h1>
          <ParcelStateBadge state={order.state} />
        </div>
        <p className="text-ash">{m.order_placed_on({ date: formatDate(order.placed_at) })}</p>
      </div>
      {refusal ? (
        <Notice kind="problem" role="alert">
          {refusal === "stale" ? m.atelier_stale() : m.atelier_forbidden()}
        </Notice>
      ) : null}
      {done ? (
        <Notice kind="good" role="status">
          {doneText(done)}
        </Notice>
      ) : null}
      <ClaimNotice outcome={outcome} />
      <NextDeed order={order} problem={problem} />
      <OrderFollowUp order={order} followUp={followUp} />
      <ToPack order={order} />
      <Destination order={order} />
      <Papers order={order} />
      <SentParcels order={order} />
      <Money order={order} />
      <NoteForm order={order} problem={problem} />
      <NoteClaims order={order} followUp={followUp} />
      {order.can.cancel ? <CancelForm order={order} problem={problem} /> : null}
    </div>
  )
}

function ToPack({ order }: { order: VendorOrder }) {
  return (
    <section aria-labelledby="pack">
      <h2 id="pack" className="mb-3 text-lg">
        {m.atelier_to_pack()}
      </h2>
      <ul className="grid gap-3">
        {order.lines.map((line) => (
          <li key={line.id} className="flex items-center gap-4 rounded border border-sand bg-white p-3">
            <LinePicture picture={line.picture} className="w-24" />
            <p className="grow">
              <LineTitle line={line} />
              {line.shipped_quantity > 0 ? (
                <span className="block text-ash">
                  {m.atelier_sent_already({ count: formatNumber(line.shipped_quantity) })}
                </span>
              ) : null}
            </p>
            <p className="text-xl font-semibold">
              <span className="sr-only">{m.order_quantity({ count: formatNumber(line.quantity) })}</span>
              <bdi aria-hidden="true" className="whitespace-nowrap">
                × {formatNumber(line.quantity)}
              </bdi>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Destination({ order }: { order: VendorOrder }) {
  const { shipping_address: address, arrives_in } = order
  return (
    <section aria-labelledby="to" className="rounded border border-sand bg-white p-4">
      <h2 id="to" className="mb-2 flex items-center gap-2 text-lg">
        <Icon name="pin" />
        {m.atelier_send_to()}
      </h2>
      {address ? (
        <>
          <AddressBlock address={address} className="text-base" />
          {address.phone ? (
            <a
              href={`tel:${address.phone.replaceAll(/[^\d+]/g, "")}`}
              className="link inline-flex min-h-12 items-center"
            >
              <bdi>{address.phone}</bdi>
            </a>
          ) : null}
        </>
      ) : null}
      {order.delivery_name ? (
        <p className="mt-2">{m.atelier_delivery({ name: order.delivery_name })}</p>
      ) : null}
      {arrives_in ? (
        <p className="font-semibold">
          {m.atelier_promised({ dates: arrivalOf(arrives_in, new Date(order.placed_at)) })}
        </p>
      ) : null}
    </section>
  )
}

function Money({ order }: { order: VendorOrder }) {
  return (
    <section aria-labelledby="money" className="rounded border border-sand bg-lime p-4">
      <h2 id="money" className="mb-3 text-lg">
        {m.atelier_money()}
      </h2>
      <Totals totals={order.totals} refunded={order.refunded} />
      <p className="mt-2 font-semibold">{paymentStateText(order.payment_state)}</p>
    </section>
  )
}
