import {
  holidayAnswerSchema,
  type InboxAnswer,
  inboxAnswerSchema,
  type TodayAnswer,
  todayAnswerSchema,
} from "@hirfa/contracts"
import { currentLocale } from "~/lib/i18n"
import { BackendRefusal, backend } from "~/lib/medusa/index.server"

export async function readToday(token: string): Promise<TodayAnswer> {
  return await backend({
    path: "/vendor/today",
    query: { locale: currentLocale() },
    token,
    schema: todayAnswerSchema,
  })
}

export const NEWS_A_PAGE = 20

export async function readInbox(token: string, page: number): Promise<InboxAnswer> {
  const query = { limit: NEWS_A_PAGE, offset: (page - 1) * NEWS_A_PAGE, locale: currentLocale() }
  return await backend({ path: "/vendor/inbox", query, token, schema: inboxAnswerSchema })
}

export async function readAllNews(token: string): Promise<void> {
  await backend({ path: "/vendor/inbox/read", method: "POST", body: {}, token, schema: inboxAnswerSchema })
}

/** Closes the shop until a day, or opens it; false when that day cannot be. */
export async function setHoliday(token: string, until: string | null): Promise<boolean> {
  const call = { path: "/vendor/holiday", token, schema: holidayAnswerSchema }
  try {
    if (until === null) await backend({ ...call, method: "DELETE" })
    else await backend({ ...call, method: "POST", body: { until } })
    return true
  } catch (error) {
    if (error instanceof BackendRefusal && error.status === 400) return false
    throw error
  }
}
