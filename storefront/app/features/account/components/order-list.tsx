import type { OrderGroupList } from "@hirfa/contracts"
import { ParcelStateBadge } from "~/features/order"
import { formatDate, href, m } from "~/lib/i18n"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Price } from "~/ui/price"

interface OrderListProps {
  list: OrderGroupList
  page: number
  pageCount: number
}

export function OrderList({ list, page, pageCount }: OrderListProps) {
  if (list.count === 0)
    return (
      <EmptyState
        title={m.account_no_orders_title()}
        action={<ButtonLink href={href("/pieces")}>{m.error_browse()}</ButtonLink>}
      >
        <p>{m.account_no_orders_text()}</p>
      </EmptyState>
    )
  return (
    <>
      <ul className="grid gap-4">
        {list.order_groups.map((group) => (
          <li key={group.id} className="rounded border border-sand bg-white p-4 sm:p-6">
            <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
              <h2 className="text-lg">
                <a href={href(`/account/orders/${group.id}`)}>
                  {m.order_title({ number: String(group.number) })}
                </a>
              </h2>
              <Price money={group.total} className="font-semibold" />
            </div>
            <p className="mb-3 text-xs text-ash">{formatDate(group.placed_at)}</p>
            <ul className="grid gap-2">
              {group.parcels.map((parcel) => (
                <li key={parcel.order_id} className="flex flex-wrap justify-between gap-2">
                  {parcel.seller_name} <ParcelStateBadge state={parcel.state} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {pageCount > 1 ? <Pages page={page} pageCount={pageCount} /> : null}
    </>
  )
}

function Pages({ page, pageCount }: { page: number; pageCount: number }) {
  return (
    <nav aria-label={m.pages_label()} className="mt-6 flex justify-between gap-4">
      {page > 1 ? (
        <ButtonLink kind="plain" href={href(`/account?page=${page - 1}`)}>
          {m.pages_newer()}
        </ButtonLink>
      ) : (
        <span />
      )}
      {page < pageCount ? (
        <ButtonLink kind="plain" href={href(`/account?page=${page + 1}`)}>
          {m.pages_older()}
        </ButtonLink>
      ) : null}
    </nav>
  )
}
