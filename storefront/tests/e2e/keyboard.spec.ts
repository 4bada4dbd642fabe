import { tabTo } from "./support/hands"
import { CARDS, LINA } from "./support/shop"
import { expect, test } from "./support/test"

test("a buyer without a mouse buys from two cooperatives", async ({ shop, page }) => {
  const { keyboard } = page
  for (const piece of await shop.piecesOf(2)) {
    await shop.open(`/pieces/${piece.handle}`)
    await tabTo(page, page.getByRole("button", { name: "Add to cart" }))
    await keyboard.press("Enter")
    await page.waitForURL(/\/cart/)
  }
  await tabTo(page, page.getByRole("link", { name: "Go to the checkout" }))
  await keyboard.press("Enter")
  await page.waitForURL(/\/checkout/)
  for (const field of ["email", "first_name", "last_name", "address_1", "postal_code", "city"] as const) {
    await tabTo(page, page.locator(`main #${field}`))
    await keyboard.type(LINA[field])
  }
  await keyboard.press("Enter")
  await expect(page.locator("#step-payment")).toBeFocused()
  for (const [field, text] of [
    ["#number", CARDS.good],
    ["#expiry", "12/34"],
    ["#cvc", "123"],
  ] as const) {
    await tabTo(page, page.locator(field))
    await keyboard.type(text)
  }
  await tabTo(page, shop.paying)
  await keyboard.press("Enter")
  await shop.seesConfirmation(2)
})

test("a mistake in the address takes the keyboard to its field", async ({ shop, page }) => {
  await shop.addFrom(1)
  await shop.giveAddress({ postal_code: "1" })
  await expect(page.locator("#postal_code")).toBeFocused()
})
