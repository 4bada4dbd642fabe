import type { ExchangeRate } from "@hirfa/contracts"
import { Button, Heading, Hint, Input, Label, Select, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useRecordRate } from "../lib/exchange-rates"
import { messageOf } from "../lib/sdk"

type Code = ExchangeRate["currency_code"]

/** The admin bundles none of the wire contract's code, only its types: this list must name every code. */
const CURRENCIES = Object.keys({ eur: 0, gbp: 0, usd: 0 } satisfies Record<Code, number>) as Code[]

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
        <Currency value={currency_code} onChange={setCurrency} />
        {FIELDS.map(({ name, label, longest, hint }) => (
          <div key={name} className="flex min-w-52 flex-col gap-y-1">
            <Label htmlFor={name} size="small" weight="plus">
              {label}
            </Label>
            <Input
              id={name}
              size="small"
              type={name === "valid_from" ? "date" : "text"}
              {...(name === "mad_per_unit" ? { inputMode: "decimal" as const } : {})}
              maxLength={longest}
              autoComplete="off"
              value={values[name]}
              onChange={(event) => setValues({ ...values, [name]: event.target.value })}
            />
            <Hint>{hint}</Hint>
          </div>
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

function Currency({ value, onChange }: { value: Code; onChange: (code: Code) => void }) {
  return (
    <div className="flex min-w-52 flex-col gap-y-1">
      <Label htmlFor="currency" size="small" weight="plus">
        Currency
      </Label>
      <Select size="small" value={value} onValueChange={(code) => onChange(code as Code)}>
        <Select.Trigger id="currency">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {CURRENCIES.map((code) => (
            <Select.Item key={code} value={code}>
              {code.toUpperCase()}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
