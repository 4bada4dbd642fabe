import type { Claim } from "@hirfa/contracts"
import { claimStateText } from "~/features/claims"
import { formatDate, href, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { EmptyState } from "~/ui/empty-state"

/** Returns and problems that are not over, whoever's turn it is. */
export function ClaimsPage({ claims }: { claims: readonly Claim[] }) {
  return (
    <div className="grid gap-4">
      <title>{`${m.claims_title()} · ${m.brand()}`}</title>
      <h1 className="text-2xl">{m.claims_title()}</h1>
      {claims.length === 0 ? <EmptyState title={m.today_empty()} /> : null}
      <ul className="grid gap-2">
        {claims.map((claim) => (
          <li key={claim.id}>
            <a
              href={href(`/atelier/orders/${claim.order_id}#${claim.id}`)}
              className="flex min-h-16 flex-wrap items-center justify-between gap-2 rounded border border-sand bg-white p-3 no-underline hover:border-clay"
            >
              <span>
                <strong>{m.order_title({ number: String(claim.order_number) })}</strong> ·{" "}
                {claim.kind === "return" ? m.claim_return() : m.claim_problem()}
                <span className="block text-xs text-ash">{formatDate(claim.opened_at)}</span>
              </span>
              <Badge tone="order">{claimStateText(claim.state)}</Badge>
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
