import type { DisputeView } from "@hirfa/contracts"
import { Button, Heading, StatusBadge, Text, toast, usePrompt } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { useCloseDispute } from "../lib/desk-queries"
import { formatAmount, formatDate, formatMoney } from "../lib/format"
import { messageOf } from "../lib/sdk"
import { Rows } from "./rows"

const LOOK = {
  open: { label: "Open", color: "orange" },
  won: { label: "Won: given back", color: "green" },
  lost: { label: "Lost", color: "red" },
} as const
const DAY = 24 * 60 * 60 * 1000
/** So many days before the evidence is due it is pressing. */
const PRESSING_DAYS = 3

/** One dispute: what the bank says, until when it listens, and of whom the money was taken. */
export function Dispute({ dispute }: { dispute: DisputeView }) {
  const { reference, status, amount, reason, opened_at, closed_at, order_group, shares } = dispute
  return (
    <article aria-label={reference} className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <div className="flex flex-wrap items-center gap-3">
          <Heading level="h3">
            {formatMoney(amount)} · {reference}
          </Heading>
          <StatusBadge color={LOOK[status].color}>{LOOK[status].label}</StatusBadge>
          <EvidenceDue dispute={dispute} />
        </div>
        {status === "open" && <Outcome dispute={dispute} />}
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {order_group ? (
          <Link to={`/order-groups/${order_group.id}`} className="text-ui-fg-interactive">
            Order group #{order_group.number}
          </Link>
        ) : (
          "Order unknown"
        )}
        {reason && ` · ${reason}`}
        {` · opened ${formatDate(opened_at)}`}
        {closed_at && ` · decided ${formatDate(closed_at)}`}
      </Text>
      <div className="overflow-x-auto">
        <Rows
          heads={[
            "Seller",
            "Her part",
            "Of what waited",
            "Of what was available",
            "Owed since",
            "Of the marketplace",
          ]}
          rows={shares.map((share) => ({
            key: share.order_id,
            cells: [
              <Link key="seller" to={`/sellers/${share.seller_id}`} className="text-ui-fg-interactive">
                <bdi>{share.seller_name || share.order_id}</bdi>
              </Link>,
              ...[share.amount, share.from_held, share.from_available, share.owed, share.from_platform].map(
                (minor) => (minor === 0 ? "–" : formatAmount(minor, amount.currency)),
              ),
            ],
          }))}
        />
      </div>
    </article>
  )
}

function EvidenceDue({ dispute: { status, evidence_due_at } }: { dispute: DisputeView }) {
  if (status !== "open" || !evidence_due_at) return null
  const left = new Date(evidence_due_at).getTime() - Date.now()
  const color = left < PRESSING_DAYS * DAY ? "red" : "blue"
  return (
    <StatusBadge color={color}>
      {left < 0 ? "Evidence was due" : "Evidence due"} {formatDate(evidence_due_at)}
    </StatusBadge>
  )
}

function Outcome({ dispute: { id, reference } }: { dispute: DisputeView }) {
  const close = useCloseDispute()
  const ask = usePrompt()
  const decide = async (outcome: "won" | "lost") => {
    const isSure = await ask({
      title: outcome === "won" ? `Was ${reference} won?` : `Was ${reference} lost?`,
      description:
        outcome === "won"
          ? "The money comes back to those it was taken from. This cannot be undone."
          : "The money stays with the buyer, and what sellers owe of it is settled by their next sales. This cannot be undone.",
      confirmText: outcome === "won" ? "It was won" : "It was lost",
      variant: outcome === "won" ? "confirmation" : "danger",
    })
    if (isSure) close.mutate({ id, outcome }, { onError: (error) => toast.error(messageOf(error)) })
  }
  return (
    <div className="flex gap-2">
      <Button size="small" variant="secondary" isLoading={close.isPending} onClick={() => decide("won")}>
        Won
      </Button>
      <Button size="small" variant="secondary" isLoading={close.isPending} onClick={() => decide("lost")}>
        Lost
      </Button>
    </div>
  )
}
