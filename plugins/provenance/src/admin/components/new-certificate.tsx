import type { SchemesAnswer } from "@hirfa/contracts"
import { Button, Container, Heading, Hint, Input, Select, Text, Textarea, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useAward, useHolders } from "../lib/queries"
import { messageOf } from "../lib/sdk"
import { Labelled } from "./labelled"

const EMPTY = { scheme: "", holder: "", number: "", issued_on: "", expires_on: "", checked: "" }
const REQUIRED = ["scheme", "holder", "number", "issued_on"] as const
const SHORTEST_CHECK = 10
const FIELDS = [
  { name: "number", label: "Number", hint: "As the certifier writes it.", longest: 100 },
  { name: "issued_on", label: "Issued on", type: "date" },
  { name: "expires_on", label: "Last day", hint: "Left empty where it has no end.", type: "date" },
] as const

/** Awards a certificate that somebody has looked at. */
export function NewCertificate({ schemes }: { schemes: SchemesAnswer["schemes"] }) {
  const [values, setValues] = useState(EMPTY)
  const award = useAward()
  const isReady =
    REQUIRED.every((name) => values[name].trim() !== "") && values.checked.trim().length >= SHORTEST_CHECK
  const set = (name: keyof typeof EMPTY) => (value: string) => setValues({ ...values, [name]: value })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || award.isPending) return
    const { expires_on, ...own } = values
    award.mutate(
      { ...own, ...(expires_on ? { expires_on } : {}) },
      {
        onSuccess: () => {
          setValues({ ...EMPTY, scheme: values.scheme })
          toast.success("It is shown to buyers in a moment, from its first day on")
        },
      },
    )
  }
  return (
    <Container className="p-0">
      <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
        <div>
          <Heading level="h2">Award a certificate</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Enter what you have seen yourself: the paper, or the certifier's register.
          </Text>
        </div>
        <div className="flex flex-wrap items-start gap-4">
          <SchemeChoice
            schemes={schemes}
            value={values.scheme}
            // Another scheme may award to pieces, not to sellers.
            onChange={(scheme) => setValues({ ...values, scheme, holder: "" })}
          />
          <HolderField
            scheme={schemes.find(({ code }) => code === values.scheme)}
            value={values.holder}
            onChange={set("holder")}
          />
          {FIELDS.map(({ name, ...field }) => (
            <Labelled key={name} id={name} {...field}>
              <Input
                id={name}
                size="small"
                type={"type" in field ? field.type : "text"}
                maxLength={"longest" in field ? field.longest : undefined}
                value={values[name]}
                onChange={(event) => set(name)(event.target.value)}
              />
            </Labelled>
          ))}
        </div>
        <Labelled id="checked" label="How it was checked" hint="What you saw, and where.">
          <Textarea
            id="checked"
            maxLength={500}
            value={values.checked}
            onChange={(event) => set("checked")(event.target.value)}
          />
        </Labelled>
        {award.isError && <Hint variant="error">{messageOf(award.error)}</Hint>}
        <div>
          <Button type="submit" size="small" disabled={!isReady} isLoading={award.isPending}>
            Award
          </Button>
        </div>
      </form>
    </Container>
  )
}

type SchemeChoiceProps = {
  schemes: SchemesAnswer["schemes"]
  value: string
  onChange: (code: string) => void
}

function SchemeChoice({ schemes, value, onChange }: SchemeChoiceProps) {
  return (
    <Labelled
      id="scheme"
      label="Scheme"
      {...(schemes.length === 0 ? { hint: "None is entered yet: begin below." } : {})}
    >
      <Select size="small" value={value} onValueChange={onChange} disabled={schemes.length === 0}>
        <Select.Trigger id="scheme">
          <Select.Value placeholder="By which rules" />
        </Select.Trigger>
        <Select.Content>
          {schemes.map(({ code, names }) => (
            <Select.Item key={code} value={code}>
              {names.en}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Labelled>
  )
}

type HolderFieldProps = {
  scheme: SchemesAnswer["schemes"][number] | undefined
  value: string
  onChange: (handle: string) => void
}

/** The handle of a seller or a piece, as the scheme awards to; names can be typed to find it. */
function HolderField({ scheme, value, onChange }: HolderFieldProps) {
  const holders = useHolders({ awardedTo: scheme?.awarded_to, q: value }).data ?? []
  const label = scheme?.awarded_to === "piece" ? "Piece" : "Seller"
  return (
    <Labelled id="holder" label={label} hint="By its handle; type a name to find it.">
      <Input
        id="holder"
        size="small"
        list="holders"
        autoComplete="off"
        maxLength={200}
        disabled={!scheme}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <datalist id="holders">
        {holders.map(({ handle, name }) => (
          <option key={handle} value={handle}>
            {name}
          </option>
        ))}
      </datalist>
    </Labelled>
  )
}
