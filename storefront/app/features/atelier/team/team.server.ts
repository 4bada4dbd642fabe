import {
  acceptAnswerSchema,
  type InvitationView,
  invitationViewSchema,
  type MemberRole,
  type TeamAnswer,
  teamAnswerSchema,
} from "@hirfa/contracts"
import { z } from "zod"
import { backend, readOrNull } from "~/lib/medusa/index.server"

export async function readTeam(token: string): Promise<TeamAnswer> {
  return await backend({ path: "/vendor/team", token, schema: teamAnswerSchema })
}

/** What an owner can do with her team, with what the backend is told. */
export type TeamDeed =
  | { act: "invite"; body: { name: string; role: MemberRole; email?: string } }
  | { act: "revoke"; id: string }
  | { act: "role"; id: string; body: { role: MemberRole } }
  | { act: "remove"; id: string }

export async function doWithTeam(token: string, deed: TeamDeed): Promise<TeamAnswer> {
  const call = { token, schema: teamAnswerSchema }
  switch (deed.act) {
    case "invite":
      return await backend({ ...call, path: "/vendor/team/invitations", method: "POST", body: deed.body })
    case "revoke":
      return await backend({ ...call, path: pathOf("invitations", deed.id), method: "DELETE" })
    case "role":
      return await backend({ ...call, path: pathOf("members", deed.id), method: "POST", body: deed.body })
    case "remove":
      return await backend({ ...call, path: pathOf("members", deed.id), method: "DELETE" })
  }
}

const pathOf = (family: string, id: string) => `/vendor/team/${family}/${encodeURIComponent(id)}`

/** Leaves the team of the cooperative that one works for now. */
export async function leaveTeam(token: string): Promise<void> {
  await backend({ path: "/vendor/session/membership", method: "DELETE", token, schema: z.object({}) })
}

/** What an invitation is to; null for a link that is none. */
export async function readInvitation(invitation: string): Promise<InvitationView | null> {
  const path = `/store/invitations/${encodeURIComponent(invitation)}`
  const answer = await readOrNull({ path, schema: invitationViewSchema })
  return answer?.invitation ?? null
}

/** Joins a team; answers the cooperative. */
export async function acceptInvitation(token: string, invitation: string): Promise<string> {
  const { seller_id } = await backend({
    path: "/vendor/session/invitations",
    method: "POST",
    body: { token: invitation },
    token,
    schema: acceptAnswerSchema,
  })
  return seller_id
}
