import type { ExchangeRate } from "@hirfa/contracts"
import { Button, Heading, Hint, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useRecordRate } from "../lib/exchange-rates"
import { messageOf } from "../lib/sdk"
import { LabelledInput, LabelledSelect } from "./labelled"

type Code = ExchangeRate["currency_code"]

const CURRENCIES: readonly { value: Code; label: string }[] = [
  { value: "eur", label: "EUR" },
  { value: "usd", label: "USD" },
  { value: "gbp", label: "GBP" },
]

const FIELDS = [
  { name: "mad_per_unit", label: "Dirhams for one", longest: 13, hint: "A decimal, such as 10.8124." },
  { name: "valid_from", label: "From", longest: 10, hint: "It holds until the next one." },
  { name: "source", label: "Source", longest: 200, hint: "Who says so, and where." },
] as const

const today = () => new Date().toISOString().slice(0, 10)
const empty = () => ({ mad_per_unit: "", valid_from: today(), source: "" })

/** Writes down what a dirham is worth from a day on. */
export function NewExchangeRate() {
  const [values, setValues] = useState(empty)
  const [currency_code, setCurrency] = useState<Code>("eur")
  const record = useRecordRate()
  const isReady = Object.values(values).every((value) => value.trim() !== "")
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || record.isPending) return
    record.mutate(
      { ...values, currency_code },
      {
        onSuccess: ({ recorded }) => {
          setValues(empty())
          toast.success(recorded > 0 ? "Written down" : "It was written down already")
        },
      },
    )
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
      <Heading level="h2">Write down a rate</Heading>
      <div className="flex flex-wrap items-start gap-4">
        <LabelledSelect
          name="currency"
          label="Currency"
          value={currency_code}
          onChange={setCurrency}
          choices={CURRENCIES}
        />
        {FIELDS.map(({ name, longest, ...field }) => (
          <LabelledInput
            key={name}
            name={name}
            {...field}
            type={name === "valid_from" ? "date" : "text"}
            inputMode={name === "mad_per_unit" ? "decimal" : undefined}
            maxLength={longest}
            value={values[name]}
            onChange={(value) => setValues({ ...values, [name]: value })}
          />
        ))}
      </div>
      {record.isError && <Hint variant="error">{messageOf(record.error)}</Hint>}
      <div>
        <Button type="submit" size="small" disabled={!isReady} isLoading={record.isPending}>
          Write down
        </Button>
      </div>
    </form>
  )
}
