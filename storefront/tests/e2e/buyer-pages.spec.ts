import { pieceOfKind } from "./support/pieces"
import { expect, expectAccessible, test } from "./support/test"

test("who waits for a sold piece leaves an address for one mail, and takes it back @noscript", async ({
  shop,
  page,
}) => {
  const { handle } = await pieceOfKind(shop.at, "one that is sold")
  await shop.open(`/pieces/${handle}`)
  const email = page.getByLabel("Email")
  await email.fill("lina@buyers")
  await page.getByRole("button", { name: "Write to me once" }).click()
  await expect(email.first()).toHaveAccessibleDescription(/Write your email/)
  await expect(email.first()).toHaveValue("lina@buyers")
  await email.first().fill("lina@buyers.example")
  await page.getByRole("button", { name: "Write to me once" }).click()
  await expect(page.getByRole("status")).toContainText("We write to you once")
  await page.locator("summary").filter({ hasText: "No mail after all" }).click()
  await email.fill("lina@buyers.example")
  await page.getByRole("button", { name: "Delete my address" }).click()
  await expect(page.getByRole("status")).toContainText("your address is deleted")
  await page.goto("/restock/stop?key=a-key-that-nobody-was-given")
  await page.getByRole("button", { name: "Delete my address for all pieces" }).click()
  await expect(page.getByRole("status")).toContainText("no such mail comes any more")
})

test("pieces that were looked at are shown again on this device, until the list is cleared", async ({
  shop,
  page,
}) => {
  const [first, second] = await shop.piecesOf(2)
  const seen = page.getByRole("region", { name: "Seen lately" })
  await shop.open(`/pieces/${first?.handle}`)
  await expect(seen).toHaveCount(0)
  await page.goto(`/pieces/${second?.handle}`)
  await expect(seen.getByRole("link")).toHaveText([first?.title ?? ""])
  await page.goto("/pieces")
  await expect(seen.getByRole("link")).toHaveText([second?.title ?? "", first?.title ?? ""])
  await expectAccessible(page)
  await seen.getByRole("link").last().click()
  await expect(page).toHaveURL(new RegExp(`/pieces/${first?.handle}$`))
  await page.goto("/ar/pieces")
  await page.getByRole("button", { name: "امسح هذه القائمة" }).click()
  await expect(page.locator("[data-recent]")).toBeHidden()
  await page.goto("/pieces")
  await expect(seen).toHaveCount(0)
})
