import type { CertificateView } from "@hirfa/contracts"
import { Button, Hint, Label, Prompt, Textarea, toast } from "@medusajs/ui"
import { type FormEvent, useState } from "react"
import { useWithdraw } from "../lib/queries"
import { messageOf } from "../lib/sdk"

const SHORTEST_REASON = 3

/** Takes a certificate back, after asking why. */
export function Withdraw({ certificate }: { certificate: CertificateView }) {
  const [isAsked, setIsAsked] = useState(false)
  if (certificate.state === "withdrawn") return null
  return (
    <>
      <Button size="small" variant="secondary" onClick={() => setIsAsked(true)}>
        Withdraw
      </Button>
      {isAsked && <WithdrawPrompt certificate={certificate} onClose={() => setIsAsked(false)} />}
    </>
  )
}

function WithdrawPrompt({ certificate, onClose }: { certificate: CertificateView; onClose: () => void }) {
  const [reason, setReason] = useState("")
  const withdraw = useWithdraw()
  const isReady = reason.trim().length >= SHORTEST_REASON
  const { id, scheme_name, number } = certificate
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isReady || withdraw.isPending) return
    withdraw.mutate(
      { id, reason: reason.trim() },
      {
        onSuccess: () => {
          toast.success(`${number} was withdrawn`)
          onClose()
        },
      },
    )
  }
  return (
    <Prompt open variant="danger">
      <Prompt.Content onEscapeKeyDown={onClose}>
        <form onSubmit={submit}>
          <Prompt.Header>
            <Prompt.Title>Withdraw {number}?</Prompt.Title>
            <Prompt.Description>
              Buyers no longer see it under {scheme_name}. It stays in this list, and cannot be given back: a
              new one can be awarded under the same number.
            </Prompt.Description>
          </Prompt.Header>
          <div className="flex flex-col gap-y-1 px-6 pt-4">
            <Label htmlFor="reason" size="small" weight="plus">
              Reason
            </Label>
            <Textarea
              id="reason"
              aria-required
              maxLength={500}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
            <Hint>Operators read it; buyers and the seller do not.</Hint>
            {withdraw.isError && <Hint variant="error">{messageOf(withdraw.error)}</Hint>}
          </div>
          <Prompt.Footer>
            <Button type="button" size="small" variant="secondary" onClick={onClose}>
              Cancel
            </Button>
            <Button
              type="submit"
              size="small"
              variant="danger"
              disabled={!isReady}
              isLoading={withdraw.isPending}
            >
              Withdraw
            </Button>
          </Prompt.Footer>
        </form>
      </Prompt.Content>
    </Prompt>
  )
}
