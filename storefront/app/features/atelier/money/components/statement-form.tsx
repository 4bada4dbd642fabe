import type { Currency } from "@hirfa/contracts"
import { href, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Field, SelectField } from "~/ui/field"

/** Two days and a currency make a statement, as paper or table. */
export function StatementForm({
  currencies,
  period,
}: {
  currencies: readonly Currency[]
  period: { from: string; to: string }
}) {
  const options = currencies.map((currency) => ({ value: currency, label: currency.toUpperCase() }))
  return (
    <section aria-labelledby="statement" className="mt-8 rounded border border-sand bg-lime p-4">
      <h2 id="statement" className="mb-3 text-xl">
        {m.money_statement()}
      </h2>
      <form method="get" action={href("/atelier/money/statement")} className="grid gap-4">
        <div className="grid gap-4 sm:grid-cols-3">
          <Field
            label={m.money_statement_from()}
            name="from"
            type="date"
            required
            defaultValue={period.from}
          />
          <Field label={m.money_statement_to()} name="to" type="date" required defaultValue={period.to} />
          <SelectField label={m.money_statement_currency()} name="currency" options={options} />
        </div>
        <div className="flex flex-col gap-3 sm:flex-row">
          <Button name="format" value="pdf" className="min-h-12">
            {m.money_statement_pdf()}
          </Button>
          <Button kind="plain" name="format" value="csv" className="min-h-12">
            {m.money_statement_csv()}
          </Button>
        </div>
      </form>
    </section>
  )
}
