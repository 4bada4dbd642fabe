import { LOCALE_TAGS } from "@hirfa/contracts"
import { createReadableStreamFromReadable } from "@react-router/node"
import { type Dispatcher, request } from "undici"
import type { z } from "zod"
import { env } from "~/env.server"
import { actingSeller } from "~/lib/acting-seller.server"
import { keyOfWrite, markUnclear } from "~/lib/http/sent-form.server"
import { currentLocale } from "~/lib/i18n"
import { BackendFault, BackendRefusal, BackendUnavailable } from "./errors"

type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>

type Method = "GET" | "POST" | "PUT" | "DELETE"

export interface Call<T> {
  path: string
  /** Checks and types the answer; costs some hundredths of a millisecond for a listing. */
  schema: z.ZodType<T>
  method?: Method
  query?: Query
  /** Sent as JSON; a file as it is. */
  body?: unknown
  /** Bearer token of a customer or a member. */
  token?: string | undefined
  headers?: Readonly<Record<string, string>>
  timeoutMs?: number
}

type Told = Omit<Call<unknown>, "schema">
type Answer = Dispatcher.ResponseData

const READ_TIMEOUT = 8_000
/** Completing a cart may wait for the payment provider. */
const WRITE_TIMEOUT = 30_000

/** Calls the backend. Throws a `BackendError`; use `readOrNull` where a missing thing is an answer. */
export async function backend<T>(call: Call<T>): Promise<T> {
  return await parse(call, await send(call))
}

/** Like `backend`, but answers null when the backend says 404, and only then. */
export async function readOrNull<T>(call: Call<T>): Promise<T | null> {
  const answer = await send(call)
  if (answer.statusCode !== 404) return await parse(call, answer)
  await answer.body.dump()
  return null
}

/** A call whose answer is only that it was taken, whatever it says. */
export async function tellBackend(call: Told): Promise<void> {
  const answer = await send(call)
  if (!isTaken(answer)) throw await refusalOf(call, answer)
  await answer.body.dump()
}

/** A file of the backend, as it comes. */
export async function readFile(call: Told): Promise<Response> {
  const answer = await send(call)
  if (!isTaken(answer)) throw await refusalOf(call, answer)
  const headers = new Headers()
  for (const [name, value] of Object.entries(answer.headers)) headers.set(name, String(value))
  return new Response(createReadableStreamFromReadable(answer.body), { status: answer.statusCode, headers })
}

/** Not `fetch`, which takes twice the CPU time a call: most of what a page asks the backend for is small. */
async function send(call: Told): Promise<Answer> {
  const method = call.method ?? "GET"
  // Reading twice is harmless: a socket that the backend closed while idle shows only when it is used.
  const attempts = method === "GET" ? 2 : 1
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await request(addressOf(call), await requestOf(call, method))
    } catch (cause) {
      const isTimeout = cause instanceof Error && cause.name === "TimeoutError"
      if (attempt >= attempts || isTimeout) {
        throw new BackendUnavailable(
          `${method} ${call.path}: ${isTimeout ? "no answer in time" : "no connection"}`,
          { cause },
        )
      }
    }
  }
}

async function requestOf(call: Told, method: Method) {
  const timeout = call.timeoutMs ?? (method === "GET" ? READ_TIMEOUT : WRITE_TIMEOUT)
  const seller = actingSeller()
  const file = call.body instanceof Blob ? Buffer.from(await call.body.arrayBuffer()) : undefined
  return {
    method,
    headers: {
      accept: "application/json",
      "x-publishable-api-key": env.PUBLISHABLE_KEY,
      "x-medusa-locale": LOCALE_TAGS[currentLocale()],
      ...(call.body === undefined
        ? {}
        : { "content-type": file ? "application/octet-stream" : "application/json" }),
      ...(call.token ? { authorization: `Bearer ${call.token}` } : {}),
      ...(seller ? { "x-seller-id": seller } : {}),
      ...(isDoneOnce(call, method) ? keyOfWrite() : {}),
      ...call.headers,
    },
    signal: AbortSignal.timeout(timeout),
    ...(call.body === undefined ? {} : { body: file ?? JSON.stringify(call.body) }),
  }
}

/** The backend keeps what it answered to these; files have an id of their own. */
function isDoneOnce({ path }: Told, method: string): boolean {
  return (method === "POST" || method === "DELETE") && path.startsWith("/vendor/")
}

function addressOf(call: Told): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(call.query ?? {})) {
    if (value === undefined) continue
    if (typeof value === "object") for (const each of value) parameters.append(name, each)
    else parameters.append(name, String(value))
  }
  const search = parameters.toString()
  return `${env.BACKEND_URL}${call.path}${search ? `?${search}` : ""}`
}

async function parse<T>(call: Call<T>, answer: Answer): Promise<T> {
  if (!isTaken(answer)) throw await refusalOf(call, answer)
  const parsed = call.schema.safeParse(await jsonOf(call, answer))
  if (parsed.success) return parsed.data
  const first = parsed.error.issues[0]
  throw new BackendFault(`${call.path} broke its contract at ${first?.path.join(".")}: ${first?.message}`)
}

function isTaken({ statusCode }: Answer): boolean {
  return statusCode >= 200 && statusCode < 300
}

async function jsonOf(call: Told, { statusCode, body }: Answer): Promise<unknown> {
  try {
    return await body.json()
  } catch (cause) {
    if (cause instanceof SyntaxError) {
      throw new BackendFault(`${call.path} answered ${statusCode} without JSON`, { cause })
    }
    throw new BackendUnavailable(`${call.path}: the answer broke off`, { cause })
  }
}

async function refusalOf(call: Told, answer: Answer): Promise<Error> {
  const body = await jsonOf(call, answer)
  const status = answer.statusCode
  const says = typeof body === "object" && body !== null ? body : {}
  const message = "message" in says && typeof says.message === "string" ? says.message : `answered ${status}`
  if (status >= 500) return new BackendFault(`${call.path}: ${message}`)
  const code = "code" in says && typeof says.code === "string" ? says.code : undefined
  // Another request with this form is under way: as good as no answer yet.
  if (code === "still_running") return new BackendUnavailable(`${call.path}: ${message}`)
  if (code === "unclear" || code === "key_reused") markUnclear()
  const type = "type" in says && typeof says.type === "string" ? says.type : undefined
  return new BackendRefusal({ status, kind: code ?? type ?? "unknown", message, path: call.path })
}
