import type { MakerEarningsAnswer, MakerEarningView } from "@hirfa/contracts"
import { formatDate, formatMoneyExact, formatNumber, href, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { Button } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Icon } from "~/ui/icon"
import { Pagination } from "~/ui/pagination"

interface MakersPageProps {
  answer: MakerEarningsAnswer
  page: number
  pageCount: number
}

/** What each maker has of what she made, in sum and piece by piece. */
export function MakersPage({ answer, page, pageCount }: MakersPageProps) {
  return (
    <>
      <title>{`${m.money_makers()} · ${m.brand()}`}</title>
      <h1 className="mb-2 text-2xl">{m.money_makers()}</h1>
      {answer.earnings.length === 0 ? (
        <EmptyState title={m.money_makers()}>
          <p>{m.money_makers_empty()}</p>
        </EmptyState>
      ) : (
        <>
          <p className="mb-4">{m.money_makers_text()}</p>
          <ul className="mb-8 grid gap-3">
            {answer.totals.map((total) => (
              <Total key={`${total.maker_id}-${total.currency}`} total={total} />
            ))}
          </ul>
          <ul className="divide-y divide-sand rounded border border-sand bg-white">
            {answer.earnings.map((earning) => (
              <Earning key={earning.id} earning={earning} />
            ))}
          </ul>
          <Pagination
            page={page}
            pageCount={pageCount}
            hrefOf={(each) => href(`/atelier/makers?page=${each}`)}
            label={m.money_makers()}
          />
        </>
      )}
    </>
  )
}

function Total({ total }: { total: MakerEarningsAnswer["totals"][number] }) {
  const { maker_name, currency } = total
  const parts = [
    { name: m.money_maker_earned(), amount: total.earned },
    { name: m.money_maker_expected(), amount: total.expected },
    { name: m.money_maker_confirmed(), amount: total.confirmed },
  ]
  return (
    <li className="rounded border border-sand bg-white px-4 py-3">
      <p className="font-semibold">
        <bdi>{maker_name}</bdi>
      </p>
      <dl className="mt-2 grid grid-cols-3 gap-2">
        {parts.map(({ name, amount }) => (
          <div key={name}>
            <dt className="text-xs text-ash">{name}</dt>
            <dd className="font-semibold">
              <bdi>{formatMoneyExact({ amount, currency })}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </li>
  )
}

function Earning({ earning }: { earning: MakerEarningView }) {
  const { id, maker_name, title, percent, amount, state, confirmed_at } = earning
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 py-3">
      <div className="min-w-0">
        <p className="font-semibold">
          <bdi>{maker_name}</bdi>
        </p>
        <p className="text-xs text-ash">{m.money_maker_share({ percent: formatNumber(percent), title })}</p>
      </div>
      <p className="font-semibold">
        <bdi>{formatMoneyExact(amount)}</bdi>
      </p>
      <div className="w-full">
        {confirmed_at ? (
          <Badge tone="ready">
            {m.money_maker_confirmed_on({ date: formatDate(confirmed_at, "short") })}
          </Badge>
        ) : state === "earned" ? (
          <form method="post">
            <Button kind="plain" name="id" value={id} className="min-h-12">
              <Icon name="check" />
              {m.money_maker_confirm()}
            </Button>
          </form>
        ) : (
          <Badge tone="order">{m.money_maker_expected()}</Badge>
        )}
      </div>
    </li>
  )
}
