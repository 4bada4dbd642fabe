import { readFileSync } from "node:fs"
import { type Browser, expect, type Page } from "@playwright/test"
import { Admin, SECOND } from "./admin"
import { ask, Operator, PASSWORD } from "./joining"
import type { SellerStory } from "./seller-story"

type Ids = { id: string }

/** What becomes of a cooperative's money: from the day that it is hers to a debt, on her phone and at the operators' desks. */
export class MoneyStory {
  private constructor(
    readonly story: SellerStory,
    readonly operator: Operator,
    readonly member: Record<string, string>,
  ) {}

  /** The operator agrees with this seller that nothing is held once it has come, and has looked at her bank's paper. */
  static async begin(story: SellerStory): Promise<MoneyStory> {
    const { shop, own } = story
    const operator = await Operator.enter(shop)
    const { sellers } = await operator.ask<{ sellers: Ids[] }>(
      `/admin/sellers?q=${encodeURIComponent(own.name)}`,
    )
    const seller_id = sellers[0]?.id
    const label = "Agreed with the seller: buyers see her pieces before they pay"
    await operator.ask("/admin/return-windows", { seller_id, days: 0, label })
    const { accounts } = await operator.ask<{ accounts: (Ids & { seller_id: string })[] }>(
      "/admin/payout-accounts?status=unverified&limit=100",
    )
    const account = accounts.find((row) => row.seller_id === seller_id)
    await operator.ask(`/admin/payout-accounts/${account?.id}/decide`, { decision: "verify" })
    const login = { email: own.email, password: PASSWORD }
    const { token } = await ask<{ token: string }>(`${shop.backend}/auth/member/emailpass`, {}, login)
    return new MoneyStory(story, operator, { authorization: `Bearer ${token}` })
  }

  /** The member's money, read again until it says something. */
  async says(...texts: string[]): Promise<void> {
    const { page, language } = this.story
    await expect(async () => {
      await page.goto(`${language}/atelier/money`)
      for (const text of texts) await expect(page.locator("main")).toContainText(text, { timeout: 1_000 })
    }).toPass({ intervals: [500] })
  }

  /** What is hers now, as her page writes it, and in minor units. */
  async available(): Promise<{ shown: string; minor: number }> {
    const { balances } = await this.#asMember<{ balances: { currency: string; available: number }[] }>(
      "/vendor/balance",
    )
    const minor = balances.find(({ currency }) => currency === "mad")?.available ?? 0
    const shown = await this.story.page.locator("main li p.text-3xl").first().innerText()
    return { shown, minor }
  }

  /** One operator makes the batch, another one approves it, and the bank's file is fetched: answers its text. */
  async isSentToTheBank(browser: Browser, pages: string): Promise<{ file: string; desk: Page }> {
    const { own, shop } = this.story
    const first = await Admin.enter(await browser.newContext(), shop, pages)
    await first.page.goto(`${shop.backend}/app/payouts`)
    await first.page.getByRole("button", { name: "Prepare payouts" }).click()
    // The row of her payout begins with its number. Others' payouts may wait already, and their batch be offered.
    await expect(first.page.getByRole("row", { name: new RegExp(`^\\d+ ${own.name} `) })).toBeVisible()
    await first.page.getByRole("button", { name: "Batch in MAD (bank-file)" }).click()
    await expect(
      this.#batch(first.page).getByRole("button", { name: "Somebody else approves" }),
    ).toBeDisabled()
    await first.page.context().close()

    const second = await Admin.enter(await browser.newContext(), shop, pages, SECOND)
    await second.page.goto(`${shop.backend}/app/payouts`)
    const batch = this.#batch(second.page)
    await batch.getByRole("button", { name: "Approve", exact: true }).click()
    const download = second.page.waitForEvent("download")
    await batch.getByRole("button", { name: "pain.001" }).click()
    return { file: readFileSync(await (await download).path(), "utf8"), desk: second.page }
  }

  /** The bank has paid this one, as the operator enters it by its report. */
  async isPaidByTheBank(desk: Page, file: string): Promise<void> {
    const buffer = Buffer.from(this.#report(file))
    const report = { name: "report.xml", mimeType: "application/xml", buffer }
    await this.#batch(desk)
      .getByLabel(/pain\.002/)
      .setInputFiles(report)
    await expect(this.#row(desk)).toContainText("paid")
    await desk.context().close()
  }

  /** The buyer sends the piece back; the member takes it in, so that it is for sale again, and its price goes back. */
  async comesBack(orderAddress: string): Promise<void> {
    const { shop } = this.story
    const token = new URL(orderAddress).pathname.split("/").at(-1) ?? ""
    const { orders } = await this.#asMember<{ orders: Ids[] }>("/vendor/orders")
    const order_id = orders[0]?.id ?? ""
    const { order } = await this.#asMember<{ order: { lines: Ids[] } }>(`/vendor/orders/${order_id}`)
    const lines = order.lines.map(({ id }) => ({ line_id: id, quantity: 1 }))
    const words = "It is larger than the room."
    const { claim } = await ask<{ claim: Ids }>(
      `${shop.backend}/store/order-groups/${token.split(".")[0]}/parcels/${order_id}/claims?token=${token}`,
      { "x-publishable-api-key": shop.key },
      { kind: "return", reason: "changed_mind", words, lines },
    )
    await this.#asMember(`/vendor/claims/${claim.id}/accept`, {})
    await this.#asMember(`/vendor/claims/${claim.id}/receive`, { restock: true })
  }

  #asMember<T>(path: string, body?: unknown): Promise<T> {
    return ask<T>(`${this.story.shop.backend}${path}`, this.member, body)
  }

  /** The batch with this cooperative's payout. */
  #batch(page: Page) {
    return page.getByRole("article").filter({ hasText: this.#holder })
  }

  #row(page: Page) {
    return this.#batch(page).getByRole("row").filter({ hasText: this.#holder })
  }

  get #holder(): string {
    return `COOP ${this.story.own.name.toUpperCase()}`
  }

  /** As a bank reports on one line of a file. */
  #report(file: string): string {
    const transfer = file.split("<CdtTrfTxInf>").find((part) => part.includes(this.#holder)) ?? ""
    const [, end_to_end = ""] = /<EndToEndId>([^<]+)</.exec(transfer) ?? []
    const [, message = ""] = /<MsgId>([^<]+)</.exec(file) ?? []
    return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.002.001.10"><CstmrPmtStsRpt>
<GrpHdr><MsgId>REPORT</MsgId><CreDtTm>2026-11-22T10:00:00</CreDtTm></GrpHdr>
<OrgnlGrpInfAndSts><OrgnlMsgId>${message}</OrgnlMsgId><OrgnlMsgNmId>pain.001.001.09</OrgnlMsgNmId></OrgnlGrpInfAndSts>
<OrgnlPmtInfAndSts><OrgnlPmtInfId>1</OrgnlPmtInfId><TxInfAndSts>
<OrgnlEndToEndId>${end_to_end}</OrgnlEndToEndId><TxSts>ACSC</TxSts>
</TxInfAndSts></OrgnlPmtInfAndSts></CstmrPmtStsRpt></Document>`
  }
}
