import type { AwardedTo } from "@hirfa/contracts"
import { Button, Checkbox, Container, Heading, Hint, Input, Label, Select, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useEnterScheme } from "../lib/queries"
import { messageOf } from "../lib/sdk"
import { Labelled } from "./labelled"

const NO_NAMES = { en: "", fr: "", ar: "" }
const EMPTY = { code: "", names: NO_NAMES, certifier: NO_NAMES, url: "" }
const SHORTEST_NAME = 3
const AWARDS: readonly { value: AwardedTo; label: string }[] = [
  { value: "seller", label: "Sellers" },
  { value: "piece", label: "Single pieces" },
]
const LANGUAGES = [
  { locale: "en", label: "English" },
  { locale: "fr", label: "French" },
  { locale: "ar", label: "Arabic" },
] as const

/** The rules of a label, and who certifies by them. */
export function NewScheme() {
  const [values, setValues] = useState(EMPTY)
  const [awardedTo, setAwardedTo] = useState<AwardedTo>("seller")
  const [coversPieces, setCoversPieces] = useState(false)
  const enter = useEnterScheme()
  const { code, names, certifier, url } = values
  const isReady = code.trim() !== "" && isNamed(names) && isNamed(certifier)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || enter.isPending) return
    const body = {
      ...{ code: code.trim(), names, certifier, awarded_to: awardedTo },
      covers_pieces: awardedTo === "seller" && coversPieces,
      ...(url.trim() ? { url: url.trim() } : {}),
    }
    enter.mutate(body, {
      onSuccess: () => {
        setValues(EMPTY)
        toast.success("Certificates can be awarded by it")
      },
    })
  }
  return (
    <Container className="p-0">
      <form onSubmit={submit} className="flex flex-col gap-y-4 px-6 py-4">
        <Heading level="h2">Enter a scheme</Heading>
        <NameFields
          name="names"
          label="Name"
          value={names}
          onChange={(names) => setValues({ ...values, names })}
        />
        <NameFields
          name="certifier"
          label="Certifier"
          value={certifier}
          onChange={(certifier) => setValues({ ...values, certifier })}
        />
        <div className="flex flex-wrap items-start gap-4">
          <Labelled id="code" label="Code" hint="For addresses, as morocco-hand-made. It stays.">
            <Input
              id="code"
              size="small"
              maxLength={60}
              value={code}
              onChange={(event) => setValues({ ...values, code: event.target.value })}
            />
          </Labelled>
          <Labelled id="url" label="Address" hint="Where the certifier says what it stands for.">
            <Input
              id="url"
              size="small"
              type="url"
              maxLength={500}
              value={url}
              onChange={(event) => setValues({ ...values, url: event.target.value })}
            />
          </Labelled>
          <AwardedToChoice value={awardedTo} onChange={setAwardedTo} />
        </div>
        {awardedTo === "seller" && (
          <div className="flex items-center gap-2">
            <Checkbox
              id="covers_pieces"
              checked={coversPieces}
              onCheckedChange={(checked) => setCoversPieces(checked === true)}
            />
            <Label htmlFor="covers_pieces" size="small">
              A seller's certificate also speaks for each of its pieces
            </Label>
          </div>
        )}
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

type NamesInForm = typeof NO_NAMES

const isNamed = (names: NamesInForm) =>
  LANGUAGES.every(({ locale }) => names[locale].trim().length >= SHORTEST_NAME)

type NameFieldsProps = {
  name: string
  label: string
  value: NamesInForm
  onChange: (names: NamesInForm) => void
}

function NameFields({ name, label, value, onChange }: NameFieldsProps) {
  return (
    <div className="flex flex-wrap items-start gap-4">
      {LANGUAGES.map(({ locale, label: language }) => (
        <Labelled key={locale} id={`${name}-${locale}`} label={`${label} in ${language}`}>
          <Input
            id={`${name}-${locale}`}
            size="small"
            dir="auto"
            lang={locale}
            maxLength={200}
            value={value[locale]}
            onChange={(event) => onChange({ ...value, [locale]: event.target.value })}
          />
        </Labelled>
      ))}
    </div>
  )
}

function AwardedToChoice({
  value,
  onChange,
}: {
  value: AwardedTo
  onChange: (awardedTo: AwardedTo) => void
}) {
  return (
    <Labelled id="awarded_to" label="Awarded to">
      <Select
        size="small"
        value={value}
        onValueChange={(chosen) => onChange(chosen === "piece" ? chosen : "seller")}
      >
        <Select.Trigger id="awarded_to">
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {AWARDS.map((each) => (
            <Select.Item key={each.value} value={each.value}>
              {each.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </Labelled>
  )
}
