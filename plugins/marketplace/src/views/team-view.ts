import { SELLER_MODULE, type TeamAnswer } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { lastOwner } from "../modules/seller/team-rules"
import { invitationState } from "../workflows/team/invitation-state"
import { invitationLink } from "./invitation-view"
import { instant } from "./order-view"

type MembershipRow = {
  id: string
  role: TeamAnswer["members"][number]["role"]
  created_at: Date | string
  member: { id: string; name: string; email: string }
}

type Asked = { seller_id: string; member_id: string }

/** Who works for a seller, and who is invited: as an owner of it sees the team. */
export async function readTeam(
  container: MedusaContainer,
  { seller_id, member_id }: Asked,
): Promise<TeamAnswer> {
  const { data } = await container.resolve("query").graph({
    entity: "membership",
    fields: ["id", "role", "created_at", "member.id", "member.name", "member.email"],
    filters: { seller_id },
    pagination: { take: 500, skip: 0, order: { created_at: "ASC" } },
  })
  const rows = data as MembershipRow[]
  const last = lastOwner(rows)
  const members = rows.map(({ id, role, created_at, member }) => ({
    id,
    member_id: member.id,
    name: member.name,
    email: member.email,
    role,
    since: instant(created_at) ?? "",
    is_self: member.id === member_id,
    is_last_owner: last?.id === id,
  }))
  return { members, invitations: await openInvitations(container, seller_id) }
}

async function openInvitations(
  container: MedusaContainer,
  seller_id: string,
): Promise<TeamAnswer["invitations"]> {
  const rows = await container
    .resolve(SELLER_MODULE)
    .listInvitations(
      { seller_id, used_at: null, revoked_at: null },
      { order: { created_at: "DESC" }, take: 200 },
    )
  return rows
    .filter((row) => invitationState(row) === "open")
    .map((row) => ({
      id: row.id,
      role: row.role,
      name: row.name,
      email: row.email,
      invited_by: row.invited_by,
      created_at: instant(row.created_at) ?? "",
      expires_at: instant(row.expires_at) ?? "",
      link: invitationLink(container, row),
    }))
}
