import type { OperatorClaim } from "@hirfa/contracts"
import { Button, Hint, Input, Label, Textarea, toast } from "@medusajs/ui"
import { type FormEvent, useId, useState } from "react"
import { useClaimAct } from "../lib/claims"
import { formatMoney } from "../lib/format"
import { messageOf } from "../lib/sdk"
import { Section } from "./section"

const SHORTEST_WORDS = 3
const MINOR_PER_MAJOR = 100

/** What the operator decides in the place of two who do not agree: money back, the return, or neither. Both read the words. */
export function ClaimDecision({ claim }: { claim: OperatorClaim }) {
  const id = useId()
  const [words, setWords] = useState("")
  const [amount, setAmount] = useState("")
  const decide = useClaimAct(claim.id)
  if (claim.can.length === 0) return null
  const minor = Math.round(Number(amount.replace(",", ".")) * MINOR_PER_MAJOR)
  const isReady = words.trim().length >= SHORTEST_WORDS

  const run = (act: string, body: { words?: string; amount?: number }) =>
    decide.mutate(
      { act, body: { ...body, words: words.trim() } },
      { onSuccess: () => toast.success("Decided. Both are told.") },
    )
  const refund = (event: FormEvent) => {
    event.preventDefault()
    if (isReady && minor > 0) run("refund", { amount: minor })
  }

  return (
    <Section title="Decide">
      <form onSubmit={refund} className="flex flex-col gap-y-4 px-6 py-4">
        <div className="flex flex-col gap-y-1">
          <Label htmlFor={`${id}-words`} size="small" weight="plus">
            Why
          </Label>
          <Textarea
            id={`${id}-words`}
            aria-required
            maxLength={2000}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
          <Hint>Buyer and seller both read it.</Hint>
        </div>
        {claim.can.includes("refund") && (
          <div className="flex flex-col gap-y-1">
            <Label htmlFor={`${id}-amount`} size="small" weight="plus">
              {`Amount in ${claim.left.currency.toUpperCase()}`}
            </Label>
            <Input
              id={`${id}-amount`}
              inputMode="decimal"
              value={amount}
              onChange={(event) => setAmount(event.target.value)}
            />
            <Hint>{`The pieces cost ${formatMoney(claim.value)}; at most ${formatMoney(claim.left)} can go back.`}</Hint>
          </div>
        )}
        {decide.isError && <Hint variant="error">{messageOf(decide.error)}</Hint>}
        <div className="flex flex-wrap gap-2">
          {claim.can.includes("refund") && (
            <Button
              type="submit"
              size="small"
              disabled={!isReady || !(minor > 0)}
              isLoading={decide.isPending}
            >
              Give money back
            </Button>
          )}
          {claim.can.includes("accept") && (
            <Button
              type="button"
              size="small"
              variant="secondary"
              disabled={!isReady || decide.isPending}
              onClick={() => run("accept", {})}
            >
              Accept the return
            </Button>
          )}
          {claim.can.includes("refuse") && (
            <Button
              type="button"
              size="small"
              variant="danger"
              disabled={!isReady || decide.isPending}
              onClick={() => run("refuse", {})}
            >
              Refuse
            </Button>
          )}
        </div>
      </form>
    </Section>
  )
}
