import { MEMBER_ROLES } from "@hirfa/contracts"
import { m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Field } from "~/ui/field"
import { Icon } from "~/ui/icon"
import type { InviteProblem } from "../team-form.server"
import { ROLE_NAMES, ROLE_TEXTS } from "../words"

/** Makers come first: there are most of them, and they may do least. */
const CHOICES = MEMBER_ROLES.toReversed()

export function InviteForm({ problem }: { problem: InviteProblem | undefined }) {
  const chosen = problem?.values.role ?? "maker"
  return (
    <section aria-labelledby="invite" className="rounded border border-sand bg-lime p-4">
      <h2 id="invite" className="mb-4 text-xl">
        {m.team_invite_title()}
      </h2>
      <form method="post" className="grid gap-4">
        <Field
          label={m.team_invite_name()}
          name="name"
          required
          maxLength={80}
          dir="auto"
          autoComplete="off"
          defaultValue={problem?.values.name}
          error={problem?.faults.name ? m.fault_missing() : undefined}
        />
        <Field
          label={m.address_optional({ label: m.team_invite_email() })}
          name="email"
          type="email"
          maxLength={254}
          dir="ltr"
          className="rtl:text-right"
          autoComplete="off"
          defaultValue={problem?.values.email}
          hint={m.team_invite_email_hint()}
          error={problem?.faults.email ? m.fault_email() : undefined}
        />
        <fieldset className="grid gap-2">
          <legend className="mb-1 font-semibold">{m.team_role()}</legend>
          {CHOICES.map((role) => (
            <label
              key={role}
              className="flex min-h-14 items-center gap-3 rounded border border-sand bg-white px-4 py-2 has-[:checked]:border-2 has-[:checked]:border-ink"
            >
              <input
                type="radio"
                name="role"
                value={role}
                defaultChecked={role === chosen}
                className="size-6 shrink-0 accent-terracotta"
              />
              <span>
                <span className="block font-semibold">{ROLE_NAMES[role]()}</span>
                <span className="block text-ash">{ROLE_TEXTS[role]()}</span>
              </span>
            </label>
          ))}
        </fieldset>
        <Button name="intent" value="invite" className="min-h-14">
          <Icon name="person" />
          {m.team_invite()}
        </Button>
      </form>
    </section>
  )
}
