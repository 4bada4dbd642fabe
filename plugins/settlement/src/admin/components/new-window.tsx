import { Button, Container, Heading, Hint, InlineTip, Input, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useCreateWindow, useSellerNames } from "../lib/desk-queries"
import { messageOf } from "../lib/sdk"
import { Labelled } from "./labelled"

const EMPTY = { seller: "", days: "", label: "", source_url: "" }
/** What buyers may send back by Hirfa's own terms (marketplace, return-windows.ts). */
const BUYERS_DAYS = 14

/** From now on, money of one seller or of all is held so long after delivery. */
export function NewWindow() {
  const [values, setValues] = useState(EMPTY)
  const create = useCreateWindow()
  const sellers = useSellerNames(values.seller).data?.sellers ?? []
  const chosen = sellers.find(({ name }) => name === values.seller)
  const days = values.days.trim() === "" ? Number.NaN : Number(values.days)
  const problem = problemOf({ ...values, days }, chosen !== undefined)
  const set = (name: keyof typeof EMPTY) => (event: { target: { value: string } }) =>
    setValues({ ...values, [name]: event.target.value })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (problem || create.isPending) return
    const { label, source_url } = values
    create.mutate(
      {
        days,
        label: label.trim(),
        ...(chosen ? { seller_id: chosen.id } : {}),
        ...(source_url.trim() ? { source_url: source_url.trim() } : {}),
      },
      {
        onSuccess: () => {
          setValues(EMPTY)
          toast.success("It holds for orders placed from now on")
        },
      },
    )
  }
  return (
    <Container className="p-0">
      <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
        <Heading level="h2">A new window, from now on</Heading>
        <div className="flex flex-wrap items-start gap-4">
          <Labelled id="seller" label="Seller" hint="Left empty, it is for all sellers.">
            <Input
              id="seller"
              size="small"
              list="sellers"
              autoComplete="off"
              value={values.seller}
              onChange={set("seller")}
            />
            <datalist id="sellers">
              {sellers.map(({ id, name }) => (
                <option key={id} value={name} />
              ))}
            </datalist>
          </Labelled>
          <Labelled id="days" label="Days after delivery">
            <Input id="days" size="small" inputMode="numeric" value={values.days} onChange={set("days")} />
          </Labelled>
          <Labelled id="label" label="What it follows" hint="The law, or what was agreed on.">
            <Input id="label" size="small" maxLength={500} value={values.label} onChange={set("label")} />
          </Labelled>
          <Labelled id="source_url" label="Source (address)" hint="Where it can be read.">
            <Input
              id="source_url"
              size="small"
              type="url"
              value={values.source_url}
              onChange={set("source_url")}
            />
          </Labelled>
        </div>
        {days < BUYERS_DAYS && (
          <InlineTip label="Mind" variant="warning">
            Buyers may send pieces back for {BUYERS_DAYS} days. What is paid out before and then refunded is
            the seller's debt, which her next sales settle.
          </InlineTip>
        )}
        {create.isError && <Hint variant="error">{messageOf(create.error)}</Hint>}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" size="small" disabled={problem !== null} isLoading={create.isPending}>
            Enter
          </Button>
          {problem && values !== EMPTY && <Hint>{problem}</Hint>}
        </div>
      </form>
    </Container>
  )
}

function problemOf(
  { seller, days, label }: { seller: string; days: number; label: string },
  isSellerKnown: boolean,
): string | null {
  if (seller && !isSellerKnown) return "Choose the seller from the list, or leave it empty."
  if (!Number.isInteger(days) || days < 0 || days > 365) return "Write the days as a whole number up to 365."
  if (label.trim().length < 3) return "Say what it follows."
  return null
}
