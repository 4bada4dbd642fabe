import { href, m } from "~/lib/i18n"
import { EmptyState } from "~/ui/empty-state"
import { Notice } from "~/ui/notice"
import { Pagination } from "~/ui/pagination"
import type { MoneyView } from "../money.server"
import { BalanceCard } from "./balance-card"
import { Movements } from "./movements"
import { Invoices, Payouts } from "./payouts"
import { StatementForm } from "./statement-form"

interface MoneyPageProps {
  money: MoneyView
  page: number
  pageCount: number
  /** Owners see and change the bank account. */
  isOwner: boolean
  /** The days that the form of statements begins with. */
  period: { from: string; to: string }
  isStatementWrong: boolean
}

/** What the cooperative is owed, why, and when it is paid. */
export function MoneyPage({ money, page, pageCount, isOwner, period, isStatementWrong }: MoneyPageProps) {
  const { balance, ledger, payouts, invoices } = money
  const currencies = balance.balances.map(({ currency }) => currency)
  return (
    <>
      <title>{`${m.money_title()} · ${m.brand()}`}</title>
      <h1 className="mb-4 text-2xl">{m.money_title()}</h1>
      {isStatementWrong ? (
        <div className="mb-4">
          <Notice kind="problem" role="alert">
            {m.money_statement_wrong()}
          </Notice>
        </div>
      ) : null}
      {balance.balances.length === 0 ? (
        <EmptyState title={m.money_none_title()}>
          <p>{m.money_none_text()}</p>
        </EmptyState>
      ) : (
        <ul className="grid gap-4">
          {balance.balances.map((own) => (
            <BalanceCard key={own.currency} balance={own} isOwner={isOwner} />
          ))}
        </ul>
      )}
      {isOwner ? (
        <p className="mt-4">
          <a href={href("/atelier/money/account")} className="inline-flex min-h-12 items-center underline">
            {m.money_account()}
          </a>
        </p>
      ) : null}
      <Payouts payouts={payouts.payouts} underway={balance.on_the_way} />
      <Movements lines={ledger.lines} />
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefOf={(each) => href(`/atelier/money?page=${each}`)}
        label={m.money_lines()}
      />
      {currencies.length > 0 ? <StatementForm currencies={currencies} period={period} /> : null}
      <Invoices invoices={invoices.invoices} />
    </>
  )
}
