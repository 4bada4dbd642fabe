import type { VendorOrderCard, VendorOrdersAnswer } from "@hirfa/contracts"
import { LinePicture } from "~/features/cart"
import { ParcelStateBadge } from "~/features/order"
import { countryName, formatDate, formatNumber, href, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Icon, type IconName } from "~/ui/icon"
import { Price } from "~/ui/price"
import type { OrderTab } from "../atelier.server"

interface AtelierOrdersProps {
  answer: VendorOrdersAnswer
  tab: OrderTab
  page: number
  pageCount: number
}

/** What there is to do, oldest promise first, one card an order. */
export function AtelierOrders({ answer, tab, page, pageCount }: AtelierOrdersProps) {
  return (
    <>
      <title>{`${m.atelier_orders()} · ${m.brand()}`}</title>
      <h1 className="mb-4 text-2xl">{m.atelier_orders()}</h1>
      <Tabs tab={tab} counts={answer.counts} />
      {answer.orders.length === 0 ? (
        <EmptyState title={emptyTitle(tab)}>
          <p>{m.atelier_empty_text()}</p>
        </EmptyState>
      ) : (
        <ul className="grid gap-3">
          {answer.orders.map((order) => (
            <OrderCard key={order.id} order={order} />
          ))}
        </ul>
      )}
      {pageCount > 1 ? <Pages tab={tab} page={page} pageCount={pageCount} /> : null}
    </>
  )
}

function emptyTitle(tab: OrderTab): string {
  if (tab === "open") return m.atelier_empty_open()
  return tab === "shipped" ? m.atelier_empty_shipped() : m.atelier_empty_done()
}

function Tabs({ tab, counts }: { tab: OrderTab; counts: VendorOrdersAnswer["counts"] }) {
  const entries: { id: OrderTab; name: string; icon: IconName; count: number | null }[] = [
    { id: "open", name: m.atelier_tab_open(), icon: "hand", count: counts.to_confirm + counts.to_ship },
    { id: "shipped", name: m.atelier_tab_shipped(), icon: "parcel", count: counts.on_the_way },
    { id: "done", name: m.atelier_tab_done(), icon: "check", count: null },
  ]
  return (
    <nav aria-label={m.atelier_orders()} className="mb-5">
      <ul className="grid grid-cols-3 gap-2">
        {entries.map(({ id, name, icon, count }) => (
          <li key={id}>
            <a
              href={href(`/atelier?tab=${id}`)}
              aria-current={id === tab ? "page" : undefined}
              className="flex min-h-16 flex-col items-center justify-center rounded border border-sand bg-white p-1 text-center leading-tight no-underline aria-[current]:border-2 aria-[current]:border-ink aria-[current]:font-semibold"
            >
              <Icon name={icon} />
              <span>
                {name}
                {count ? <Count value={count} /> : null}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Count({ value }: { value: number }) {
  return (
    <>
      {" "}
      <bdi className="font-semibold text-terracotta-deep">{formatNumber(value)}</bdi>
    </>
  )
}

function OrderCard({ order }: { order: VendorOrderCard }) {
  const number = String(order.number)
  const country = order.country_code ? countryName(order.country_code) : ""
  return (
    <li>
      <a
        href={href(`/atelier/orders/${order.id}`)}
        className="flex gap-4 rounded border border-sand bg-white p-3 no-underline hover:border-clay"
      >
        <LinePicture picture={order.first_line?.picture ?? null} className="w-20" />
        <span className="grid min-w-0 grow content-start gap-1">
          <span className="flex flex-wrap items-start justify-between gap-2">
            <strong>{m.order_title({ number })}</strong>
            <OrderState order={order} />
          </span>
          <span className="truncate">{order.first_line?.title}</span>
          <span className="text-ash">
            {m.atelier_pieces({ count: order.piece_count, shown: formatNumber(order.piece_count) })} ·{" "}
            <bdi>{order.buyer_name}</bdi>
            {country ? `${m.comma()}${country}` : ""}
          </span>
          <span className="flex justify-between gap-2 text-ash">
            {formatDate(order.placed_at, "short")}
            <Price money={order.total} className="font-semibold text-ink" />
          </span>
        </span>
      </a>
    </li>
  )
}

/** A new order says what to do, not what it is. */
function OrderState({ order }: { order: VendorOrderCard }) {
  if (order.state === "placed") return <Badge tone="order">{m.atelier_state_new()}</Badge>
  return <ParcelStateBadge state={order.state} />
}

function Pages({ tab, page, pageCount }: { tab: OrderTab; page: number; pageCount: number }) {
  const pathOf = (wanted: number) => href(`/atelier?tab=${tab}&page=${wanted}`)
  return (
    <nav aria-label={m.pages_label()} className="mt-6 flex justify-between gap-4">
      {page > 1 ? (
        <ButtonLink kind="plain" href={pathOf(page - 1)}>
          {m.pages_newer()}
        </ButtonLink>
      ) : (
        <span />
      )}
      {page < pageCount ? (
        <ButtonLink kind="plain" href={pathOf(page + 1)}>
          {m.pages_older()}
        </ButtonLink>
      ) : null}
    </nav>
  )
}
