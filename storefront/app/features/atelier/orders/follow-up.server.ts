import {
  type Claim,
  claimAnswerSchema,
  claimsAnswerSchema,
  type FollowUp,
  followUpAnswerSchema,
  PROGRESS_STAGES,
} from "@hirfa/contracts"
import {
  type ClaimOutcome,
  type ClaimPorts,
  doWithClaims,
  sendPictures,
} from "~/features/claims/index.server"
import { currentLocale } from "~/lib/i18n"
import { BackendRefusal, backend, readOrNull } from "~/lib/medusa/index.server"

const orderPath = (id: string) => `/vendor/orders/${encodeURIComponent(id)}`
const claimPath = (id: string) => `/vendor/claims/${encodeURIComponent(id)}`

/** What happens with an order after it is placed; null for another's as for none. */
export async function readFollowUp(token: string, id: string): Promise<FollowUp | null> {
  const query = { locale: currentLocale() }
  const answer = await readOrNull({
    path: `${orderPath(id)}/follow-up`,
    query,
    token,
    schema: followUpAnswerSchema,
  })
  return answer?.follow_up ?? null
}

/** All that waits for somebody. */
export async function readOpenClaims(token: string): Promise<Claim[]> {
  const query = { state: "open", limit: 100, locale: currentLocale() }
  return (await backend({ path: "/vendor/claims", query, token, schema: claimsAnswerSchema })).claims
}

/** Does what a form about making, a return or a problem asks for; null when it is about something else. */
export async function doWithFollowUp(
  token: string,
  id: string,
  form: FormData,
): Promise<ClaimOutcome | null> {
  try {
    if (form.get("intent") === "progress") return await tellProgress(token, id, form)
    return await doWithClaims(form, portsOf(token, id))
  } catch (error) {
    if (error instanceof BackendRefusal && error.status === 400) return "stale"
    throw error
  }
}

async function tellProgress(token: string, id: string, form: FormData): Promise<ClaimOutcome> {
  const stage = PROGRESS_STAGES.find((known) => known === form.get("stage"))
  if (!stage) return "fault"
  const words = String(form.get("words") ?? "").slice(0, 2000)
  const path = `${orderPath(id)}/progress`
  const call = { path, method: "POST" as const, body: { stage, words }, token, schema: followUpAnswerSchema }
  const { follow_up } = await backend(call)
  const entry = follow_up.progress.at(-1)?.id ?? ""
  const isWhole = await sendPictures(form, (upload_id, file) =>
    sendPicture(`${path}/${entry}/pictures/${upload_id}`, token, file),
  )
  return isWhole ? "done" : "pictures"
}

function portsOf(token: string, order_id: string): ClaimPorts {
  return {
    ask: async (_order_id, body) => {
      const call = {
        path: `${orderPath(order_id)}/claims`,
        method: "POST" as const,
        body,
        token,
        schema: claimAnswerSchema,
      }
      return (await backend(call)).claim
    },
    act: async (id, act, body) => {
      await backend({
        path: `${claimPath(id)}/${act}`,
        method: "POST",
        body,
        token,
        schema: claimAnswerSchema,
      })
    },
    picture: (id, upload_id, file) => sendPicture(`${claimPath(id)}/pictures/${upload_id}`, token, file),
  }
}

async function sendPicture(path: string, token: string, file: File): Promise<boolean> {
  try {
    const schema = claimAnswerSchema.or(followUpAnswerSchema)
    await backend({ path, method: "PUT", body: file, token, schema })
    return true
  } catch (error) {
    if (error instanceof BackendRefusal && (error.status === 400 || error.status === 413)) return false
    throw error
  }
}
