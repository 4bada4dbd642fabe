import { createHash } from "node:crypto"
import { RECEIPT_MODULE } from "@hirfa/contracts"
import type { MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { isRepeatable } from "./repeatable"
import type { MemberRequest, VendorRequest } from "./vendor-context"

type KeyedRequest = Partial<Pick<VendorRequest, "vendor">> &
  Partial<Pick<MemberRequest, "member">> &
  MemberRequest

const KEY = /^[\w.-]{8,100}$/

/**
 * A write that names an `Idempotency-Key` is done once, however often it is sent: whoever sends it again gets the first
 * answer. The same key for something else is refused, and so is a request that is being worked on. Files need no key:
 * each has an id in its address.
 */
export async function answerOnce(req: KeyedRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const key = req.headers["idempotency-key"]
  const member = req.vendor?.member ?? req.member
  if (key === undefined || !member || (req.method !== "POST" && req.method !== "DELETE")) return next()
  if (typeof key !== "string" || !KEY.test(key)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Idempotency-Key: 8 to 100 letters, digits, dots, dashes",
    )
  }
  const receipts = req.scope.resolve(RECEIPT_MODULE)
  const [path = ""] = req.originalUrl.split("?")
  const asked = { member_id: member.id, key, request_hash: hashOf(req, path) }
  const state = await receipts.begin(asked, new Date())
  switch (state.is) {
    case "answered":
      res.setHeader("idempotent-replayed", "true")
      return void res.status(state.status).json(state.answer)
    case "running":
      return conflict(res, "still_running", "This is being worked on: ask again in a moment")
    case "other":
      return conflict(res, "key_reused", "This key was used for something else: choose another")
    case "broken":
      if (isRepeatable(req.method, path)) break
      await receipts.leaveBroken(state.id, state.begun_at)
      return conflict(res, "unclear", "This broke off, and may have been done: look before you send it anew")
  }
  keepAnswer(req, res, state.id)
  next()
}

/** The web app says by `Idempotency-Hash` what its form was: what it makes of a form may depend on how things stand. */
function hashOf(req: KeyedRequest, path: string): string {
  const told = req.headers["idempotency-hash"]
  const written = typeof told === "string" ? told : JSON.stringify(req.body ?? {})
  const parts = [req.method, path, req.vendor?.seller.id ?? "", written]
  return createHash("sha256").update(JSON.stringify(parts)).digest("base64url")
}

/** Keeps what is answered before it is sent; a refusal has changed nothing and is not kept. */
function keepAnswer(req: KeyedRequest, res: MedusaResponse, id: string): void {
  const receipts = req.scope.resolve(RECEIPT_MODULE)
  const send = res.json.bind(res)
  res.json = (body: unknown) => {
    const status = res.statusCode
    const kept =
      status < 400 ? receipts.answer(id, status, body, new Date()) : status < 500 ? receipts.forget(id) : null
    Promise.resolve(kept)
      .catch((error: unknown) => {
        // What was asked is done: the answer goes out, and a second request is told that the first broke off.
        req.scope.resolve(ContainerRegistrationKeys.LOGGER).error(`A receipt could not be kept: ${error}`)
      })
      .finally(() => send(body))
    return res
  }
}

/** Answered here: Medusa's own answer to a conflict has one code for all. */
function conflict(res: MedusaResponse, code: string, message: string): void {
  res.status(409).json({ type: "conflict", code, message })
}
