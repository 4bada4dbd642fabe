import { AsyncLocalStorage } from "node:async_hooks"
import { createHash, randomUUID } from "node:crypto"
import { data, redirect } from "react-router"
import { FORM_KEY, FORM_LED, FORM_OUTCOME, FORM_OWNER, type FormOutcome } from "~/offline/headers"
import { readMemberToken, readSellerId } from "./session.server"

/** A form that the phone sends by its key, so that it can send it again when it got no answer. */
interface SentForm {
  key: string
  hash: string
  seller: string | undefined
  writes: number
  files: number
  /** Where it was led instead of being taken: to the login, mostly. */
  led: { path: string; isLogin: boolean } | null
  isUnclear: boolean
}

const sentForm = new AsyncLocalStorage<SentForm>()
const KEY = /^[\w-]{8,60}$/
const NOBODY = "-"

/** Whose forms a page holds, as its `<meta>` says it; null before the login. The backend checks the token at each call. */
export async function formOwner(request: Request): Promise<string | null> {
  const member = memberOf(await readMemberToken(request))
  return member ? `${member} ${(await readSellerId(request)) ?? NOBODY}` : null
}

/**
 * Answers a request; one with a form's key so that a service worker, which cannot look into a redirect, knows what
 * became of it: 401 when somebody must log in first, 403 when the way led elsewhere, 409 when it is not this member's or
 * nobody can say whether it was done before.
 */
export async function answerSentForm(request: Request, next: () => Promise<Response>): Promise<Response> {
  const key = request.headers.get(FORM_KEY)
  if (key === null || request.method === "GET" || request.method === "HEAD") return await next()
  if (!KEY.test(key)) throw data(null, { status: 400 })
  const [owner, seller] = (request.headers.get(FORM_OWNER) ?? "").split(" ")
  const member = memberOf(await readMemberToken(request))
  if (member && member !== owner) return outcome("other-member")
  const form: SentForm = {
    key,
    hash: createHash("sha256")
      .update(new Uint8Array(await request.clone().arrayBuffer()))
      .digest("base64url"),
    seller: seller === NOBODY ? undefined : seller,
    writes: 0,
    files: 0,
    led: null,
    isUnclear: false,
  }
  const response = await sentForm.run(form, next)
  if (form.isUnclear) return outcome("unclear")
  if (!form.led) return response
  const headers = new Headers({ [FORM_LED]: form.led.path, "cache-control": "no-store" })
  for (const cookie of response.headers.getSetCookie()) headers.append("set-cookie", cookie)
  return new Response(null, { status: form.led.isLogin ? 401 : 403, headers })
}

function outcome(what: FormOutcome): Response {
  return new Response(null, { status: 409, headers: { [FORM_OUTCOME]: what, "cache-control": "no-store" } })
}

/** The seller that a form was written for, which may not be the one its member works for now. */
export async function sellerOfWork(request: Request): Promise<string | undefined> {
  const form = sentForm.getStore()
  return form ? form.seller : await readSellerId(request)
}

/** Leads a member somewhere else than where she wanted to go, also out of a form that is sent by its key. */
export function leadTo(
  path: string,
  { isLogin = false, headers }: { isLogin?: boolean; headers?: Headers } = {},
) {
  const form = sentForm.getStore()
  if (form) form.led = { path, isLogin }
  return redirect(path, headers ? { headers } : undefined)
}

/** What the backend is told of each write of a form, so that it does none of them twice. */
export function keyOfWrite(): Record<string, string> {
  const form = sentForm.getStore()
  if (!form) return {}
  form.writes += 1
  return { "idempotency-key": `${form.key}.${form.writes}`, "idempotency-hash": form.hash }
}

/** The backend began with this form once and died over it: nobody knows how far it came. */
export function markUnclear(): void {
  const form = sentForm.getStore()
  if (form) form.isUnclear = true
}

/** The id under which a file of a form is kept: the same one whenever the form is sent again. */
export function idOfFile(): string {
  const form = sentForm.getStore()
  if (!form) return randomUUID()
  form.files += 1
  const hex = createHash("sha256").update(`${form.key} file ${form.files}`).digest("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Whom a token names. Not checked here: only the backend can. */
function memberOf(token: string | undefined): string | undefined {
  const [, payload = ""] = token?.split(".") ?? []
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, "base64url").toString("utf8"))
    const said = Object(claims) as { actor_id?: unknown }
    return typeof said.actor_id === "string" && said.actor_id !== "" ? said.actor_id : undefined
  } catch {
    return undefined
  }
}
