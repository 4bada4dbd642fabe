import type { PayoutObstacle } from "@hirfa/contracts"
import { Button, StatusBadge, toast } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { formatAmount } from "../lib/format"
import { useDue, usePrepare } from "../lib/queries"
import { messageOf } from "../lib/sdk"
import { Rows } from "./rows"
import { Section } from "./section"

const OBSTACLES: Readonly<Record<PayoutObstacle, string>> = {
  no_account: "No bank account",
  account_unverified: "Account to verify",
  account_refused: "Account refused",
  below_minimum: "Below the minimum",
  debt: "Owes something",
  no_rate: "No exchange rate",
  suspended: "Suspended",
}

/** Who has something to be paid, and what stands in the way. */
export function Due() {
  const query = useDue()
  const prepare = usePrepare()
  const due = query.data?.due ?? []
  const run = () =>
    prepare.mutate(undefined, {
      onSuccess: ({ prepared }) => toast.success(`${prepared.length} payouts prepared`),
      onError: (error) => toast.error(messageOf(error)),
    })
  return (
    <Section
      title="To be paid"
      text="What is available to sellers now. The job prepares payouts on its days; this does it at once."
      query={query}
      isEmpty={due.length === 0}
      empty="Nothing is available to anybody now."
      aside={
        <Button size="small" onClick={run} isLoading={prepare.isPending}>
          Prepare payouts
        </Button>
      }
    >
      <Rows
        heads={["Seller", "Available", "Debt", "In the way"]}
        rows={due.map((row) => ({
          key: `${row.seller_id}-${row.currency}`,
          cells: [
            <Link key="seller" to={`/sellers/${row.seller_id}`} className="text-ui-fg-interactive">
              <bdi>{row.seller_name}</bdi>
            </Link>,
            formatAmount(row.available, row.currency),
            row.debt < 0 ? formatAmount(-row.debt, row.currency) : "–",
            <StatusBadge key="state" color={row.obstacle ? "orange" : "green"}>
              {row.obstacle ? OBSTACLES[row.obstacle] : "Nothing"}
            </StatusBadge>,
          ],
        }))}
      />
    </Section>
  )
}
