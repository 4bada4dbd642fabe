import type { PayoutAccountsAnswer } from "@hirfa/contracts"
import { Button, Input, StatusBadge, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useAccounts, useDecision } from "../lib/queries"
import { messageOf } from "../lib/sdk"
import { Rows } from "./rows"
import { Section } from "./section"

type Account = PayoutAccountsAnswer["accounts"][number]

/** Accounts that wait for somebody to look at the bank's paper. */
export function Accounts() {
  const query = useAccounts()
  const accounts = query.data?.accounts ?? []
  return (
    <Section
      title="Accounts to verify"
      text="Nothing is paid to an account before it is verified; a changed one is verified again."
      query={query}
      isEmpty={accounts.length === 0}
      empty="No account waits."
    >
      <Rows
        heads={["Seller", "Holder", "Account", ""]}
        rows={accounts.map((account) => ({
          key: account.id,
          cells: [
            <Link key="seller" to={`/sellers/${account.seller_id}`} className="text-ui-fg-interactive">
              <bdi>{account.seller_name}</bdi>
            </Link>,
            <Holder key="holder" account={account} />,
            `${account.rib ?? account.iban} · ${account.currency.toUpperCase()}`,
            <Decision key="decision" account={account} />,
          ],
        }))}
      />
    </Section>
  )
}

function Holder({ account: { holder, is_holder_matching } }: { account: Account }) {
  return (
    <div>
      <Text size="small">
        <bdi>{holder}</bdi>
      </Text>
      <StatusBadge color={is_holder_matching ? "green" : "orange"}>
        {is_holder_matching ? "Is the legal name" : "Differs from the legal name"}
      </StatusBadge>
    </div>
  )
}

function Decision({ account: { id } }: { account: Account }) {
  const [note, setNote] = useState("")
  const decision = useDecision()
  const decide = (made: "verify" | "refuse") =>
    decision.mutate(
      { id, decision: made, ...(note.trim() ? { note: note.trim() } : {}) },
      { onError: (error) => toast.error(messageOf(error)) },
    )
  return (
    <div className="flex flex-wrap items-center gap-2 py-2">
      <Input
        size="small"
        aria-label="Note"
        placeholder="Note: why it is right, or wrong"
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.target.value)}
      />
      <Button size="small" isLoading={decision.isPending} onClick={() => decide("verify")}>
        Verify
      </Button>
      <Button size="small" variant="secondary" onClick={() => decide("refuse")}>
        Refuse
      </Button>
    </div>
  )
}
