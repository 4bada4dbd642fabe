import { LINA } from "./support/shop"
import { expect, test } from "./support/test"

test.describe("without JavaScript @noscript", () => {
  test("everything works up to paying by card, and the page says why that does not", async ({
    shop,
    page,
  }) => {
    await shop.addFrom(2)
    await shop.giveAddress()
    const payment = page.locator("section[aria-labelledby=step-payment]")
    // Playwright's own text matching passes over noscript elements.
    expect(await payment.innerText()).toContain("Paying by card needs JavaScript")
    await page.getByRole("link", { name: /Change.*Delivery/ }).click()
    await page.getByRole("button", { name: "Continue to payment" }).click()
    await expect(page).toHaveURL(/\/checkout$/)
    expect(await payment.innerText()).toContain("Your cart and address are kept")
  })

  test("what is wrong with an address stands beside its field, and nothing has to be written twice", async ({
    shop,
    page,
  }) => {
    await shop.addFrom(1)
    await shop.giveAddress({ postal_code: "7500" })
    await expect(page.locator("#postal_code")).toHaveAccessibleDescription(
      "Write the postal code as in 75001.",
    )
    await expect(page.locator("#last_name")).toHaveValue(LINA.last_name)
  })

  test.describe("with the test payment", () => {
    test.use({ payment: "test" })

    test("a whole order is placed", async ({ shop, page }) => {
      await shop.addFrom(2)
      await shop.giveAddress()
      await expect(page.getByText("no money moves").first()).toBeVisible()
      await page.getByRole("button", { name: /^Pay .* as a test$/ }).click()
      await shop.seesConfirmation(2)
    })
  })
})
