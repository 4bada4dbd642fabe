import { Button, Container, Heading, Hint, Label, Textarea, toast } from "@medusajs/ui"
import { useId, useState } from "react"
import { usePieceDecision } from "../lib/piece-queries"
import { messageOf } from "../lib/sdk"

const SHORTEST = 3

/** Accept the piece, or say what should be different. */
export function PieceDecision({ id }: { id: string }) {
  const [words, setWords] = useState("")
  const field = useId()
  const decision = usePieceDecision(id)
  const isReady = words.trim().length >= SHORTEST && !decision.isPending
  return (
    <Container className="flex flex-col gap-y-4">
      <Heading level="h2">Your decision</Heading>
      <Button
        size="small"
        isLoading={decision.isPending}
        onClick={() =>
          decision.mutate({ action: "accept" }, { onSuccess: () => void toast.success("It is on sale") })
        }
      >
        Accept and put on sale
      </Button>
      <div className="flex flex-col gap-y-2">
        <Label htmlFor={field} size="small">
          What should be different
        </Label>
        <Textarea id={field} value={words} onChange={({ target }) => setWords(target.value)} dir="auto" />
        <Button
          size="small"
          variant="secondary"
          disabled={!isReady}
          onClick={() =>
            decision.mutate(
              { action: "ask-change", words: words.trim() },
              { onSuccess: () => void toast.success("The seller sees your words beside the piece") },
            )
          }
        >
          Ask for this change
        </Button>
      </div>
      {decision.isError && <Hint variant="error">{messageOf(decision.error)}</Hint>}
    </Container>
  )
}
