import { MEMBER_ROLES, type TeamMember } from "@hirfa/contracts"
import { formatDate, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { Button } from "~/ui/button"
import { Icon } from "~/ui/icon"
import { ROLE_NAMES, ROLE_TEXTS } from "../words"

/** One of the team, with what an owner can change of her. */
export function MemberCard({ member }: { member: TeamMember }) {
  return (
    <li className="rounded border border-sand bg-white px-4 py-3">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="min-w-0">
          <p className="font-semibold">
            <bdi>{member.name}</bdi>
            {member.is_self ? ` (${m.team_you()})` : ""}
          </p>
          <p className="break-all text-ash">
            <bdi>{member.email}</bdi>
          </p>
          <p className="text-xs text-ash">{m.team_since({ date: formatDate(member.since, "short") })}</p>
        </div>
        <Badge tone="ready">{ROLE_NAMES[member.role]()}</Badge>
      </div>
      {member.is_last_owner ? (
        <p className="mt-2 text-xs text-ash">{m.team_last_owner()}</p>
      ) : (
        <Change member={member} />
      )}
    </li>
  )
}

function Change({ member }: { member: TeamMember }) {
  const { id, name, role } = member
  return (
    <details>
      <summary className="link flex min-h-12 items-center" aria-label={`${m.team_change()}: ${name}`}>
        {m.team_change()}
      </summary>
      <div className="grid gap-4 pb-2">
        <form method="post" className="grid gap-3">
          <input type="hidden" name="id" value={id} />
          <RoleField id={id} role={role} />
          <Button kind="plain" name="intent" value="role">
            {m.team_save_role()}
          </Button>
        </form>
        {member.is_self ? null : (
          <form method="post" className="grid gap-3 border-t border-sand pt-4">
            <input type="hidden" name="id" value={id} />
            <p>{m.team_remove_text({ name })}</p>
            <Button kind="plain" name="intent" value="remove">
              <Icon name="close" />
              {m.team_remove_sure({ name })}
            </Button>
          </form>
        )}
      </div>
    </details>
  )
}

/** Several of these stand on a page, so its id is not its name. */
function RoleField({ id, role }: Pick<TeamMember, "id" | "role">) {
  const field = `role-${id}`
  return (
    <div>
      <label htmlFor={field} className="mb-1 block font-semibold">
        {m.team_role()}
      </label>
      <select id={field} name="role" defaultValue={role} className="field">
        {MEMBER_ROLES.map((each) => (
          <option key={each} value={each}>
            {`${ROLE_NAMES[each]()}: ${ROLE_TEXTS[each]()}`}
          </option>
        ))}
      </select>
    </div>
  )
}
