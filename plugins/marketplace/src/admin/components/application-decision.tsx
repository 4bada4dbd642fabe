import type { OperatorApplication } from "@hirfa/contracts"
import { Button, Hint, Label, Prompt, Textarea, toast } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useApplicationDeed } from "../lib/application-queries"
import { messageOf } from "../lib/sdk"

const SHORTEST_REASON = 3

type DecisionPromptProps = {
  application: Pick<OperatorApplication, "id" | "name">
  action: "approve" | "refuse"
  onClose: () => void
}

/** Says what will happen, asks for the reason of a refusal, and does it. */
export function DecisionPrompt({ application, action, onClose }: DecisionPromptProps) {
  const [reason, setReason] = useState("")
  const field = useId()
  const deed = useApplicationDeed(application.id)
  const isRefusal = action === "refuse"
  const isReady = !isRefusal || reason.trim().length >= SHORTEST_REASON

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || deed.isPending) return
    const done = {
      onSuccess: () => {
        toast.success(isRefusal ? `${application.name} was refused` : `${application.name} may sell now`)
        onClose()
      },
    }
    if (isRefusal) deed.mutate({ action: "refuse", body: { reason: reason.trim() } }, done)
    else deed.mutate({ action: "approve", body: {} }, done)
  }

  return (
    <Prompt open variant={isRefusal ? "danger" : "confirmation"}>
      <Prompt.Content onEscapeKeyDown={onClose}>
        <form onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>
              {isRefusal ? "Refuse" : "Approve"} {application.name}?
            </Prompt.Title>
            <Prompt.Description>
              {isRefusal
                ? "The applicant is told by mail. She can apply again with the same answers."
                : "It becomes a seller with its makers, stock location and deliveries, and may sell from now on."}
            </Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-1 px-6 pt-4">
            {isRefusal && (
              <>
                <Label htmlFor={field} size="small" weight="plus">
                  Reason
                </Label>
                <Textarea
                  id={field}
                  aria-required
                  maxLength={1000}
                  value={reason}
                  onChange={(event) => setReason(event.target.value)}
                />
                <Hint>The applicant reads it.</Hint>
              </>
            )}
            {deed.isError && <Hint variant="error">{messageOf(deed.error)}</Hint>}
          </div>
          <Prompt.Footer>
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              Cancel
            </Button>
            <Button
              type="submit"
              size="small"
              variant={isRefusal ? "danger" : "primary"}
              disabled={!isReady}
              isLoading={deed.isPending}
            >
              {isRefusal ? "Refuse" : "Approve"}
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  )
}
