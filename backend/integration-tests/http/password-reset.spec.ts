import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { call } from "../support/http"
import { emptyMailbox, mailbox } from "../support/mails"

const app = await getApp()
const WEB = "http://127.0.0.1:3000"
const OLD = "a-password-of-hers"
const NEW = "another-password-of-hers"
/** Another in each test: an address is not written to again and again. */
let claire = ""
let addresses = 0
type Actor = "customer" | "member"

beforeEach(async () => {
  await app.reset()
  await emptyMailbox()
  claire = `claire-${++addresses}@buyers.example`
})

async function register(email: string): Promise<void> {
  const { body } = await call<{ token: string }>("/auth/customer/emailpass/register", {
    body: { email, password: OLD },
  })
  await call("/store/customers", { body: { email, first_name: "Claire" }, token: body.token })
}

const forget = (actor: Actor, identifier: string, locale = "en-GB") =>
  call(`/auth/${actor}/emailpass/reset-password`, {
    body: { identifier },
    headers: { "x-medusa-locale": locale },
  })
const choose = (actor: Actor, token: string, body: unknown = { password: NEW }) =>
  call<{ message?: string }>(`/auth/${actor}/emailpass/update`, { body, token })
const login = async (actor: Actor, email: string, password: string) =>
  (await call(`/auth/${actor}/emailpass`, { body: { email, password } })).status
const tokenIn = (text = "") => decodeURIComponent(/new-password\?token=(\S+)/.exec(text)?.[1] ?? "")

describe("a forgotten password", () => {
  it("of a customer: a link by mail, in the language of the page, opens the account once", async () => {
    await register(claire)
    expect((await forget("customer", claire, "fr-FR")).status).toBe(201)
    const [told, ...none] = await mailbox(1)
    expect(none).toEqual([])
    expect(told?.to).toBe(claire)
    expect(told?.subject).toContain("nouveau mot de passe")
    expect(told?.text).toContain("Bonjour Claire,")
    expect(told?.text).toContain(`${WEB}/fr/account/new-password?token=`)
    const token = tokenIn(told?.text)
    expect((await choose("customer", token)).status).toBe(200)
    expect(await login("customer", claire, OLD)).toBe(401)
    expect(await login("customer", claire, NEW)).toBe(200)
    expect((await choose("customer", token, { password: "a-thief-s-password" })).status).toBe(401)
    expect(await login("customer", claire, NEW)).toBe(200)
  })

  it("of a member: the link leads to the atelier, in the language that she chose", async () => {
    const email = app.world.member.emails.weavers
    await forget("member", email, "fr-FR")
    const [told] = await mailbox(1)
    expect(told?.html).toContain('dir="rtl"')
    expect(told?.text).toContain(`${WEB}/ar/atelier/new-password?token=`)
    expect((await choose("member", tokenIn(told?.text))).status).toBe(200)
    expect(await login("member", email, NEW)).toBe(200)
  })

  it("is answered the same whether or not anybody has that address, and leaves mail to nobody else", async () => {
    await register(claire)
    const known = await forget("customer", claire)
    const others = [
      await forget("customer", "nobody@buyers.example"),
      // A member who never bought, asked for as a customer, and the other way round.
      await forget("customer", app.world.member.emails.weavers),
      await forget("member", claire),
    ]
    for (const { status, body } of others) expect([status, body]).toEqual([known.status, known.body])
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect((await mailbox(1)).map(({ to }) => to)).toEqual([claire])
  })

  it("asked for twice: only the later link works", async () => {
    await register(claire)
    await forget("customer", claire)
    const [first] = await mailbox(1)
    await emptyMailbox()
    await forget("customer", claire)
    const [second] = await mailbox(1)
    expect((await choose("customer", tokenIn(first?.text))).status).toBe(401)
    expect((await choose("customer", tokenIn(second?.text))).status).toBe(200)
  })

  it("asked for again and again: the mailbox is spared, the answer stays, and the last link works", async () => {
    await register(claire)
    const statuses: number[] = []
    for (let time = 0; time < 7; time++) statuses.push((await forget("customer", claire)).status)
    expect(new Set(statuses)).toEqual(new Set([201]))
    const letters = await mailbox(5)
    await new Promise((resolve) => setTimeout(resolve, 500))
    expect(await mailbox(5)).toHaveLength(5)
    const opened = letters.map(async ({ text }) => (await choose("customer", tokenIn(text))).status)
    expect((await Promise.all(opened)).filter((status) => status === 200)).toHaveLength(1)
  })

  it("is not used up by a password that is too short, or by none", async () => {
    await register(claire)
    await forget("customer", claire)
    const token = tokenIn((await mailbox(1))[0]?.text)
    for (const body of [
      {},
      { password: "" },
      { password: "short" },
      { password: 12 },
      { password: "x".repeat(201) },
    ]) {
      const { status, body: answer } = await choose("customer", token, body)
      expect([status, answer.message]).toEqual([400, expect.stringContaining("password")])
    }
    expect(await login("customer", claire, OLD)).toBe(200)
    expect((await choose("customer", token)).status).toBe(200)
  })

  it("cannot be changed with a login, a forged token or none", async () => {
    await register(claire)
    const { body } = await call<{ token: string }>("/auth/customer/emailpass", {
      body: { email: claire, password: OLD },
    })
    for (const token of [body.token, "not.a.token", ""])
      expect((await choose("customer", token)).status).toBe(401)
    await forget("customer", claire)
    const token = tokenIn((await mailbox(1))[0]?.text)
    expect((await choose("member", token)).status).toBe(401)
  })
})
