import type { Page } from "@playwright/test"
import { CARDS } from "./support/shop"
import { expect, test } from "./support/test"

/** Counts what the page asks of Stripe: each confirmation would charge the card. */
function confirmations(page: Page): string[] {
  const sent: string[] = []
  page.on("request", (request) => {
    if (request.method() === "POST" && request.url().endsWith("/confirm")) sent.push(request.url())
  })
  return sent
}

test.describe("nothing is bought twice", () => {
  test("by pressing twice", async ({ shop, page }) => {
    await shop.addFrom(1)
    await shop.goToPayment()
    const sent = confirmations(page)
    await shop.writeCard(CARDS.good)
    await shop.paying.dblclick()
    await shop.seesConfirmation(1)
    expect(sent).toHaveLength(1)
  })

  test("by the back button after paying", async ({ shop, page }) => {
    await shop.addFrom(1)
    await shop.goToPayment()
    await shop.pay(CARDS.good)
    const order = new URL(await shop.seesConfirmation(1)).pathname
    await page.goBack()
    await expect(page).toHaveURL((url) => url.pathname === order)
    await shop.open("/cart")
    await expect(page.getByRole("heading", { name: "You have bought this cart" })).toBeVisible()
    await page.getByRole("link", { name: "Follow your order" }).click()
    await expect(page).toHaveURL((url) => url.pathname === order)
  })

  test("by a second tab that still shows the card form", async ({ shop, context }) => {
    await shop.addFrom(1)
    await shop.goToPayment()
    const second = await context.newPage()
    const sent = confirmations(second)
    await second.goto("/checkout")
    await second.locator("#number").fill(CARDS.good)
    await second.locator("#expiry").fill("12/34")
    await second.locator("#cvc").fill("123")
    await shop.pay(CARDS.good)
    const order = new URL(await shop.seesConfirmation(1)).pathname
    await second.locator("section[aria-labelledby=step-payment] button").click()
    await expect(second).toHaveURL((url) => url.pathname === order)
    expect(sent).toEqual([])
  })

  test("by a cart that changes in another tab: the sum is looked at again first", async ({
    shop,
    page,
    context,
  }) => {
    const [piece] = await shop.addFrom(1)
    await shop.goToPayment()
    const sent = confirmations(page)
    const before = await page.locator("[data-total]").innerText()
    const second = await context.newPage()
    await second.goto("/cart")
    await second.getByLabel(/^Quantity of/).fill("2")
    await second.getByRole("button", { name: "Update" }).click()
    await expect(second.getByLabel(/^Quantity of/)).toHaveValue("2")
    await shop.pay(CARDS.good)
    await expect(page.locator("[data-total]")).not.toHaveText(before)
    expect(sent).toEqual([])
    await shop.pay(CARDS.good)
    await shop.seesConfirmation(1)
    await expect(shop.parcels.first()).toContainText(piece?.title ?? "")
    await expect(shop.parcels.first()).toContainText("Quantity: 2")
  })
})

test.describe("nothing is bought twice with the test payment", () => {
  test.use({ payment: "test" })

  test("by pressing twice, nor in two tabs at once", async ({ shop, context }) => {
    await shop.addFrom(2)
    await shop.goToPayment()
    const second = await context.newPage()
    await second.goto("/checkout")
    const other = second.locator("section[aria-labelledby=step-payment] button")
    await Promise.all([shop.paying.dblclick(), other.click()])
    const order = new URL(await shop.seesConfirmation(2)).pathname
    await expect(second).toHaveURL((url) => url.pathname === order, { timeout: 20_000 })
  })
})
