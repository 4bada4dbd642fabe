import { CARDS } from "./support/shop"
import { expect, test } from "./support/test"

test.describe("a buyer", () => {
  test("pays two cooperatives at once and follows two parcels @phone", async ({ shop, page }) => {
    const pieces = await shop.addFrom(2)
    await expect(page.getByRole("region", { name: pieces[0]?.sellerName ?? "" })).toBeVisible()
    const total = await page.locator("[data-total]").innerText()
    await shop.goToPayment()
    await expect(shop.paying).toHaveText(`Pay ${total}`)
    await shop.pay(CARDS.good)
    await shop.seesConfirmation(2)
    for (const { sellerName, title } of pieces) {
      const parcel = page.getByRole("region", { name: sellerName })
      await expect(parcel).toContainText(title)
      await expect(parcel).toContainText("Arrives")
    }
    await expect(page.locator("[data-total]")).toHaveText(total)
    await expect(page.getByText("Paid", { exact: true })).toBeVisible()
  })
})
