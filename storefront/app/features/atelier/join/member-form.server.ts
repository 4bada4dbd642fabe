import { z } from "zod"
import { SHORTEST_PASSWORD } from "~/features/account/index.server"
import { emailSchema } from "~/features/address/index.server"
import type { NewMember } from "./join.server"

export interface MemberProblem {
  faults: { name?: boolean; email?: boolean; password?: boolean }
  isTaken: boolean
  values: { name: string; email: string }
}

const schema = z.object({
  name: z.string().trim().min(1).max(80),
  email: emailSchema,
  // Counted as typed: blanks are part of a password.
  password: z.string().min(SHORTEST_PASSWORD).max(200),
})

/** Reads the form of a new login; the password is never sent back. */
export function parseMember(form: FormData): NewMember | MemberProblem {
  const read = (field: string) => String(form.get(field) ?? "").replaceAll("\0", "")
  const values = { name: read("name").slice(0, 80), email: read("email").slice(0, 254) }
  const parsed = schema.safeParse({ ...values, password: String(form.get("password") ?? "") })
  if (parsed.success) return parsed.data
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]))
  return {
    faults: { name: wrong.has("name"), email: wrong.has("email"), password: wrong.has("password") },
    isTaken: false,
    values,
  }
}

export function takenEmail({ name, email }: NewMember): MemberProblem {
  return { faults: {}, isTaken: true, values: { name, email } }
}
