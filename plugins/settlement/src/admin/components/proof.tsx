import { StatusBadge } from "@medusajs/ui"
import { formatAmount } from "../lib/format"
import { useProof } from "../lib/queries"
import { Rows } from "./rows"
import { Section } from "./section"

/** What buyers paid against who has it, in each currency. */
export function Proof() {
  const query = useProof()
  const currencies = query.data?.currencies ?? []
  return (
    <Section
      title="Proof"
      text="What was captured less what was given back is what sellers, the platform, states and payment providers have."
      query={query}
      isEmpty={currencies.length === 0}
      empty="Nothing was sold yet."
    >
      <Rows
        heads={["Currency", "Captured less given back", "Sellers", "Commission", "Tax to hand on", ""]}
        rows={currencies.map(({ currency, captured_less_given_back, sellers, accounts, is_balanced }) => ({
          key: currency,
          cells: [
            currency.toUpperCase(),
            formatAmount(captured_less_given_back, currency),
            formatAmount(sellers, currency),
            formatAmount((accounts.commission ?? 0) + (accounts.commission_tax ?? 0), currency),
            formatAmount(accounts.tax ?? 0, currency),
            <StatusBadge key="state" color={is_balanced ? "green" : "red"}>
              {is_balanced ? "Adds up" : "Does not add up"}
            </StatusBadge>,
          ],
        }))}
      />
    </Section>
  )
}
