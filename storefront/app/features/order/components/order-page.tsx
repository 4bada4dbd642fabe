import type { FollowUp, News, OrderGroup } from "@hirfa/contracts"
import { AddressBlock } from "~/features/address"
import { Totals } from "~/features/cart"
import { ClaimNotice } from "~/features/claims"
import { formatDate, formatNumber, m } from "~/lib/i18n"
import { Notice } from "~/ui/notice"
import type { OrderOutcome } from "../follow-up.server"
import { paymentStateText } from "../words"
import { OrderNews } from "./order-news"
import { OrderParcel } from "./order-parcel"

interface OrderPageProps {
  group: OrderGroup
  /** Right after paying: the page thanks. */
  isJustPlaced: boolean
  followUps: readonly FollowUp[]
  /** What was told of it, newest first. */
  news: readonly News[]
  /** What became of a form of this page. */
  outcome: OrderOutcome | null
}

/** The order as its buyer follows it: every parcel with its cooperative and date. */
export function OrderPage({ group, isJustPlaced, followUps, news, outcome }: OrderPageProps) {
  const number = String(group.number)
  const title = isJustPlaced ? m.order_thanks() : m.order_title({ number })
  return (
    <main id="content" className="page-width grow py-8 sm:py-12">
      <title>{`${title} · ${m.brand()}`}</title>
      <meta name="robots" content="noindex" />
      <h1 className="mb-2 text-2xl">{title}</h1>
      <p className="mb-6 text-ash">
        {isJustPlaced ? `${m.order_title({ number })} · ` : ""}
        {m.order_placed_on({ date: formatDate(group.placed_at) })}
      </p>
      <div className="mb-8 grid gap-3 empty:hidden">
        {isJustPlaced ? (
          <Notice kind="good" role="status">
            {m.order_confirmed({ email: group.email })}
          </Notice>
        ) : null}
        {outcome === "came" ? (
          <Notice kind="good" role="status">
            {m.order_it_came_thanks()}
          </Notice>
        ) : (
          <ClaimNotice outcome={outcome} />
        )}
        {group.is_test_payment ? (
          <Notice kind="warning" title={m.payment_test_title()}>
            {m.payment_test_text()}
          </Notice>
        ) : null}
      </div>
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_22rem]">
        <div className="grid gap-6">
          <p>{m.order_parcels({ count: group.parcels.length, shown: formatNumber(group.parcels.length) })}</p>
          {group.parcels.map((parcel) => (
            <OrderParcel
              key={parcel.order_id}
              parcel={parcel}
              placedAt={group.placed_at}
              followUp={followUps.find(({ order_id }) => order_id === parcel.order_id)}
            />
          ))}
        </div>
        <div className="grid gap-6">
          <OrderSum group={group} />
          <OrderNews news={news} />
        </div>
      </div>
    </main>
  )
}

function OrderSum({ group }: { group: OrderGroup }) {
  const address = group.shipping_address
  return (
    <aside aria-labelledby="order-sum" className="grid gap-6 rounded border border-sand bg-lime p-4 sm:p-6">
      <div>
        <h2 id="order-sum" className="mb-4 text-lg">
          {m.order_sum()}
        </h2>
        <Totals totals={group.totals} refunded={group.refunded} />
        <p className="mt-3 font-semibold">{paymentStateText(group.payment_state)}</p>
      </div>
      {address ? (
        <div>
          <h2 className="mb-2 text-lg">{m.order_address()}</h2>
          <AddressBlock address={address} />
        </div>
      ) : null}
    </aside>
  )
}
