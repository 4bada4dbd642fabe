import type { MemberRole } from "@hirfa/contracts"
import { m } from "~/lib/i18n"

export const ROLE_NAMES: Readonly<Record<MemberRole, () => string>> = {
  owner: m.team_role_owner,
  manager: m.team_role_manager,
  maker: m.team_role_maker,
}

/** What each role may do. */
export const ROLE_TEXTS: Readonly<Record<MemberRole, () => string>> = {
  owner: m.team_role_owner_text,
  manager: m.team_role_manager_text,
  maker: m.team_role_maker_text,
}

/** What was just done with the team. */
export function teamDoneText(done: string, name: string): string | null {
  switch (done) {
    case "invite":
      return m.team_done_invite({ name })
    case "role":
      return m.team_done_role()
    case "remove":
      return m.team_done_remove()
    case "revoke":
      return m.team_done_revoke()
    default:
      return null
  }
}
