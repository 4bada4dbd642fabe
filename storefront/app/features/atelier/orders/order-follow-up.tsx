import { type FollowUp, PROGRESS_STAGES, type VendorOrder } from "@hirfa/contracts"
import { AskClaim, ClaimCard, ProgressList, progressText } from "~/features/claims"
import { href, m } from "~/lib/i18n"
import { Button, ButtonLink } from "~/ui/button"
import { Field, SelectField, TextAreaField } from "~/ui/field"
import { Icon } from "~/ui/icon"

/** What happens beside packing and sending: returns and problems, and how far the making is. */
export function OrderFollowUp({ order, followUp }: { order: VendorOrder; followUp: FollowUp }) {
  return (
    <>
      {followUp.claims.length > 0 ? (
        <section aria-labelledby="claims" className="grid gap-3">
          <h2 id="claims" className="text-lg">
            {m.claims_title()}
          </h2>
          {followUp.claims.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </section>
      ) : null}
      {followUp.is_made_to_order ? <Making order={order} followUp={followUp} /> : null}
    </>
  )
}

/** Ways to write down what the buyer told otherwise. */
export function NoteClaims({ order, followUp }: { order: VendorOrder; followUp: FollowUp }) {
  return (
    <>
      <AskClaim followUp={followUp} lines={order.lines} kind="problem" isForBuyer />
      <AskClaim followUp={followUp} lines={order.lines} kind="return" isForBuyer />
    </>
  )
}

function Making({ order, followUp }: { order: VendorOrder; followUp: FollowUp }) {
  const isOver = order.shipments.some(({ shipped_at }) => shipped_at !== null) || order.state === "canceled"
  return (
    <section aria-labelledby="making" className="grid gap-4 rounded border border-sand bg-white p-4">
      <h2 id="making" className="text-lg">
        {m.progress_title()}
      </h2>
      <ProgressList progress={followUp.progress} />
      {isOver ? null : <ProgressForm reached={followUp.progress.at(-1)?.stage} />}
    </section>
  )
}

function ProgressForm({ reached }: { reached: FollowUp["progress"][number]["stage"] | undefined }) {
  const from = reached ? PROGRESS_STAGES.indexOf(reached) : 0
  const stages = PROGRESS_STAGES.slice(from)
  return (
    <details open={!reached}>
      <summary className="link flex min-h-12 items-center">{m.progress_tell()}</summary>
      <form method="post" encType="multipart/form-data" className="grid gap-4">
        <input type="hidden" name="intent" value="progress" />
        <SelectField
          label={m.progress_stage()}
          name="stage"
          options={stages.map((stage) => ({ value: stage, label: progressText(stage) }))}
          defaultValue={stages[reached && stages.length > 1 ? 1 : 0]}
        />
        <TextAreaField
          label={m.progress_words()}
          name="words"
          id="progress-words"
          rows={2}
          maxLength={2000}
          dir="auto"
        />
        <Field
          label={m.progress_pictures()}
          name="pictures"
          id="progress-pictures"
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
          hint={m.picture_hint()}
        />
        <Button className="min-h-12">
          <Icon name="check" />
          {m.progress_send()}
        </Button>
      </form>
    </details>
  )
}

/** What is printed and goes into or onto the parcel. */
export function Papers({ order }: { order: VendorOrder }) {
  if (order.state === "canceled") return null
  const papers = [
    { name: "packing-list", label: m.papers_packing_list() },
    { name: "label-a6", label: m.papers_label_a6() },
    { name: "label-a4", label: m.papers_label_a4() },
  ]
  return (
    <section aria-labelledby="papers">
      <h2 id="papers" className="mb-3 text-lg">
        {m.papers_title()}
      </h2>
      <div className="grid gap-2 sm:grid-cols-3">
        {papers.map(({ name, label }) => (
          <ButtonLink
            key={name}
            kind="plain"
            href={href(`/atelier/orders/${order.id}/${name}`)}
            className="min-h-12"
            rel="nofollow"
          >
            {label}
          </ButtonLink>
        ))}
      </div>
    </section>
  )
}
