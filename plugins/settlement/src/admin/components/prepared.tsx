import type { Currency, OperatorPayout } from "@hirfa/contracts"
import { Button, toast } from "@medusajs/ui"
import { formatMoney } from "../lib/format"
import { useCreateBatch, usePrepared } from "../lib/queries"
import { messageOf } from "../lib/sdk"
import { Rows } from "./rows"
import { Section } from "./section"

/** Payouts that wait for a batch, with a button for each way of paying and currency. */
export function Prepared() {
  const query = usePrepared()
  const create = useCreateBatch()
  // Stripe's transfers leave in no batch (stripe.tsx).
  const waiting = (query.data?.payouts ?? []).filter(
    ({ batch_id, provider }) => batch_id === null && provider !== "stripe-connect",
  )
  const make = (batch: { provider: string; currency: Currency }) =>
    create.mutate(batch, {
      onSuccess: () => toast.success("The batch is made: somebody else has to approve it"),
      onError: (error) => toast.error(messageOf(error)),
    })
  return (
    <Section
      title="Prepared"
      text="Set aside, and waiting for a batch."
      query={query}
      isEmpty={waiting.length === 0}
      empty="No payout waits."
      aside={batchesOf(waiting).map((batch) => (
        <Button
          key={`${batch.provider}-${batch.currency}`}
          size="small"
          variant="secondary"
          isLoading={create.isPending}
          onClick={() => make(batch)}
        >
          Batch in {batch.currency.toUpperCase()} ({batch.provider})
        </Button>
      ))}
    >
      <Rows
        heads={["Payout", "Seller", "Amount", "Pays"]}
        rows={waiting.map((payout) => ({
          key: payout.id,
          cells: [
            payout.number,
            <bdi key="seller">{payout.seller_name}</bdi>,
            formatMoney(payout.amount),
            formatMoney(payout.paid),
          ],
        }))}
      />
    </Section>
  )
}

function batchesOf(payouts: readonly OperatorPayout[]): { provider: string; currency: Currency }[] {
  const batches = new Map(
    payouts.map(({ provider, paid }) => [
      `${provider}-${paid.currency}`,
      { provider, currency: paid.currency },
    ]),
  )
  return [...batches.values()]
}
