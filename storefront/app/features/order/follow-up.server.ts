import {
  claimAnswerSchema,
  type FollowUp,
  followUpsAnswerSchema,
  inboxAnswerSchema,
  type News,
} from "@hirfa/contracts"
import { type ClaimOutcome, type ClaimPorts, doWithClaims } from "~/features/claims/index.server"
import { currentLocale } from "~/lib/i18n"
import { BackendRefusal, backend } from "~/lib/medusa/index.server"

/** By which right somebody follows a group: its signed link, or the account that bought it. */
export interface GroupRight {
  id: string
  link?: string | undefined
  customerToken?: string | undefined
}

function callOf({ id, link, customerToken }: GroupRight, path: string) {
  const query = { ...(link ? { token: link } : {}), locale: currentLocale() }
  return { path: `/store/order-groups/${encodeURIComponent(id)}/${path}`, query, token: customerToken }
}

/** What happens with the orders of a group after they are placed. */
export async function readFollowUps(right: GroupRight): Promise<FollowUp[]> {
  return (await backend({ ...callOf(right, "follow-up"), schema: followUpsAnswerSchema })).follow_ups
}

/** What the buyer of a group was told about it, newest first. */
export async function readGroupNews(right: GroupRight): Promise<News[]> {
  return (await backend({ ...callOf(right, "news"), schema: inboxAnswerSchema })).news
}

export type OrderOutcome = ClaimOutcome | "came"

/** Does what a form of the order's page asks for; null when it is none of its forms. */
export async function doWithOrderGroup(right: GroupRight, form: FormData): Promise<OrderOutcome | null> {
  try {
    if (form.get("intent") !== "came") return await doWithClaims(form, portsOf(right))
    const body = { shipment_id: String(form.get("shipment_id") ?? "") || "none" }
    await backend({ ...callOf(right, "deliveries"), method: "POST", body, schema: followUpsAnswerSchema })
    return "came"
  } catch (error) {
    if (error instanceof BackendRefusal && (error.status === 400 || error.status === 404)) return "stale"
    throw error
  }
}

function portsOf(right: GroupRight): ClaimPorts {
  const claim = (id: string, rest: string) => callOf(right, `claims/${encodeURIComponent(id)}/${rest}`)
  return {
    ask: async (order_id, body) => {
      const call = callOf(right, `parcels/${encodeURIComponent(order_id)}/claims`)
      return (await backend({ ...call, method: "POST", body, schema: claimAnswerSchema })).claim
    },
    act: async (id, act, body) => {
      await backend({ ...claim(id, act), method: "POST", body, schema: claimAnswerSchema })
    },
    picture: async (id, upload_id, file) => {
      try {
        const call = claim(id, `pictures/${upload_id}`)
        await backend({ ...call, method: "PUT", body: file, schema: claimAnswerSchema })
        return true
      } catch (error) {
        if (error instanceof BackendRefusal && (error.status === 400 || error.status === 413)) return false
        throw error
      }
    },
  }
}
