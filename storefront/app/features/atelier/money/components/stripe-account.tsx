import type { ConnectAccountView } from "@hirfa/contracts"
import { countriesByName, countryName, href, m } from "~/lib/i18n"
import { Badge, type BadgeTone } from "~/ui/badge"
import { Button, ButtonLink } from "~/ui/button"
import { SelectField } from "~/ui/field"

/** The account at Stripe, how it stands, and the way on to Stripe while it asks for something. */
export function StripeAccount({ connect: { country, status, due, note } }: { connect: ConnectAccountView }) {
  const { name, tone, text } = stateOf(status)
  const isOpen = status !== "active" || due > 0
  return (
    <div className="rounded border border-sand bg-white px-4 py-3">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <p className="font-semibold">
          {m.money_stripe()} · {countryName(country)}
        </p>
        <Badge tone={tone}>{name}</Badge>
      </div>
      <p>{text}</p>
      {status === "restricted" && note ? (
        <p dir="ltr" className="text-xs text-ash rtl:text-right">
          {note}
        </p>
      ) : null}
      {isOpen ? (
        <ButtonLink href={href("/atelier/money/account/stripe")} className="mt-3 min-h-14 w-full sm:w-auto">
          {due > 0 ? m.money_stripe_continue_due({ count: due }) : m.money_stripe_continue()}
        </ButtonLink>
      ) : null}
    </div>
  )
}

function stateOf(status: ConnectAccountView["status"]): { name: string; tone: BadgeTone; text: string } {
  switch (status) {
    case "active":
      return { name: m.money_account_verified(), tone: "ready", text: m.money_stripe_active() }
    case "restricted":
      return { name: m.money_stripe_held(), tone: "problem", text: m.money_stripe_restricted() }
    case "disconnected":
      return { name: m.money_stripe_held(), tone: "problem", text: m.money_stripe_disconnected() }
    default:
      return { name: m.money_stripe_begun(), tone: "order", text: m.money_stripe_onboarding() }
  }
}

/** For a cooperative whose bank account is abroad, where Stripe is; Morocco is not. */
export function StripeForm({ countries }: { countries: readonly string[] }) {
  const options = countriesByName(countries).map(({ code, name }) => ({ value: code, label: name }))
  return (
    <form
      method="post"
      action={href("/atelier/money/account/stripe")}
      className="mt-6 grid gap-4 rounded border border-sand bg-lime p-4"
    >
      <div>
        <h2 className="text-xl">{m.money_stripe_abroad()}</h2>
        <p>{m.money_stripe_abroad_text()}</p>
      </div>
      <SelectField label={m.money_stripe_country()} name="country" options={options} />
      <Button kind="plain" className="min-h-14">
        {m.money_stripe_choose()}
      </Button>
    </form>
  )
}
