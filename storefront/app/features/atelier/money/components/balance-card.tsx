import type { Currency, VendorBalance } from "@hirfa/contracts"
import { formatMoneyExact, href, m } from "~/lib/i18n"
import { Icon } from "~/ui/icon"
import { obstacleText } from "../words"

/** One currency: what may be paid now stands first and largest, and what keeps it from being paid beneath it. */
export function BalanceCard({
  balance,
  isOwner,
}: {
  balance: VendorBalance["balances"][number]
  isOwner: boolean
}) {
  const { currency, held, available, paid, debt, obstacle, minimum } = balance
  const isHers = isOwner && (obstacle === "no_account" || obstacle === "account_refused")
  const text = obstacle ? obstacleText(obstacle, exact(minimum, currency)) : m.money_available_hint()
  return (
    <li className="rounded border border-sand bg-white p-4">
      <p className="text-ash">{m.money_available()}</p>
      <p className="text-3xl font-semibold">
        <bdi>{exact(available, currency)}</bdi>
      </p>
      <p className="mt-1 flex items-start gap-2">
        <Icon name={obstacle ? "clock" : "check"} className="mt-0.5 size-5" />
        {isHers ? (
          <a href={href("/atelier/money/account")} className="underline">
            {text}
          </a>
        ) : (
          <span>{text}</span>
        )}
      </p>
      <dl className="mt-4 grid grid-cols-1 gap-3 border-t border-sand pt-4 sm:grid-cols-3">
        <Amount name={m.money_held()} value={exact(held, currency)} hint={m.money_held_hint()} />
        <Amount name={m.money_paid()} value={exact(paid, currency)} />
        {debt < 0 ? (
          <Amount name={m.money_debt()} value={exact(-debt, currency)} hint={m.money_debt_hint()} />
        ) : null}
      </dl>
    </li>
  )
}

function Amount({ name, value, hint }: { name: string; value: string; hint?: string }) {
  return (
    <div>
      <dt className="text-ash">{name}</dt>
      <dd className="font-semibold">
        <bdi>{value}</bdi>
      </dd>
      {hint ? <dd className="text-xs text-ash">{hint}</dd> : null}
    </div>
  )
}

function exact(amount: number, currency: Currency): string {
  return formatMoneyExact({ amount, currency })
}
