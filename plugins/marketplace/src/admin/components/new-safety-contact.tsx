import type { SafetyContactsAnswer } from "@hirfa/contracts"
import { Button, Heading, Hint, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useNameContact, useSellerNames } from "../lib/safety-contacts"
import { messageOf } from "../lib/sdk"
import { LabelledInput, LabelledSelect } from "./labelled"

type Markets = SafetyContactsAnswer["markets"]

const FIELDS = [
  { name: "name", label: "Name", longest: 200, hint: "The firm or person." },
  { name: "address", label: "Address", longest: 400, hint: "As it may be printed on a parcel." },
  { name: "email", label: "Email", longest: 254, hint: "Buyers and authorities write there." },
  { name: "source", label: "By what", longest: 300, hint: "The mandate, with its date." },
  { name: "seller", label: "Only for the seller", longest: 200, hint: "Left empty, for all sellers." },
] as const
const EMPTY = { name: "", address: "", email: "", source: "", seller: "" }
const REQUIRED = ["name", "address", "email", "source"] as const

/** Names who answers for products in a market from today on. */
export function NewSafetyContact({ markets }: { markets: Markets }) {
  const [values, setValues] = useState(EMPTY)
  const [market, setMarket] = useState("eu")
  const name = useNameContact()
  const sellers = useSellerNames(values.seller).data?.sellers ?? []
  const chosen = sellers.find((seller) => seller.name === values.seller)
  const isReady =
    REQUIRED.every((field) => values[field].trim() !== "") && (values.seller === "" || chosen !== undefined)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || name.isPending) return
    const { seller: _chosen, ...own } = values
    name.mutate(
      { ...own, market, ...(chosen ? { seller_id: chosen.id } : {}) },
      {
        onSuccess: () => {
          setValues(EMPTY)
          toast.success("Pieces that waited for somebody are offered there in a moment")
        },
      },
    )
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
      <Heading level="h2">Name somebody, from today on</Heading>
      <div className="flex flex-wrap items-start gap-4">
        <LabelledSelect
          name="market"
          label="Market"
          value={market}
          onChange={setMarket}
          choices={markets.map(({ code, name: label }) => ({ value: code, label }))}
        />
        {FIELDS.map(({ name: field, longest, ...own }) => (
          <LabelledInput
            key={field}
            name={field}
            {...own}
            type={field === "email" ? "email" : "text"}
            list={field === "seller" ? "sellers" : undefined}
            maxLength={longest}
            value={values[field]}
            onChange={(value) => setValues({ ...values, [field]: value })}
          />
        ))}
        <datalist id="sellers">
          {sellers.map((seller) => (
            <option key={seller.id} value={seller.name} />
          ))}
        </datalist>
      </div>
      {name.isError && <Hint variant="error">{messageOf(name.error)}</Hint>}
      <div>
        <Button type="submit" size="small" disabled={!isReady} isLoading={name.isPending}>
          Name
        </Button>
      </div>
    </form>
  )
}
