import { type Claim, type ClaimAct, minorPerMajor } from "@hirfa/contracts"
import { formatMoney, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Field, TextAreaField } from "~/ui/field"
import { Icon, type IconName } from "~/ui/icon"
import { doText } from "../words"

type Act = Exclude<ClaimAct, "overdue">
type Part = "words" | "words_maybe" | "amount" | "amount_maybe" | "label" | "tracking" | "restock"

/** What each form asks for; an act without any is one button. */
const FORMS: Readonly<Record<Act, { icon: IconName; parts: readonly Part[] }>> = {
  accept: { icon: "check", parts: ["words_maybe", "label"] },
  refuse: { icon: "close", parts: ["words"] },
  offer: { icon: "hand", parts: ["amount", "words_maybe"] },
  refund: { icon: "returned", parts: ["amount", "words_maybe"] },
  take_offer: { icon: "check", parts: [] },
  decline_offer: { icon: "close", parts: ["words_maybe"] },
  send_back: { icon: "parcel", parts: ["tracking"] },
  receive: { icon: "parcel", parts: ["restock", "amount_maybe", "words_maybe"] },
  object: { icon: "alert", parts: ["words"] },
  withdraw: { icon: "close", parts: [] },
}

/** What the reader can do with a claim now: unfolding asks, the button does. Works without a script. */
export function ClaimActs({ claim }: { claim: Claim }) {
  const acts = claim.can.filter((act): act is Act => act in FORMS)
  if (acts.length === 0) return null
  return (
    <div className="grid gap-2">
      {acts.map((act) =>
        FORMS[act].parts.length === 0 ? (
          <ActForm key={act} claim={claim} act={act} isPlain={act === "withdraw"} />
        ) : (
          <details key={act} className="rounded border border-sand px-4">
            <summary className="flex min-h-12 items-center gap-2 font-semibold">
              <Icon name={FORMS[act].icon} />
              {doText(act)}
            </summary>
            <ActForm claim={claim} act={act} />
          </details>
        ),
      )}
    </div>
  )
}

function ActForm({ claim, act, isPlain = false }: { claim: Claim; act: Act; isPlain?: boolean }) {
  const { icon, parts } = FORMS[act]
  return (
    <form method="post" className="grid gap-4 pb-2">
      <input type="hidden" name="intent" value={`claim-${act}`} />
      <input type="hidden" name="claim_id" value={claim.id} />
      {parts.map((part) => (
        <FormPart key={part} part={part} claim={claim} act={act} />
      ))}
      <Button kind={isPlain ? "plain" : "main"} className="min-h-12">
        <Icon name={icon} />
        {doText(act)}
      </Button>
    </form>
  )
}

function FormPart({ part, claim, act }: { part: Part; claim: Claim; act: Act }) {
  const id = (name: string) => `${claim.id}-${act}-${name}`
  switch (part) {
    case "words":
      return (
        <TextAreaField
          label={m.claim_form_words()}
          name="words"
          id={id("words")}
          rows={2}
          required
          minLength={3}
          maxLength={2000}
          dir="auto"
        />
      )
    case "words_maybe":
      return (
        <TextAreaField
          label={m.claim_form_words_maybe()}
          name="words"
          id={id("words")}
          rows={2}
          maxLength={2000}
          dir="auto"
        />
      )
    case "amount":
    case "amount_maybe":
      return <Amount claim={claim} id={id("amount")} isNeeded={part === "amount"} />
    case "label":
      return (
        <Field
          label={m.claim_form_label()}
          name="label_url"
          id={id("label")}
          type="url"
          dir="ltr"
          maxLength={500}
        />
      )
    case "tracking":
      return (
        <>
          <Field label={m.claim_form_carrier()} name="carrier" id={id("carrier")} maxLength={80} />
          <Field
            label={m.claim_form_tracking()}
            name="tracking_number"
            id={id("tracking")}
            maxLength={80}
            dir="ltr"
          />
        </>
      )
    case "restock":
      return (
        <label className="flex min-h-12 items-center gap-3">
          <input type="checkbox" name="restock" className="size-6" />
          {m.claim_form_restock()}
        </label>
      )
  }
}

function Amount({ claim, id, isNeeded }: { claim: Claim; id: string; isNeeded: boolean }) {
  const { value, left } = claim
  const shown = Math.min(value.amount, left.amount) / minorPerMajor(left.currency)
  return (
    <>
      <input type="hidden" name="currency" value={left.currency} />
      <Field
        label={m.claim_form_amount({ currency: left.currency.toUpperCase() })}
        name="amount"
        id={id}
        inputMode="decimal"
        dir="ltr"
        required={isNeeded}
        defaultValue={isNeeded ? undefined : shown.toFixed(2)}
        hint={`${m.claim_value({ amount: formatMoney(value) })}. ${m.claim_left({ amount: formatMoney(left) })}`}
      />
    </>
  )
}
