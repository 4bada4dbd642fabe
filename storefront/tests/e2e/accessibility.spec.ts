import { CARDS } from "./support/shop"
import { expect, expectAccessible, test } from "./support/test"

for (const { language, size } of [
  { language: "", size: "" },
  { language: "/ar", size: " @phone-only" },
] as const) {
  test(`axe finds nothing serious on the way from cart to order${language}${size}`, async ({
    shop,
    page,
  }) => {
    test.slow()
    const visit = shop.in(language)
    await visit.open("/cart")
    await expectAccessible(page)
    await visit.addFrom(2)
    await expectAccessible(page)
    await visit.giveAddress({ postal_code: "1" })
    await expect(page.locator("#postal_code-error")).toBeVisible()
    await expectAccessible(page)
    await page.locator("main #postal_code").fill("75005")
    await page.locator("main form button").first().click()
    await expect(visit.paying).toBeEnabled()
    await expectAccessible(page)
    await visit.open("/checkout?edit=delivery")
    await expectAccessible(page)
    await visit.open("/checkout")
    await visit.pay(CARDS.good)
    await visit.seesConfirmation(2)
    await expectAccessible(page)
  })
}

test("axe finds nothing serious in the account", async ({ shop, page }) => {
  test.slow()
  await shop.open("/account/login")
  await expectAccessible(page)
  await shop.open("/account/register")
  await expectAccessible(page)
  await shop.open("/account/forgot-password?sent=1")
  await expectAccessible(page)
  await shop.open("/account/new-password?token=cut")
  await expectAccessible(page)
  await shop.logInAsDemoBuyer()
  await expectAccessible(page)
  await shop.open("/account/addresses")
  await expectAccessible(page)
  await shop.open("/account/addresses/new")
  await expectAccessible(page)
  await page.goto("/orders/nonsense")
  await expectAccessible(page)
})
