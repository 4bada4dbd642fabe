import { CARDS } from "./support/shop"
import { expect, test } from "./support/test"

test.describe("paying by card", () => {
  test.beforeEach(async ({ shop }) => {
    await shop.addFrom(2)
    await shop.goToPayment()
  })

  test("a declined card says why beside the card, keeps everything, and another card pays @phone", async ({
    shop,
    page,
  }) => {
    await shop.pay(CARDS.declined)
    const payment = page.locator("section[aria-labelledby=step-payment]")
    await expect(payment).toContainText("Your card was declined.")
    await expect(payment).toContainText("Nothing was charged")
    await expect(page.getByText("Lina Moreau, 5 rue des Écoles, 75005 Paris, France")).toBeVisible()
    await shop.pay(CARDS.poor)
    await expect(payment).toContainText("Your card has insufficient funds.")
    await shop.pay(CARDS.good)
    await shop.seesConfirmation(2)
  })

  test("a half-written card number is said before anything is sent", async ({ shop, page }) => {
    const sent: string[] = []
    page.on("request", (request) => request.url().endsWith("/confirm") && sent.push(request.url()))
    await shop.pay("4242")
    await expect(page.getByText("Your card number is incomplete.")).toBeVisible()
    expect(sent).toEqual([])
  })

  test("3-D Secure: the bank says yes", async ({ shop, page }) => {
    await shop.pay(CARDS.dialog)
    await page.getByRole("button", { name: "Yes, pay" }).click()
    await shop.seesConfirmation(2)
  })

  test("3-D Secure: the bank says no, and the same card is tried again", async ({ shop, page }) => {
    await shop.pay(CARDS.dialog)
    await page.getByRole("button", { name: "No" }).click()
    await expect(page.getByText("We are unable to authenticate your payment method.")).toBeVisible()
    await shop.pay(CARDS.dialog)
    await page.getByRole("button", { name: "Yes, pay" }).click()
    await shop.seesConfirmation(2)
  })

  test("a bank that has its own page leads back to the order", async ({ shop, page }) => {
    await shop.pay(CARDS.redirect)
    await page.getByRole("link", { name: "Yes, pay" }).click()
    await shop.seesConfirmation(2)
  })

  test("a bank that refuses on its own page leads back to the checkout, where all is kept", async ({
    shop,
    page,
  }) => {
    await shop.pay(CARDS.redirect)
    await page.getByRole("link", { name: "No" }).click()
    await expect(page.getByRole("alert")).toContainText("The payment was not made and nothing was charged.")
    await shop.pay(CARDS.good)
    await shop.seesConfirmation(2)
  })
})
