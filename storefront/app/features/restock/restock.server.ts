import { restockGoneAnswerSchema, restockNoticeAnswerSchema } from "@hirfa/contracts"
import { z } from "zod"
import { currentLocale } from "~/lib/i18n"
import { isHandle } from "~/lib/medusa/handle"
import { BackendRefusal, backend } from "~/lib/medusa/index.server"
import type { RestockOutcome } from "./outcome"

const emailSchema = z.string().trim().pipe(z.email().max(254))

/** Asks for one mail, or for none after all; answers what came of it. */
export async function askForRestock(
  request: Request,
  handle: string,
  form: FormData,
): Promise<RestockOutcome> {
  const parsed = emailSchema.safeParse(form.get("email"))
  if (!parsed.success || !isHandle(handle)) return "email"
  const call = {
    path: `/store/pieces/${encodeURIComponent(handle)}/restock-notices`,
    headers: forwardedFrom(request),
  }
  const email = parsed.data
  try {
    if (form.get("intent") === "forget") {
      await backend({ ...call, method: "DELETE", body: { email }, schema: restockGoneAnswerSchema })
      return "forgotten"
    }
    const body = { email, locale: currentLocale() }
    const { state } = await backend({ ...call, method: "POST", body, schema: restockNoticeAnswerSchema })
    return state
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
    if (error.status === 429) return "later"
    if (error.kind === "not_allowed") return "too_many"
    if (error.status === 400) return "email"
    throw error
  }
}

/** Deletes all that waits for the address of a mail's link. */
export async function stopRestockMails(request: Request, key: string): Promise<void> {
  if (!/^[\w-]{20,100}$/.test(key)) return
  await backend({
    path: "/store/restock-notices/stop",
    method: "POST",
    body: { key },
    headers: forwardedFrom(request),
    schema: restockGoneAnswerSchema,
  })
}

/** For whom the web app asks, as its proxy says it: the backend counts how often each asks. */
function forwardedFrom({ headers }: Request): Record<string, string> {
  const from = headers.get("x-forwarded-for")
  return from ? { "x-forwarded-for": from } : {}
}
