import type { Money, Totals as TotalsData } from "@hirfa/contracts"
import { formatMoneyExact, m } from "~/lib/i18n"

interface TotalsProps {
  totals: TotalsData
  /** False while a delivery is still to be chosen: then its line says so instead of showing 0. */
  hasDelivery?: boolean
  refunded?: Money | undefined
}

/** The sum, always in the same order: what it is made of, what it is, and the tax inside. */
export function Totals({ totals, hasDelivery = true, refunded }: TotalsProps) {
  return (
    <dl className="grid gap-2">
      <Row name={m.totals_goods()} money={totals.goods} />
      {hasDelivery ? (
        <Row name={m.totals_delivery()} money={totals.delivery} />
      ) : (
        <Line name={m.totals_delivery()}>{m.totals_delivery_open()}</Line>
      )}
      {totals.discount.amount > 0 ? <Row name={m.totals_discount()} money={totals.discount} isMinus /> : null}
      {totals.credit.amount > 0 ? <Row name={m.totals_credit()} money={totals.credit} isMinus /> : null}
      <div className="mt-1 flex items-baseline justify-between gap-4 border-t border-sand pt-3 text-lg font-semibold">
        <dt>{m.totals_total()}</dt>
        <dd data-total>
          <Amount money={totals.total} />
        </dd>
      </div>
      {totals.tax.amount > 0 ? <Row name={m.totals_tax()} money={totals.tax} isQuiet /> : null}
      {refunded && refunded.amount > 0 ? <Row name={m.totals_refunded()} money={refunded} /> : null}
    </dl>
  )
}

function Row(props: { name: string; money: Money; isMinus?: boolean; isQuiet?: boolean }) {
  return (
    <Line name={props.name} isQuiet={props.isQuiet}>
      <Amount money={props.money} isMinus={props.isMinus} />
    </Line>
  )
}

function Line({
  name,
  isQuiet,
  children,
}: {
  name: string
  isQuiet?: boolean | undefined
  children: React.ReactNode
}) {
  return (
    <div className={`flex items-baseline justify-between gap-4 ${isQuiet ? "text-xs text-ash" : ""}`}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Amount({ money, isMinus = false }: { money: Money; isMinus?: boolean | undefined }) {
  const shown = isMinus ? { ...money, amount: -money.amount } : money
  return <bdi className="whitespace-nowrap">{formatMoneyExact(shown)}</bdi>
}
