import { type InboxAnswer, inboxAnswerSchema } from "@hirfa/contracts"
import { currentLocale } from "~/lib/i18n"
import { backend } from "~/lib/medusa/index.server"

export const BUYER_NEWS_A_PAGE = 20

/** What the buyer of an account was told about all orders of it. */
export async function readBuyerNews(customerToken: string, page: number): Promise<InboxAnswer> {
  const query = {
    limit: BUYER_NEWS_A_PAGE,
    offset: (page - 1) * BUYER_NEWS_A_PAGE,
    locale: currentLocale(),
  }
  return await backend({ path: "/store/news", query, token: customerToken, schema: inboxAnswerSchema })
}

export async function readAllBuyerNews(customerToken: string): Promise<void> {
  await backend({
    path: "/store/news/read",
    method: "POST",
    body: {},
    token: customerToken,
    schema: inboxAnswerSchema,
  })
}
