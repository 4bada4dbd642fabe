import { data, redirect } from "react-router"
import { z } from "zod"
import { env } from "~/env.server"
import { href } from "~/lib/i18n"
import { BackendRefusal, tellBackend } from "~/lib/medusa/index.server"
import { privately } from "./account.server"
import { type AccountProblem, parseEmail, parseNewPassword, SHORTEST_PASSWORD } from "./account-forms.server"

/** Who chooses: a buyer or a member of a cooperative. Their logins are apart, though an email may have both. */
export type PasswordActor = "customer" | "member"

/** How somebody came to a login page. */
export function loginNotice(searchParams: URLSearchParams): "logged_out" | "password_changed" | null {
  if (searchParams.has("changed")) return "password_changed"
  return searchParams.has("bye") ? "logged_out" : null
}

const HOME: Readonly<Record<PasswordActor, string>> = { customer: "/account", member: "/atelier" }
const isTestPayment = env.STRIPE_PUBLISHABLE_KEY === undefined

/** The page on which somebody asks for a link; after asking it says the same whoever has that email. */
export function forgottenPage(request: Request) {
  return privately({ isSent: new URL(request.url).searchParams.has("sent"), isTestPayment })
}

export async function askForLink(actor: PasswordActor, request: Request) {
  const parsed = parseEmail(await request.formData())
  if (!parsed.isRight) return data<AccountProblem>(parsed.problem, { status: 400 })
  const path = `/auth/${actor}/emailpass/reset-password`
  await tellBackend({ path, method: "POST", body: { identifier: parsed.input.email } })
  return redirect(href(`${HOME[actor]}/forgot-password?sent=1`), 303)
}

/** The page of the link. Its address opens the login: no other page may learn it from the browser. */
export function newPasswordPage(request: Request) {
  const token = new URL(request.url).searchParams.get("token") ?? ""
  const page = {
    token,
    isDead: isPast(token),
    isWrong: false,
    shortestPassword: SHORTEST_PASSWORD,
    isTestPayment,
  }
  return privately(page, { headers: { "referrer-policy": "strict-origin" } })
}

export async function chooseNewPassword(actor: PasswordActor, request: Request) {
  const form = await request.formData()
  const token = String(form.get("token") ?? "")
  const parsed = parseNewPassword(form)
  if (!parsed.isRight) return data({ token, isDead: false, isWrong: true }, { status: 400 })
  if (!(await changePassword(actor, token, parsed.input.password)))
    return data({ token, isDead: true, isWrong: false }, { status: 401 })
  return redirect(href(`${HOME[actor]}/login?changed=1`), 303)
}

/** False when the link is past its time, was used, or was never given. */
async function changePassword(actor: PasswordActor, token: string, password: string): Promise<boolean> {
  if (isPast(token)) return false
  const path = `/auth/${actor}/emailpass/update`
  try {
    await tellBackend({ path, method: "POST", body: { password }, token })
    return true
  } catch (error) {
    if (error instanceof BackendRefusal && error.status === 401) return false
    throw error
  }
}

const claimsSchema = z.object({ exp: z.number() })

/** Whether a token says of itself that its time is over, or is none. Only the backend knows whether it is a true one. */
function isPast(token: string): boolean {
  try {
    const claims: unknown = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString())
    const parsed = claimsSchema.safeParse(claims)
    return !parsed.success || parsed.data.exp * 1000 <= Date.now()
  } catch (error) {
    if (error instanceof SyntaxError) return true
    throw error
  }
}
