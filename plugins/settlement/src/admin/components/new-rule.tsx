import type { Currency } from "@hirfa/contracts"
import { Button, Input, Label, Select, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useCreateRule } from "../lib/queries"
import { messageOf } from "../lib/sdk"

const FIELDS = [
  { name: "label", label: "Name" },
  { name: "rate", label: "Rate in %" },
  { name: "vat", label: "VAT on it in %" },
  { name: "seller_id", label: "Only for the seller (id)" },
  { name: "family_code", label: "Only for the family (code)" },
] as const
type Values = Record<(typeof FIELDS)[number]["name"], string>

const EMPTY: Values = { label: "", rate: "", vat: "0", seller_id: "", family_code: "" }
const ANY = "any"
const CURRENCIES: readonly Currency[] = ["mad", "eur", "usd", "gbp"]

/** A new tariff, from now on. */
export function NewRule() {
  const [values, setValues] = useState(EMPTY)
  const [kind, setKind] = useState<"commission" | "payment_cost">("commission")
  const [currency, setCurrency] = useState<string>(ANY)
  const create = useCreateRule()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const currency_code = CURRENCIES.find((known) => known === currency)
    const body = {
      kind,
      label: values.label,
      rate_bps: basisPoints(values.rate),
      vat_bps: basisPoints(values.vat),
      ...(values.seller_id ? { seller_id: values.seller_id } : {}),
      ...(values.family_code ? { family_code: values.family_code } : {}),
      ...(currency_code ? { currency_code } : {}),
    }
    create.mutate(body, {
      onSuccess: () => setValues(EMPTY),
      onError: (error) => toast.error(messageOf(error)),
    })
  }
  return (
    <form onSubmit={submit} className="flex flex-wrap items-end gap-3 px-6 py-4">
      <Choice
        label="Of"
        value={kind}
        onChange={(value) => setKind(value === "payment_cost" ? value : "commission")}
      >
        {[
          { value: "commission", label: "Commission" },
          { value: "payment_cost", label: "Cost of the payment" },
        ]}
      </Choice>
      {FIELDS.map(({ name, label }) => (
        <div key={name} className="flex flex-col gap-y-1">
          <Label htmlFor={name} size="small">
            {label}
          </Label>
          <Input
            id={name}
            size="small"
            value={values[name]}
            onChange={(event) => setValues({ ...values, [name]: event.target.value })}
          />
        </div>
      ))}
      <Choice label="Currency" value={currency} onChange={setCurrency}>
        {[ANY, ...CURRENCIES].map((code) => ({ value: code, label: code.toUpperCase() }))}
      </Choice>
      <Button type="submit" size="small" isLoading={create.isPending}>
        Enter
      </Button>
    </form>
  )
}

type ChoiceProps = {
  label: string
  value: string
  onChange: (value: string) => void
  children: { value: string; label: string }[]
}

function Choice({ label, value, onChange, children }: ChoiceProps) {
  return (
    <div className="flex w-44 flex-col gap-y-1">
      <Label size="small">{label}</Label>
      <Select size="small" value={value} onValueChange={onChange}>
        <Select.Trigger aria-label={label}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {children.map((option) => (
            <Select.Item key={option.value} value={option.value}>
              {option.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}

/** "12.5" as 1250; what is no number is left for the backend to refuse. */
function basisPoints(percent: string): number {
  return Math.round(Number(percent.replace(",", ".")) * 100)
}
