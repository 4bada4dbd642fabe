import { MEMBER_ROLES } from "@hirfa/contracts"
import { z } from "zod"
import { emailSchema } from "~/features/address/index.server"
import type { TeamDeed } from "./team.server"

export interface InviteProblem {
  faults: { name?: boolean; email?: boolean; role?: boolean }
  values: { name: string; email: string; role: string }
}

const id = z.string().min(1).max(100)
const role = z.enum(MEMBER_ROLES)
const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("revoke"), id }),
  z.object({ intent: z.literal("role"), id, role }),
  z.object({ intent: z.literal("remove"), id }),
])
const inviteSchema = z.object({
  name: z.string().trim().min(1).max(80),
  email: z.union([z.literal(""), emailSchema]),
  role,
})

/** Reads a form of the team's page; null when it is none of them. */
export function parseTeamDeed(form: FormData): TeamDeed | InviteProblem | null {
  const read = (field: string) => String(form.get(field) ?? "").replaceAll("\0", "")
  if (form.get("intent") === "invite") return parseInvitation(read)
  const parsed = schema.safeParse({ intent: read("intent"), id: read("id"), role: read("role") })
  if (!parsed.success) return null
  const { data } = parsed
  return data.intent === "role"
    ? { act: "role", id: data.id, body: { role: data.role } }
    : { act: data.intent, id: data.id }
}

function parseInvitation(read: (field: string) => string): TeamDeed | InviteProblem {
  const values = {
    name: read("name").slice(0, 80),
    email: read("email").slice(0, 254).trim(),
    role: read("role"),
  }
  const parsed = inviteSchema.safeParse(values)
  if (parsed.success) {
    const { name, email, role } = parsed.data
    return { act: "invite", body: { name, role, ...(email ? { email } : {}) } }
  }
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  return {
    faults: { name: wrong.has("name"), email: wrong.has("email"), role: wrong.has("role") },
    values,
  }
}
