import type { TeamAnswer, VendorMe } from "@hirfa/contracts"
import { m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Icon } from "~/ui/icon"
import { Notice } from "~/ui/notice"
import type { InviteProblem } from "../team-form.server"
import { InvitationCard } from "./invitation-card"
import { InviteForm } from "./invite-form"
import { MemberCard } from "./member-card"

interface TeamPageProps {
  team: TeamAnswer
  me: VendorMe
  done: string | null
  problem: InviteProblem | undefined
  /** What was asked could not be done. */
  refusal: "last_owner" | "stale" | null
}

/** Who works here, who is invited, and inviting somebody. */
export function TeamPage({ team, me, done, problem, refusal }: TeamPageProps) {
  const isLastOwner = team.members.some((member) => member.is_self && member.is_last_owner)
  return (
    <div className="grid gap-6">
      <title>{`${m.team_title()} · ${m.brand()}`}</title>
      <h1 className="text-2xl">{m.team_title()}</h1>
      {done ? (
        <Notice kind="good" role="status">
          {done}
        </Notice>
      ) : null}
      {refusal ? (
        <Notice kind="problem" role="alert">
          {refusal === "last_owner" ? m.team_last_owner() : m.team_refused()}
        </Notice>
      ) : null}
      <ul className="grid gap-3">
        {team.members.map((member) => (
          <MemberCard key={member.id} member={member} />
        ))}
      </ul>
      {team.invitations.length > 0 ? (
        <section aria-labelledby="invited" className="grid gap-3">
          <h2 id="invited" className="text-xl">
            {m.team_invited_title()}
          </h2>
          <ul className="grid gap-3">
            {team.invitations.map((invitation) => (
              <InvitationCard key={invitation.id} invitation={invitation} me={me} />
            ))}
          </ul>
        </section>
      ) : null}
      <InviteForm problem={problem} />
      {isLastOwner ? null : <LeaveForm seller={me.seller.name} />}
    </div>
  )
}

/** Two steps without a script: unfolding asks, the button does. */
function LeaveForm({ seller }: { seller: string }) {
  return (
    <details className="rounded border border-sand bg-white px-4">
      <summary className="flex min-h-12 items-center gap-2 font-semibold text-terracotta-deep">
        <Icon name="close" />
        {m.team_leave()}
      </summary>
      <form method="post" className="grid gap-3 pb-4">
        <p>{m.team_leave_text()}</p>
        <Button kind="plain" name="intent" value="leave">
          {m.team_leave_sure({ seller })}
        </Button>
      </form>
    </details>
  )
}
