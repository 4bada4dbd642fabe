import type { ApplicationField, Correction, OperatorApplication } from "@hirfa/contracts"
import { XMark } from "@medusajs/icons"
import { Button, Hint, IconButton, Input, Label, Prompt, Select, Textarea, toast } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useApplicationDeed } from "../lib/application-queries"
import { FIELD_NAMES } from "../lib/application-words"
import { messageOf } from "../lib/sdk"

const FIELDS = Object.keys(FIELD_NAMES) as ApplicationField[]
const SHORTEST_WORDS = 3

type Props = { application: Pick<OperatorApplication, "id" | "name">; onClose: () => void }

/** Names what is to be changed, field by field; the applicant sees each in its place. */
export function CorrectionPrompt({ application, onClose }: Props) {
  const [corrections, setCorrections] = useState<Correction[]>([{ field: "legal_name_fr", words: "" }])
  const [reason, setReason] = useState("")
  const deed = useApplicationDeed(application.id)
  const isReady =
    corrections.length > 0 && corrections.every(({ words }) => words.trim().length >= SHORTEST_WORDS)
  const change = (index: number, changes: Partial<Correction>) =>
    setCorrections((all) => all.map((each, at) => (at === index ? { ...each, ...changes } : each)))

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || deed.isPending) return
    const body = { corrections, ...(reason.trim() ? { reason: reason.trim() } : {}) }
    deed.mutate(
      { action: "correct", body },
      {
        onSuccess: () => {
          toast.success(`${application.name} was asked for a correction`)
          onClose()
        },
      },
    )
  }

  return (
    <Prompt open variant="confirmation">
      <Prompt.Content onEscapeKeyDown={onClose} className="max-h-[90vh] overflow-y-auto">
        <form onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>What is to be changed?</Prompt.Title>
            <Prompt.Description>
              The applicant gets a mail and sees your words beside each field. Write in a language she reads.
            </Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-4 px-6 pt-4">
            {corrections.map((correction, index) => (
              <OneCorrection
                // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added and taken away at their place
                key={index}
                correction={correction}
                onChange={(changes) => change(index, changes)}
                onRemove={() => setCorrections((all) => all.filter((_, at) => at !== index))}
              />
            ))}
            <Button
              type="button"
              size="small"
              variant="secondary"
              onClick={() => setCorrections((all) => [...all, { field: "ice", words: "" }])}
            >
              Another field
            </Button>
            <GeneralWords value={reason} onChange={setReason} />
            {deed.isError && <Hint variant="error">{messageOf(deed.error)}</Hint>}
          </div>
          <Prompt.Footer>
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" size="small" disabled={!isReady} isLoading={deed.isPending}>
              Ask for it
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  )
}

function OneCorrection({
  correction,
  onChange,
  onRemove,
}: {
  correction: Correction
  onChange: (changes: Partial<Correction>) => void
  onRemove: () => void
}) {
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex items-center gap-2">
        <div className="grow">
          <Select
            size="small"
            value={correction.field}
            onValueChange={(value) => {
              const field = FIELDS.find((known) => known === value)
              if (field) onChange({ field })
            }}
          >
            <Select.Trigger aria-label="Field">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {FIELDS.map((field) => (
                <Select.Item key={field} value={field}>
                  {FIELD_NAMES[field]}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
        <IconButton type="button" size="small" variant="transparent" aria-label="Remove" onClick={onRemove}>
          <XMark />
        </IconButton>
      </div>
      <Input
        size="small"
        dir="auto"
        aria-label={`What is to be changed: ${FIELD_NAMES[correction.field]}`}
        placeholder="What is to be changed"
        maxLength={500}
        value={correction.words}
        onChange={(event) => onChange({ words: event.target.value })}
      />
    </div>
  )
}

function GeneralWords({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        In general (optional)
      </Label>
      <Textarea
        id={id}
        dir="auto"
        maxLength={1000}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
