import type { CommissionInvoiceView, Money, PayoutView } from "@hirfa/contracts"
import { formatDate, formatMoneyExact, href, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { payoutState } from "../words"

/** What was paid or is on its way, with the rate at which it was changed. */
export function Payouts({
  payouts,
  underway,
}: {
  payouts: readonly PayoutView[]
  underway: readonly Money[]
}) {
  return (
    <section aria-labelledby="payouts" className="mt-8">
      <h2 id="payouts" className="mb-3 text-xl">
        {m.money_payouts()}
      </h2>
      {underway.length > 0 ? (
        <p className="mb-3">
          {m.money_on_the_way()}:{" "}
          <bdi className="font-semibold">{underway.map((money) => formatMoneyExact(money)).join(" + ")}</bdi>
        </p>
      ) : null}
      {payouts.length === 0 ? (
        <p className="text-ash">{m.money_payouts_empty()}</p>
      ) : (
        <ul className="divide-y divide-sand rounded border border-sand bg-white">
          {payouts.map((payout) => (
            <Payout key={payout.id} payout={payout} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Payout({ payout }: { payout: PayoutView }) {
  const { paid, amount, rate, rate_source, account_end, status, created_at, reason, reversed, order_number } =
    payout
  const state = payoutState(status)
  return (
    <li className="flex items-start justify-between gap-4 px-4 py-3">
      <div className="min-w-0">
        <p className="font-semibold">
          <bdi>{formatMoneyExact(paid)}</bdi>
        </p>
        <p className="text-xs text-ash">
          {formatDate(created_at, "short")}
          {account_end ? ` · ${m.money_payout_to({ end: account_end })}` : ""}
          {order_number ? ` · ${m.money_order({ number: order_number })}` : ""}
        </p>
        {rate ? (
          <p className="text-xs text-ash">
            <bdi>{formatMoneyExact(amount)}</bdi> {m.money_payout_rate({ rate, source: rate_source ?? "" })}
          </p>
        ) : null}
        {reversed ? (
          <p className="text-xs text-terracotta-deep">
            {m.money_payout_reversed({ amount: formatMoneyExact(reversed) })}
          </p>
        ) : null}
        {reason ? (
          <p className="text-xs text-terracotta-deep">
            <bdi>{reason}</bdi>
          </p>
        ) : null}
      </div>
      <Badge tone={state.tone}>{state.name}</Badge>
    </li>
  )
}

export function Invoices({ invoices }: { invoices: readonly CommissionInvoiceView[] }) {
  if (invoices.length === 0) return null
  return (
    <section aria-labelledby="invoices" className="mt-8">
      <h2 id="invoices" className="mb-3 text-xl">
        {m.money_invoices()}
      </h2>
      <ul className="divide-y divide-sand rounded border border-sand bg-white">
        {invoices.map(({ id, number, net, vat, from }) => (
          <li key={id} className="flex items-center justify-between gap-4 px-4">
            <a href={href(`/atelier/money/invoices/${id}`)} className="flex min-h-12 items-center underline">
              {m.money_invoice({ number })}
            </a>
            <span className="text-ash">{formatDate(from, "short")}</span>
            <bdi className="font-semibold">
              {formatMoneyExact({ amount: net.amount + vat.amount, currency: net.currency })}
            </bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}
