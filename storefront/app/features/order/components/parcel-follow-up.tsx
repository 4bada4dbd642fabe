import type { FollowUp, Parcel } from "@hirfa/contracts"
import { AskClaim, ClaimCard, ProgressList } from "~/features/claims"
import { m } from "~/lib/i18n"

/** What happens with a parcel beside its way: how far the making is, returns and problems. */
export function ParcelFollowUp({ parcel, followUp }: { parcel: Parcel; followUp: FollowUp }) {
  const isBeingMade = followUp.is_made_to_order && parcel.state !== "canceled"
  return (
    <>
      {isBeingMade ? (
        <section aria-labelledby={`making-${parcel.order_id}`} className="grid gap-3">
          <h3 id={`making-${parcel.order_id}`} className="font-semibold">
            {m.progress_title()}
          </h3>
          <ProgressList progress={followUp.progress} />
        </section>
      ) : null}
      {followUp.claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} />
      ))}
      <div className="grid gap-2 empty:hidden">
        <AskClaim followUp={followUp} lines={parcel.lines} kind="problem" />
        <AskClaim followUp={followUp} lines={parcel.lines} kind="return" />
      </div>
    </>
  )
}
