import { CURRENCIES, type PayoutAccountAnswer, type PayoutAccountView } from "@hirfa/contracts"
import { href, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { Button } from "~/ui/button"
import { Field, SelectField } from "~/ui/field"
import { Notice } from "~/ui/notice"
import { StripeAccount, StripeForm } from "./stripe-account"

export interface AccountProblem {
  values: { holder: string; rib: string; iban: string; bic: string }
  wrong: string[]
}

interface AccountPageProps {
  where: PayoutAccountAnswer
  isSaved: boolean
  problem: AccountProblem | null
  /** What the backend refused, in its words. */
  refusal: string | null
  /** Whether Stripe did not open an account, or no page of its own. */
  isStripeRefusing: boolean
}

const CURRENCY_OPTIONS = CURRENCIES.toSorted((a) => (a === "mad" ? -1 : 1)).map((currency) => ({
  value: currency,
  label: currency.toUpperCase(),
}))

/** Where the cooperative is paid. */
export function AccountPage({ where, isSaved, problem, refusal, isStripeRefusing }: AccountPageProps) {
  const { account, connect, connect_countries } = where
  return (
    <>
      <title>{`${m.money_account()} · ${m.brand()}`}</title>
      <p>
        <a href={href("/atelier/money")} className="inline-flex min-h-12 items-center underline">
          {m.money_title()}
        </a>
      </p>
      <h1 className="mb-2 text-2xl">{m.money_account()}</h1>
      <p className="mb-4">{m.money_account_text()}</p>
      <div className="mb-4 grid gap-3">
        {isSaved ? (
          <Notice kind="good" role="status">
            {m.money_account_saved()}
          </Notice>
        ) : null}
        {refusal ? (
          <Notice kind="problem" role="alert">
            {m.money_fault_other({ message: refusal })}
          </Notice>
        ) : null}
        {isStripeRefusing ? (
          <Notice kind="problem" role="alert">
            {m.money_stripe_refused()}
          </Notice>
        ) : null}
        {account && account.provider !== "stripe-connect" ? <KnownAccount account={account} /> : null}
        {account?.provider === "stripe-connect" && connect ? <StripeAccount connect={connect} /> : null}
      </div>
      <BankForm account={account} problem={problem} />
      {connect_countries.length > 0 ? <StripeForm countries={connect_countries} /> : null}
    </>
  )
}

function BankForm({
  account,
  problem,
}: {
  account: PayoutAccountView | null
  problem: AccountProblem | null
}) {
  const fault = (name: string, text: string) => (problem?.wrong.includes(name) ? text : undefined)
  const ltr = { dir: "ltr", className: "rtl:text-right", autoComplete: "off" } as const
  return (
    <form method="post" className="grid gap-4 rounded border border-sand bg-lime p-4">
      <h2 className="text-xl">{account ? m.money_account_change() : m.money_account()}</h2>
      <Field
        label={m.money_account_holder()}
        name="holder"
        required
        maxLength={140}
        dir="auto"
        defaultValue={problem?.values.holder ?? account?.holder}
        error={fault("holder", m.money_fault_holder())}
      />
      <Field
        {...ltr}
        label={m.money_account_rib()}
        name="rib"
        inputMode="numeric"
        maxLength={60}
        defaultValue={problem?.values.rib}
        error={fault("rib", m.money_fault_rib())}
      />
      <Field
        {...ltr}
        label={m.address_optional({ label: m.money_account_iban() })}
        name="iban"
        maxLength={60}
        defaultValue={problem?.values.iban}
        error={fault("iban", m.money_fault_iban())}
      />
      <Field
        {...ltr}
        label={m.address_optional({ label: m.money_account_bic() })}
        name="bic"
        maxLength={11}
        defaultValue={problem?.values.bic}
        error={fault("bic", m.money_fault_bic())}
      />
      <SelectField label={m.money_account_currency()} name="currency" options={CURRENCY_OPTIONS} />
      <Button className="min-h-14">{m.money_account_save()}</Button>
    </form>
  )
}

function KnownAccount({ account }: { account: PayoutAccountView }) {
  const { holder, rib, iban, currency, status, note } = account
  const state = {
    verified: { tone: "ready", name: m.money_account_verified() },
    unverified: { tone: "order", name: m.money_account_unverified() },
    refused: { tone: "problem", name: m.money_account_refused() },
  } as const
  return (
    <div className="rounded border border-sand bg-white px-4 py-3">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <p className="font-semibold">
          <bdi>{holder}</bdi>
        </p>
        <Badge tone={state[status].tone}>{state[status].name}</Badge>
      </div>
      <p dir="ltr" className="break-all text-ash rtl:text-right">
        {rib ?? iban} · {currency.toUpperCase()}
      </p>
      {status === "refused" && note ? <p className="text-terracotta-deep">{note}</p> : null}
    </div>
  )
}
