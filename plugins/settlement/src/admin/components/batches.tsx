import type { OperatorPayout, PayoutBatchView } from "@hirfa/contracts"
import { Button, Heading, StatusBadge, Text, toast } from "@medusajs/ui"
import type { ChangeEvent } from "react"
import { formatDate, formatMoney } from "../lib/format"
import { downloadFile, useBatchAction, useBatches, useResults } from "../lib/queries"
import { messageOf } from "../lib/sdk"
import { Rows } from "./rows"
import { Section } from "./section"

const failed = (error: unknown) => void toast.error(messageOf(error))

/** Batches: approved by a second person, fetched as a file, and answered by the bank. */
export function Batches() {
  const query = useBatches()
  const batches = query.data?.batches ?? []
  return (
    <Section
      title="Batches"
      text="One person makes a batch, another one approves it; then the bank's file can be fetched."
      query={query}
      isEmpty={batches.length === 0}
      empty="No batch yet."
    >
      <div className="divide-y">
        {batches.map((batch) => (
          <Batch key={batch.id} batch={batch} />
        ))}
      </div>
    </Section>
  )
}

function Batch({ batch }: { batch: PayoutBatchView }) {
  return (
    <article aria-label={`Batch ${batch.number}`} className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex flex-wrap items-center justify-between gap-2">
        <Heading level="h3">
          Batch {batch.number} · {formatMoney(batch.total)} · {batch.payouts.length} payouts
        </Heading>
        <StatusBadge
          color={batch.status === "draft" ? "orange" : batch.status === "approved" ? "blue" : "green"}
        >
          {batch.status}
        </StatusBadge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        Made by {batch.created_by_email ?? batch.created_by}
        {batch.approved_at
          ? `, approved by ${batch.approved_by_email ?? "–"} on ${formatDate(batch.approved_at)}`
          : ""}
      </Text>
      <BatchActions batch={batch} />
      <Rows
        heads={["Payout", "Holder", "Pays", "State", ""]}
        rows={batch.payouts.map((payout) => ({
          key: payout.id,
          cells: [
            payout.number,
            <bdi key="holder">{payout.holder}</bdi>,
            formatMoney(payout.paid),
            payout.reason ? `${payout.status}: ${payout.reason}` : payout.status,
            <Result key="result" batch={batch} payout={payout} />,
          ],
        }))}
      />
    </article>
  )
}

function BatchActions({ batch: { id, status, can_approve } }: { batch: PayoutBatchView }) {
  const action = useBatchAction()
  const results = useResults()
  const act = (name: "approve" | "cancel") => action.mutate({ id, action: name }, { onError: failed })
  const upload = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const pain002 = await target.files?.[0]?.text()
    if (pain002 === undefined) return
    results.mutate(
      { id, body: { pain002 } },
      {
        onSuccess: ({ changed, ignored }) =>
          toast.info(`${changed.length} changed, ${ignored.length} left as they were`),
        onError: failed,
      },
    )
    target.value = ""
  }
  if (status === "draft") {
    return (
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          disabled={!can_approve}
          isLoading={action.isPending}
          onClick={() => act("approve")}
        >
          {can_approve ? "Approve" : "Somebody else approves"}
        </Button>
        <Button size="small" variant="secondary" onClick={() => act("cancel")}>
          Take apart
        </Button>
      </div>
    )
  }
  return (
    <div className="flex flex-wrap items-center gap-2">
      {(["xml", "csv"] as const).map((format) => (
        <Button
          key={format}
          size="small"
          variant="secondary"
          onClick={() => downloadFile(id, format).catch(failed)}
        >
          {format === "xml" ? "pain.001" : "CSV"}
        </Button>
      ))}
      <label className="txt-compact-small">
        Bank's report (pain.002){" "}
        <input type="file" accept=".xml,application/xml,text/xml" onChange={upload} />
      </label>
    </div>
  )
}

function Result({ batch, payout }: { batch: PayoutBatchView; payout: OperatorPayout }) {
  const results = useResults()
  const enter = (result: "accepted" | "rejected") =>
    results.mutate(
      { id: batch.id, body: { results: [{ payout_id: payout.id, result }] } },
      { onError: failed },
    )
  if (payout.status !== "sent" && payout.status !== "paid") return null
  return (
    <div className="flex gap-2">
      {payout.status === "sent" && (
        <Button size="small" variant="secondary" onClick={() => enter("accepted")}>
          Paid
        </Button>
      )}
      <Button size="small" variant="transparent" onClick={() => enter("rejected")}>
        {payout.status === "paid" ? "Came back" : "Refused"}
      </Button>
    </div>
  )
}
