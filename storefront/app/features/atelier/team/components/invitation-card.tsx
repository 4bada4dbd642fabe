import type { Invitation, VendorMe } from "@hirfa/contracts"
import { formatDate, m } from "~/lib/i18n"
import { Button, ButtonLink } from "~/ui/button"
import { Icon } from "~/ui/icon"
import { ROLE_NAMES } from "../words"

/** A link that waits for one person: to be copied, or sent by the telephone's own messenger. */
export function InvitationCard({ invitation, me }: { invitation: Invitation; me: VendorMe }) {
  const { id, name, email, role, link, expires_at } = invitation
  const words = m.team_whatsapp_text({ inviter: me.member.name, seller: me.seller.name, link })
  const field = `link-${id}`
  return (
    <li className="grid gap-3 rounded border border-sand bg-white px-4 py-3">
      <div>
        <p className="font-semibold">
          <bdi>{name}</bdi>
        </p>
        {email ? (
          <p className="break-all text-ash">
            <bdi>{email}</bdi>
          </p>
        ) : null}
        <p className="text-ash">
          {m.team_invited_until({ role: ROLE_NAMES[role](), date: formatDate(expires_at, "short") })}
        </p>
      </div>
      <div>
        <label htmlFor={field} className="mb-1 block font-semibold">
          {m.team_link({ name })}
        </label>
        <input id={field} className="field" dir="ltr" readOnly value={link} />
      </div>
      <div className="flex flex-col gap-3 sm:flex-row">
        <ButtonLink
          href={`https://wa.me/?text=${encodeURIComponent(words)}`}
          target="_blank"
          rel="noopener noreferrer"
          kind="plain"
        >
          <Icon name="arrow" />
          {m.team_whatsapp()}
        </ButtonLink>
        <form method="post" className="grid">
          <input type="hidden" name="id" value={id} />
          <Button kind="plain" name="intent" value="revoke" aria-label={`${m.team_revoke()}: ${name}`}>
            <Icon name="close" />
            {m.team_revoke()}
          </Button>
        </form>
      </div>
    </li>
  )
}
