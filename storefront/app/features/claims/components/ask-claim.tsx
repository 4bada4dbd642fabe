import { type ClaimKind, type FollowUp, type OrderLine, REASONS_OF_KIND } from "@hirfa/contracts"
import { formatDate, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Field, SelectField, TextAreaField } from "~/ui/field"
import { Icon } from "~/ui/icon"
import { reasonText } from "../words"

interface AskClaimProps {
  followUp: FollowUp
  lines: readonly OrderLine[]
  kind: ClaimKind
  /** The seller writes it down for her buyer. */
  isForBuyer?: boolean
}

/** Asks to send pieces back, or says that something is wrong: which pieces, why, in words and pictures. */
export function AskClaim({ followUp, lines, kind, isForBuyer = false }: AskClaimProps) {
  const { may_ask, order_id } = followUp
  const claimable = may_ask[kind]
  if (claimable.length === 0) return null
  const id = (name: string) => `${kind}-${order_id}-${name}`
  const title = kind === "return" ? m.claim_ask_return() : m.claim_ask_problem()
  return (
    <details className="rounded border border-sand bg-white px-4">
      <summary className="flex min-h-12 items-center gap-2 font-semibold">
        <Icon name={kind === "return" ? "returned" : "alert"} />
        {isForBuyer
          ? `${m.claim_note()} (${kind === "return" ? m.claim_return() : m.claim_problem()})`
          : title}
      </summary>
      <form method="post" encType="multipart/form-data" className="grid gap-4 pb-4">
        <input type="hidden" name="intent" value="claim-ask" />
        <input type="hidden" name="order_id" value={order_id} />
        <input type="hidden" name="kind" value={kind} />
        {kind === "return" ? <p>{untilText(may_ask)}</p> : null}
        <fieldset className="grid gap-3">
          <legend className="mb-1 font-semibold">{m.claim_which()}</legend>
          {claimable.map(({ line_id, most }) => (
            <Quantity
              key={line_id}
              id={id(line_id)}
              line={lines.find((line) => line.id === line_id)}
              most={most}
            />
          ))}
        </fieldset>
        <SelectField
          label={m.claim_reason()}
          name="reason"
          required
          options={[
            { value: "", label: m.claim_reason_choose() },
            ...REASONS_OF_KIND[kind].map((reason) => ({ value: reason, label: reasonText(reason) })),
          ]}
          id={id("reason")}
        />
        <TextAreaField
          label={m.claim_words()}
          name="words"
          id={id("words")}
          rows={3}
          required
          minLength={3}
          maxLength={2000}
          dir="auto"
        />
        <Field
          label={m.progress_pictures()}
          name="pictures"
          id={id("pictures")}
          type="file"
          accept="image/jpeg,image/png,image/webp"
          multiple
          hint={m.picture_hint()}
        />
        <Button className="min-h-12">{isForBuyer ? m.claim_save() : m.claim_send()}</Button>
      </form>
    </details>
  )
}

function Quantity({ id, line, most }: { id: string; line: OrderLine | undefined; most: number }) {
  if (!line) return null
  return (
    <div className="flex items-center justify-between gap-4">
      <label htmlFor={id} className="grow">
        <bdi>{line.title}</bdi>
      </label>
      <input
        id={id}
        name={`quantity_${line.id}`}
        type="number"
        inputMode="numeric"
        min={0}
        max={most}
        defaultValue={most === 1 ? 1 : 0}
        className="field w-24"
      />
    </div>
  )
}

function untilText({ return_until, return_days }: FollowUp["may_ask"]): string {
  return return_until
    ? m.claim_return_until({ date: formatDate(`${return_until}T12:00:00.000Z`) })
    : m.claim_return_days({ days: String(return_days) })
}
