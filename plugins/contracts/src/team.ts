import { z } from "zod"
import { MEMBER_ROLES } from "./sellers"

export const teamMemberSchema = z.object({
  id: z.string(),
  member_id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(MEMBER_ROLES),
  since: z.string(),
  is_self: z.boolean(),
  /** The last owner stays one: somebody has to be able to run the shop. */
  is_last_owner: z.boolean(),
})
export type TeamMember = z.infer<typeof teamMemberSchema>

export const invitationSchema = z.object({
  id: z.string(),
  role: z.enum(MEMBER_ROLES),
  name: z.string(),
  email: z.string().nullable(),
  invited_by: z.string(),
  created_at: z.string(),
  expires_at: z.string(),
  /** The web app's page with the key in it: to be given to this person only. */
  link: z.string(),
})
export type Invitation = z.infer<typeof invitationSchema>

/** Answer of `GET /vendor/team` and of every write below it. */
export const teamAnswerSchema = z.object({
  members: z.array(teamMemberSchema),
  invitations: z.array(invitationSchema),
})
export type TeamAnswer = z.infer<typeof teamAnswerSchema>

/** Body of `POST /vendor/team/invitations`. With an email the link is also sent there. */
export const inviteBodySchema = z
  .object({
    name: z.string().trim().min(1).max(80),
    email: z.email().max(254).optional(),
    role: z.enum(MEMBER_ROLES),
  })
  .strict()
/** Body of `POST /vendor/team/members/:id`; `DELETE` removes. */
export const changeRoleBodySchema = z.object({ role: z.enum(MEMBER_ROLES) }).strict()

/** Answer of `GET /store/invitations/:token`: what the invited person is told before she logs in. */
export const invitationViewSchema = z.object({
  invitation: z.object({
    state: z.enum(["open", "used", "expired", "revoked"]),
    role: z.enum(MEMBER_ROLES),
    name: z.string(),
    email: z.string().nullable(),
    invited_by: z.string(),
    seller: z.object({ name: z.string(), city: z.string() }),
  }),
})
export type InvitationView = z.infer<typeof invitationViewSchema>["invitation"]

/** Body of `POST /vendor/session/invitations`, answered with `{ seller_id }`. */
export const acceptBodySchema = z.object({ token: z.string().min(1).max(300) }).strict()
export const acceptAnswerSchema = z.object({ seller_id: z.string() })

/** Body of `POST /vendor/team/makers`: who of the team a maker is; null when she is none of it. */
export const linkMakerBodySchema = z
  .object({ maker_id: z.string().min(1), member_id: z.string().min(1).nullable() })
  .strict()
