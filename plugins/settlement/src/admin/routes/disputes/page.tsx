import type { DisputeView } from "@hirfa/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ExclamationCircle } from "@medusajs/icons"
import { Button, Table } from "@medusajs/ui"
import { useState } from "react"
import { Dispute } from "../../components/dispute"
import { NewDispute } from "../../components/new-dispute"
import { Section } from "../../components/section"
import { DISPUTES_PAGE, useDisputes } from "../../lib/desk-queries"

type Status = DisputeView["status"]
const STATUSES: readonly (Status | undefined)[] = ["open", "won", "lost", undefined]
const LABELS: Readonly<Record<Status, string>> = { open: "Open", won: "Won", lost: "Lost" }

const DisputesPage = () => {
  const [status, setStatus] = useState<Status | undefined>("open")
  const [page, setPage] = useState(0)
  const query = useDisputes({ status, page })
  const { disputes, count, counts } = query.data ?? { disputes: [], count: 0, counts: undefined }
  const pages = Math.max(1, Math.ceil(count / DISPUTES_PAGE))
  const choose = (next: Status | undefined) => {
    setStatus(next)
    setPage(0)
  }
  return (
    <div className="flex flex-col gap-y-3">
      <Section
        title="Disputes"
        text="A buyer's bank took money back. It is away from the balances until the bank decides; Stripe's evidence is sent in Stripe's own dashboard."
        query={query}
        isEmpty={disputes.length === 0}
        empty={status === "open" ? "No dispute is open." : "No dispute here."}
        aside={
          <fieldset aria-label="State" className="flex flex-wrap gap-1">
            {STATUSES.map((each) => (
              <Button
                key={each ?? "all"}
                size="small"
                variant={each === status ? "secondary" : "transparent"}
                aria-pressed={each === status}
                onClick={() => choose(each)}
              >
                {each ? LABELS[each] : "All"}
                {each && counts && <span className="text-ui-fg-muted tabular-nums">{counts[each]}</span>}
              </Button>
            ))}
          </fieldset>
        }
      >
        <div className="divide-y">
          {disputes.map((dispute) => (
            <Dispute key={dispute.id} dispute={dispute} />
          ))}
        </div>
        {pages > 1 && (
          <Table.Pagination
            count={count}
            pageSize={DISPUTES_PAGE}
            pageIndex={page}
            pageCount={pages}
            canPreviousPage={page > 0}
            canNextPage={page + 1 < pages}
            previousPage={() => setPage(page - 1)}
            nextPage={() => setPage(page + 1)}
          />
        )}
      </Section>
      <NewDispute />
    </div>
  )
}

export const config = defineRouteConfig({ label: "Disputes", icon: ExclamationCircle })
export const handle = { breadcrumb: () => "Disputes" }

export default DisputesPage
