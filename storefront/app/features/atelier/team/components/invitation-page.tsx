import type { InvitationView } from "@hirfa/contracts"
import { href, m } from "~/lib/i18n"
import { Button, ButtonLink } from "~/ui/button"
import { Icon } from "~/ui/icon"
import { Notice } from "~/ui/notice"
import { MemberForm } from "../../join/components/member-form"
import type { MemberProblem } from "../../join/member-form.server"
import { ROLE_NAMES, ROLE_TEXTS } from "../words"

interface InvitationPageProps {
  invitation: InvitationView
  /** Who is logged in, if anybody. */
  member: { name: string } | null
  /** This page, to come back to from the login. */
  here: string
  shortestPassword: number
  problem: MemberProblem | undefined
  isRefused: boolean
}

/** What one is invited to, and the two ways in: with the login one has, or with a new one. */
export function InvitationPage({ invitation, member, here, ...form }: InvitationPageProps) {
  const { invited_by: inviter, seller, role } = invitation
  if (invitation.state !== "open" || form.isRefused) return <Closed invitation={invitation} />
  return (
    <>
      <p className="text-base">{m.invitation_text({ inviter, seller: seller.name, city: seller.city })}</p>
      <div className="rounded border border-sand bg-white px-4 py-3">
        <p className="text-ash">{m.invitation_role()}</p>
        <p className="font-semibold">{ROLE_NAMES[role]()}</p>
        <p>{ROLE_TEXTS[role]()}</p>
      </div>
      {member ? (
        <form method="post" className="grid gap-3">
          <p>{m.invitation_as({ name: member.name })}</p>
          <Button name="intent" value="accept" className="min-h-14">
            <Icon name="check" />
            {m.invitation_accept()}
          </Button>
        </form>
      ) : (
        <>
          <h2 className="text-xl">{m.invitation_new()}</h2>
          <MemberForm
            problem={form.problem}
            shortestPassword={form.shortestPassword}
            redirectTo={here}
            known={{ name: invitation.name, email: invitation.email }}
          />
        </>
      )}
    </>
  )
}

function Closed({ invitation: { state, invited_by: inviter } }: { invitation: InvitationView }) {
  return (
    <>
      <Notice kind="warning">{closedText(state, inviter)}</Notice>
      <ButtonLink kind="plain" href={href("/atelier")} className="min-h-14">
        <Icon name="person" />
        {m.account_login()}
      </ButtonLink>
    </>
  )
}

function closedText(state: InvitationView["state"], inviter: string): string {
  if (state === "used") return m.invitation_used()
  if (state === "expired") return m.invitation_expired({ inviter })
  return state === "revoked" ? m.invitation_revoked({ inviter }) : m.invitation_gone()
}
