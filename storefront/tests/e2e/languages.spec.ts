import { CARDS } from "./support/shop"
import { expect, test } from "./support/test"

test("a buyer pays two cooperatives in Arabic, from right to left @phone", async ({ shop, page }) => {
  const arabic = shop.in("/ar")
  await arabic.addFrom(2)
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl")
  await expect(page.getByRole("heading", { name: "سلتك" })).toBeVisible()
  await arabic.goToPayment()
  await expect(arabic.paying).toContainText("ادفع")
  await arabic.pay(CARDS.good)
  await arabic.seesConfirmation(2)
  await expect(page).toHaveURL(/\/ar\/orders\//)
  await expect(page.getByRole("heading", { name: "شكرًا، سُجِّل طلبك" })).toBeVisible()
})

test("a buyer sees what is wrong in French", async ({ shop, page }) => {
  const french = shop.in("/fr")
  await french.addFrom(1)
  await french.giveAddress({ email: "lina@buyers", postal_code: "7500" })
  await expect(page.locator("#postal_code")).toHaveAccessibleDescription(
    "Écrivez le code postal comme dans 75001.",
  )
})

test("another country means another currency, and that is said", async ({ shop, page }) => {
  await shop.addFrom(1)
  await shop.open("/checkout")
  await page.locator("main #country_code").selectOption("gb")
  for (const [field, text] of Object.entries({
    email: "ann@buyers.example",
    first_name: "Ann",
    last_name: "Reed",
    address_1: "1 High Street",
    postal_code: "SW1A 1AA",
    city: "London",
  }))
    await page.locator(`main #${field}`).fill(text)
  await page.getByRole("button", { name: "Continue to delivery" }).click()
  await expect(page.getByRole("status")).toContainText("For this country you pay in GBP.")
  await expect(page.locator("[data-total]")).toContainText("£")
  await page.getByRole("button", { name: "Continue to payment" }).click()
  await shop.pay(CARDS.good)
  await shop.seesConfirmation(1)
})
