import { type Browser, expect, type Page } from "@playwright/test"
import type { RunningShop } from "./run"

/** The demo world's logins (seed/src/accounts.ts). */
const PASSWORD = "hirfa-atelier"
export const ownerOf = (seller: string) =>
  seller === "white-clay-house" ? "owner@hirfa.example" : `${seller}@hirfa.example`

/** What a member of a cooperative does, on a phone of her own. */
export class Atelier {
  private constructor(
    readonly page: Page,
    readonly language: string,
  ) {}

  static async enter(browser: Browser, shop: RunningShop, email: string, language = ""): Promise<Atelier> {
    const context = await browser.newContext({ baseURL: shop.url, viewport: { width: 390, height: 844 } })
    const page = await context.newPage()
    await context.route(
      (url) => url.hostname !== "127.0.0.1",
      (route) => route.abort(),
    )
    await page.goto(`${language}/atelier`)
    await page.locator("#email").fill(email)
    await page.locator("#password").fill(PASSWORD)
    await page.locator("main form button").click()
    await page.waitForURL((url) => !url.pathname.endsWith("/login"))
    return new Atelier(page, language)
  }

  /** The newest order of a buyer among those that are to do. */
  async openNewest(buyer: string): Promise<void> {
    // Today shows the oldest first, and only some.
    await this.page.goto(`${this.language}/atelier?tab=open`)
    await this.page.locator("main li a").filter({ hasText: buyer }).first().click()
    await expect(this.page).toHaveURL(/\/atelier\/orders\//)
  }

  async confirmPackAndShip(trackingNumber: string): Promise<void> {
    await this.page.getByRole("button", { name: "Confirm the order" }).click()
    await this.page.getByRole("button", { name: "It is packed" }).click()
    await this.page.getByLabel("Carrier", { exact: true }).selectOption("dhl")
    await this.page.getByLabel("Tracking number").fill(trackingNumber)
    await this.page.getByRole("button", { name: "Handed to the carrier" }).click()
    await expect(this.page.getByRole("status")).toContainText("Sent. The buyer gets the tracking number.")
  }

  async leave(): Promise<void> {
    await this.page.context().close()
  }
}
