import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { countingWindows } from "../utils/limit-rate"

/** The same lengths as on the page where an account is made. */
const newPasswordSchema = z.object({
  password: z
    .string({ error: "password: give the new password" })
    .min(10, { error: "password: take at least 10 characters" })
    .max(200, { error: "password: take at most 200 characters" }),
})

/**
 * Without methods, so that they run before Medusa's own on these routes: Medusa uses up the token of a reset before it
 * looks at the password, and answers well to none.
 */
export const authRoutes: MiddlewareRoute[] = [
  { matcher: "/auth/:actor_type/:auth_provider/update", middlewares: [refuseWeakPassword] },
  { matcher: "/auth/:actor_type/:auth_provider/reset-password", middlewares: [spareMailbox, rememberLocale] },
]

function refuseWeakPassword(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (req.method !== "POST") return next()
  const { error } = newPasswordSchema.safeParse(req.body)
  const [issue] = error?.issues ?? []
  if (issue) throw new MedusaError(MedusaError.Types.INVALID_DATA, issue.message)
  next()
}

/** In the quarter of an hour for which a link opens an account. Past so many in all, somebody makes them up. */
const secondsToWait = countingWindows({ most: 5, mostInAll: 10_000, perMs: 15 * 60_000 })

/**
 * Whoever has no more than somebody's address cannot fill a mailbox with it, nor make each link useless with the next.
 * Answered as all others are, which tells nothing of the login.
 */
function spareMailbox(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const { identifier }: { identifier?: unknown } = Object(req.body)
  const isMail = req.method === "POST" && typeof identifier === "string"
  if (isMail && secondsToWait(identifier.trim().toLowerCase().slice(0, 200)) > 0) res.sendStatus(201)
  else next()
}

/** The mail is written later, when the request is gone: the language of its page goes along. */
function rememberLocale(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  const body: { metadata?: unknown } = Object(req.body)
  const locale = req.get("x-medusa-locale")
  if (req.method === "POST" && locale && body.metadata === undefined)
    Object.assign(body, { metadata: { locale: locale.slice(0, 35) } })
  next()
}
