import type { CommissionRuleView } from "@hirfa/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReceiptPercent } from "@medusajs/icons"
import { Button, StatusBadge, toast } from "@medusajs/ui"
import { NewRule } from "../../components/new-rule"
import { Rows } from "../../components/rows"
import { Section } from "../../components/section"
import { formatDate, formatRate } from "../../lib/format"
import { useEndRule, useRules } from "../../lib/queries"
import { messageOf } from "../../lib/sdk"

const RulesPage = () => {
  const query = useRules()
  const rules = query.data?.rules ?? []
  return (
    <>
      <Section
        title="Commission"
        text="The most specific rule holds: seller before family before channel before currency. A rule is ended, never changed."
        query={query}
        isEmpty={rules.length === 0}
        empty="No rule yet: the marketplace takes nothing of any sale."
      >
        <Rows
          heads={["Rule", "Rate", "For", "Since", "State", ""]}
          rows={rules.map((rule) => ({
            key: rule.id,
            cells: [
              rule.label,
              rateOf(rule),
              reachOf(rule),
              formatDate(rule.valid_from),
              <State key="state" rule={rule} />,
              <End key="end" rule={rule} />,
            ],
          }))}
        />
      </Section>
      <NewRule />
    </>
  )
}

function rateOf({ rate_bps, vat_bps, kind, borne_by }: CommissionRuleView): string {
  if (kind === "payment_cost") return `${formatRate(rate_bps)} for the payment, borne by the ${borne_by}`
  return vat_bps > 0 ? `${formatRate(rate_bps)} + ${formatRate(vat_bps)} VAT` : formatRate(rate_bps)
}

function reachOf({ seller_id, family_code, channel, currency_code }: CommissionRuleView): string {
  const reach = [seller_id, family_code, channel, currency_code?.toUpperCase()].filter(Boolean)
  return reach.join(" · ") || "Everything"
}

const hasEnded = ({ valid_to }: CommissionRuleView) => valid_to !== null && new Date(valid_to) <= new Date()

function State({ rule }: { rule: CommissionRuleView }) {
  if (hasEnded(rule)) return <StatusBadge color="grey">Ended {formatDate(rule.valid_to ?? "")}</StatusBadge>
  return <StatusBadge color="green">{rule.is_used ? "In use" : "Holds, not used yet"}</StatusBadge>
}

function End({ rule }: { rule: CommissionRuleView }) {
  const end = useEndRule()
  if (hasEnded(rule)) return null
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={end.isPending}
      onClick={() => end.mutate(rule.id, { onError: (error) => toast.error(messageOf(error)) })}
    >
      End now
    </Button>
  )
}

export const config = defineRouteConfig({ label: "Commission", icon: ReceiptPercent })
export const handle = { breadcrumb: () => "Commission" }

export default RulesPage
