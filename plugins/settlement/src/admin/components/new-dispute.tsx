import type { Currency } from "@hirfa/contracts"
import { Button, Container, DatePicker, Heading, Hint, Input, Select, Text, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useEnterDispute } from "../lib/desk-queries"
import { minorOf } from "../lib/format"
import { messageOf } from "../lib/sdk"
import { Labelled } from "./labelled"

const CURRENCIES: readonly Currency[] = ["mad", "eur", "usd", "gbp"]
const EMPTY = { number: "", reference: "", amount: "", reason: "" }
const FIELDS = [
  { name: "number", label: "Order group", hint: "Its number, as 1042." },
  { name: "reference", label: "The bank's reference" },
  { name: "amount", label: "Taken back" },
  { name: "reason", label: "Reason" },
] as const

/** What a bank took back and no event told of: Stripe's disputes come by themselves. */
export function NewDispute() {
  const [values, setValues] = useState(EMPTY)
  const [currency, setCurrency] = useState<Currency>("eur")
  const [due, setDue] = useState<Date | null>(null)
  const enter = useEnterDispute()
  const amount = minorOf(values.amount)
  const isReady = /^#?\d+$/.test(values.number.trim()) && values.reference.trim().length >= 3 && amount > 0
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || enter.isPending) return
    enter.mutate(
      {
        number: values.number.trim(),
        reference: values.reference.trim(),
        amount,
        currency,
        ...(values.reason.trim() ? { reason: values.reason.trim() } : {}),
        ...(due ? { evidence_due_at: due.toISOString() } : {}),
      },
      {
        onSuccess: () => {
          setValues(EMPTY)
          setDue(null)
          toast.success("The money has left the balances")
        },
      },
    )
  }
  return (
    <Container className="p-0">
      <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
        <div>
          <Heading level="h2">Enter a dispute by hand</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Those of Stripe come by themselves. The parts of the sellers leave their balances at once.
          </Text>
        </div>
        <div className="flex flex-wrap items-start gap-4">
          {FIELDS.map(({ name, label, ...more }) => (
            <Labelled key={name} id={name} label={label} {...more}>
              <Input
                id={name}
                size="small"
                maxLength={500}
                inputMode={name === "amount" ? "decimal" : "text"}
                value={values[name]}
                onChange={(event) => setValues({ ...values, [name]: event.target.value })}
              />
            </Labelled>
          ))}
          <Labelled id="currency" label="Currency">
            <Select
              size="small"
              value={currency}
              onValueChange={(code) => setCurrency(CURRENCIES.find((known) => known === code) ?? "eur")}
            >
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
          </Labelled>
          <Labelled id="due" label="Evidence due" hint="Left empty where the bank named no day.">
            <DatePicker aria-label="Evidence due" size="small" value={due} onChange={setDue} />
          </Labelled>
        </div>
        {enter.isError && <Hint variant="error">{messageOf(enter.error)}</Hint>}
        <div>
          <Button type="submit" size="small" disabled={!isReady} isLoading={enter.isPending}>
            Enter
          </Button>
        </div>
      </form>
    </Container>
  )
}
