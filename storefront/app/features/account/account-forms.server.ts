import { z } from "zod"
import { emailSchema } from "~/features/address/index.server"
import type { Credentials, Registration } from "./account.server"

export const SHORTEST_PASSWORD = 10

export type AccountField = "email" | "password" | "first_name" | "last_name"
export type AccountFaults = Partial<Record<AccountField, "missing" | "invalid" | "too_short">>
export interface AccountProblem {
  faults: AccountFaults
  /** The form as a whole was not taken: wrong password, or an email that cannot be registered. */
  isRefused: boolean
  values: { email: string; first_name: string; last_name: string }
}

const name = z.string().trim().min(1, { error: "missing" }).max(80, { error: "invalid" })
const loginSchema = z.object({
  email: emailSchema,
  // Counted as typed: blanks are part of a password.
  password: z.string().min(1, { error: "missing" }).max(200, { error: "invalid" }),
})
const emailOnlySchema = loginSchema.pick({ email: true })
const newPasswordSchema = z.object({
  password: z.string().min(SHORTEST_PASSWORD, { error: "too_short" }).max(200, { error: "invalid" }),
})
const registerSchema = loginSchema.extend({ first_name: name, last_name: name, ...newPasswordSchema.shape })

export const parseLogin = (form: FormData) => parse<Credentials>(form, loginSchema)
export const parseRegistration = (form: FormData) => parse<Registration>(form, registerSchema)
export const parseEmail = (form: FormData) => parse(form, emailOnlySchema)
export const parseNewPassword = (form: FormData) => parse(form, newPasswordSchema)

type Parsed<T> = { isRight: true; input: T } | { isRight: false; problem: AccountProblem }

function parse<T>(form: FormData, schema: z.ZodType<T>): Parsed<T> {
  const fields = Object.fromEntries([...form].filter(([, value]) => typeof value === "string"))
  const parsed = schema.safeParse({ email: "", password: "", first_name: "", last_name: "", ...fields })
  if (parsed.success) return { isRight: true, input: parsed.data }
  return {
    isRight: false,
    problem: { faults: faultsOf(parsed.error), isRefused: false, values: writtenIn(form) },
  }
}

function faultsOf(error: z.ZodError): AccountFaults {
  const faults: AccountFaults = {}
  for (const { path, message } of error.issues) {
    // The field is one of the schema's own keys.
    const field = path[0] as AccountField
    faults[field] ??= message === "missing" || message === "too_short" ? message : "invalid"
  }
  return faults
}

/** What was written, without the password, which is never sent back. */
export function writtenIn(form: FormData): AccountProblem["values"] {
  const read = (field: string) => String(form.get(field) ?? "").slice(0, 254)
  return { email: read("email"), first_name: read("first_name"), last_name: read("last_name") }
}
