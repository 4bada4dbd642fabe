import { Button, DatePicker, Hint, Label, Prompt, Textarea, toast } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useSellerAction } from "../lib/queries"
import { messageOf } from "../lib/sdk"
import type { SellerActionText } from "../lib/seller-actions"

type ActionPromptProps = {
  seller: { id: string; name: string }
  text: SellerActionText
  onClose: () => void
}

const SHORTEST_REASON = 3
const DAY = 24 * 60 * 60 * 1000

/** Says what will happen, asks for the reason where the seller is owed one, and does it. */
export function ActionPrompt({ seller, text, onClose }: ActionPromptProps) {
  const [reason, setReason] = useState("")
  const [until, setUntil] = useState<Date | null>(null)
  const action = useSellerAction(seller.id)
  const isReady = !text.needsReason || reason.trim().length >= SHORTEST_REASON

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || action.isPending) return
    const body = {
      ...(text.needsReason ? { reason: reason.trim() } : {}),
      ...(until ? { until: until.toISOString() } : {}),
    }
    action.mutate(
      { action: text.action, body },
      {
        onSuccess: () => {
          toast.success(text.done(seller.name))
          onClose()
        },
      },
    )
  }

  return (
    <Prompt open variant={text.isDangerous ? "danger" : "confirmation"}>
      <Prompt.Content onEscapeKeyDown={onClose}>
        <form onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>{text.title(seller.name)}</Prompt.Title>
            <Prompt.Description>{text.description}</Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-4 px-6 pt-4">
            {text.needsReason && <ReasonField value={reason} onChange={setReason} />}
            {text.canEnd && <UntilField value={until} onChange={setUntil} />}
            {action.isError && <Hint variant="error">{messageOf(action.error)}</Hint>}
          </div>
          <Prompt.Footer>
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              Cancel
            </Button>
            <Button
              type="submit"
              size="small"
              variant={text.isDangerous ? "danger" : "primary"}
              disabled={!isReady}
              isLoading={action.isPending}
            >
              {text.label}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  )
}

function ReasonField({ value, onChange }: { value: string; onChange: (reason: string) => void }) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        Reason
      </Label>
      <Textarea
        id={id}
        aria-required
        maxLength={500}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
      <Hint>The seller reads it; buyers do not.</Hint>
    </div>
  )
}

function UntilField({ value, onChange }: { value: Date | null; onChange: (until: Date | null) => void }) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label id={id} size="small" weight="plus">
        Opens again on
      </Label>
      <DatePicker
        aria-labelledby={id}
        value={value}
        onChange={onChange}
        minValue={new Date(Date.now() + DAY)}
        modal
      />
      <Hint>Left open, it stays paused until somebody reopens it.</Hint>
    </div>
  )
}
