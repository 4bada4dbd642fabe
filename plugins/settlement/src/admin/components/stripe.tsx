import type { ConnectStatus, OperatorPayout } from "@hirfa/contracts"
import { StatusBadge, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { formatDate, formatMoney } from "../lib/format"
import { useConnect, useTransfers } from "../lib/queries"
import { Rows } from "./rows"
import { Section } from "./section"

/** Sellers whose bank account is abroad: what Stripe can move, and how their accounts stand. */
export function StripeAccounts() {
  const query = useConnect()
  const { is_set, available, accounts } = query.data ?? { is_set: false, available: null, accounts: [] }
  return (
    <Section
      title="Accounts at Stripe"
      text={is_set ? balanceText(available) : "Not set up: STRIPE_CONNECT_WEBHOOK_SECRET is missing."}
      query={query}
      isEmpty={accounts.length === 0}
      empty="No seller is paid by Stripe."
    >
      <Rows
        heads={["Seller", "Country", "Account", "State"]}
        rows={accounts.map(({ seller_id, seller_name, country, stripe_account, status, due, note }) => ({
          key: stripe_account || seller_id,
          cells: [
            <Link key="seller" to={`/sellers/${seller_id}`} className="text-ui-fg-interactive">
              <bdi>{seller_name}</bdi>
            </Link>,
            country.toUpperCase(),
            stripe_account || "–",
            <div key="state" className="flex flex-wrap items-center gap-2">
              <StatusBadge color={ACCOUNT_COLORS[status]}>{status}</StatusBadge>
              <Text size="small" className="text-ui-fg-subtle">
                {[due > 0 ? `${due} asked for` : "", note ?? ""].filter(Boolean).join(" · ")}
              </Text>
            </div>,
          ],
        }))}
      />
    </Section>
  )
}

const ACCOUNT_COLORS: Readonly<Record<ConnectStatus, "green" | "orange" | "red">> = {
  opening: "orange",
  onboarding: "orange",
  active: "green",
  restricted: "red",
  disconnected: "red",
}

type Available = NonNullable<ReturnType<typeof useConnect>["data"]>["available"]

function balanceText(available: Available): string {
  if (available === null) return "Stripe does not say now what it can move: nothing is transferred."
  const sums = available.map((money) => formatMoney(money)).join(", ")
  return `Stripe can move ${sums || "nothing"} now; the oldest earnings go first.`
}

/** Each transfer with what became of it: refused, hanging, taken back. */
export function StripeTransfers() {
  const query = useTransfers()
  const transfers = query.data?.payouts ?? []
  return (
    <Section
      title="Transfers by Stripe"
      text="One an order. What hangs is asked again every ten minutes; what was refused is in the balance again."
      query={query}
      isEmpty={transfers.length === 0}
      empty="Nothing was transferred yet."
    >
      <Rows
        heads={["Payout", "Seller", "Order", "Amount", "Taken back", "State", "Day"]}
        rows={transfers.map((transfer) => ({
          key: transfer.id,
          cells: [
            transfer.number,
            <bdi key="seller">{transfer.seller_name}</bdi>,
            transfer.order_number === null ? "–" : `#${transfer.order_number}`,
            formatMoney(transfer.paid),
            transfer.reversed ? formatMoney(transfer.reversed) : "–",
            <TransferState key="state" transfer={transfer} />,
            formatDate(transfer.created_at),
          ],
        }))}
      />
    </Section>
  )
}

function TransferState({
  transfer: { status, reason, is_hanging, transfer_id },
}: {
  transfer: OperatorPayout
}) {
  const isBad = status === "rejected" || reason !== null
  return (
    <div className="py-1">
      <StatusBadge color={isBad ? "red" : is_hanging ? "orange" : status === "paid" ? "green" : "blue"}>
        {is_hanging ? "no answer yet" : status}
      </StatusBadge>
      <Text size="xsmall" className="text-ui-fg-subtle">
        {reason ?? transfer_id}
      </Text>
    </div>
  )
}
