import { inboxAnswerSchema } from "@hirfa/contracts"
import { beforeEach, expect, it } from "vitest"
import { getApp } from "../support/app"
import { eventually } from "../support/eventually"
import { call } from "../support/http"
import { filledCart, payInBrowser, payment } from "../support/shopping"

const app = await getApp()
beforeEach(() => app.reset())

async function account(email: string): Promise<string> {
  const credentials = { email, password: "a-password-of-a-buyer" }
  const { body } = await call<{ token: string }>("/auth/customer/emailpass/register", { body: credentials })
  await call("/store/customers", { body: { email }, token: body.token })
  return (await call<{ token: string }>("/auth/customer/emailpass", { body: credentials })).body.token
}

async function news(token: string, path = "/store/news", body?: unknown) {
  const answer = await call(path, { token, body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(200)
  return inboxAnswerSchema.parse(answer.body)
}

it("tells a buyer what happened with all orders of the account, until it is read, and nobody else", async () => {
  const [lina, other] = [await account("lina@buyers.example"), await account("other@buyers.example")]
  const cart = await filledCart({ rug: 1, bowl: 1 })
  await call(`/store/carts/${cart.id}/customer`, { token: lina, body: {} })
  await payInBrowser(await payment(cart.id))
  const completed = await call(`/store/carts/${cart.id}/complete`, { method: "POST", token: lina })
  expect(completed.status, JSON.stringify(completed.body)).toBe(200)
  await eventually(async () => {
    const told = await news(lina)
    expect(told.news.map(({ kind }) => kind)).toEqual(["order_placed", "order_placed"])
    expect([told.count, told.unread]).toEqual([2, 2])
  })
  expect((await news(lina, "/store/news?limit=1&offset=1")).news).toHaveLength(1)
  expect((await news(other)).count).toBe(0)
  expect((await call("/store/news")).status).toBe(401)
  expect((await call("/store/news?limit=1000", { token: lina })).status).toBe(400)

  expect((await news(other, "/store/news/read", {})).unread).toBe(0)
  expect((await news(lina)).unread).toBe(2)
  expect((await news(lina, "/store/news/read", {})).unread).toBe(0)
  expect((await news(lina)).news.every(({ is_read }) => is_read)).toBe(true)
  expect((await call("/store/news/read", { method: "POST" })).status).toBe(401)
})
