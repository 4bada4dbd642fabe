import path from "node:path"
import type { Page } from "@playwright/test"
import { ownerOf } from "./support/atelier"
import { fingers, type Hands, keysOf, twinDate } from "./support/hands"
import { buyThroughTheInterface } from "./support/other-buyer"
import { pieceOfKind, plentifulPiece, stockOf } from "./support/pieces"
import type { Shop } from "./support/shop"
import { expect, test } from "./support/test"

const PHOTO = path.resolve(import.meta.dirname, "../../../seed/pictures/originals/zellige-panel-sea-1.jpg")
const newName = () => `Moreau ${crypto.randomUUID().slice(0, 8)}`

interface Work {
  shop: Shop
  page: Page
  hands: Hands
}

async function logIn({ page, hands }: Work, email: string): Promise<void> {
  await page.goto("/atelier")
  await hands.write(page.getByLabel("Email"), email)
  await hands.write(page.getByLabel("Password"), "hirfa-atelier")
  await hands.press(page.getByRole("button", { name: "Log in" }))
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
}

async function openOrder({ page, hands }: Work, buyer: string): Promise<void> {
  await page.goto("/atelier?tab=open")
  await hands.press(page.locator("main li a").filter({ hasText: buyer }).first())
  await page.waitForURL(/\/atelier\/orders\//)
}

const fold = (page: Page, words: string) => page.locator("summary").filter({ hasText: words })

/** Of three that were ordered one goes out now; the others are still to be packed. */
async function shipsAPart(work: Work): Promise<void> {
  const { shop, page, hands } = work
  const piece = await plentifulPiece(shop.at, 2)
  const last_name = newName()
  await buyThroughTheInterface(shop.at, piece, { last_name, quantity: 3 })
  await logIn(work, ownerOf(piece.seller))
  await openOrder(work, last_name)
  await hands.press(page.getByRole("button", { name: "Confirm the order" }))
  await hands.press(fold(page, "It is packed and already with the carrier"))
  await hands.choose(page.getByLabel("Carrier", { exact: true }), "DHL Express")
  await hands.write(page.getByLabel("Tracking number"), "HIRFA7")
  await hands.press(fold(page, "Not all of it goes into this parcel"))
  await hands.write(page.getByRole("spinbutton"), "1")
  await hands.press(page.getByRole("button", { name: "Handed to the carrier" }))
  await expect(page.getByRole("status")).toContainText("Sent. The buyer gets the tracking number.")
  await expect(page.getByText("HIRFA7")).toBeVisible()
  await expect(page.getByRole("button", { name: "It is packed" })).toBeVisible()
}

/** How far the making is, with words and a picture, as the buyer sees it. */
async function tellsOfTheMaking(work: Work): Promise<void> {
  const { shop, page, hands } = work
  const piece = await pieceOfKind(shop.at, "one that is made to order")
  const last_name = newName()
  const { handle, title, seller } = piece
  const wanted = { handle, title, seller: seller.handle, sellerName: seller.name }
  await buyThroughTheInterface(shop.at, { ...wanted, variantId: piece.variants[0]?.id ?? "" }, { last_name })
  await page.context().clearCookies()
  await logIn(work, ownerOf(seller.handle))
  await openOrder(work, last_name)
  await hands.press(page.getByRole("button", { name: "Confirm the order" }))
  const making = page.getByRole("region", { name: "How far it is" })
  await hands.choose(making.getByLabel("How far is it?"), "Half of it is done")
  await hands.write(making.getByLabel("In your words (not necessary)"), "The pattern is drawn.")
  await hands.attach(making.locator("input[type=file]"), PHOTO)
  await hands.press(making.getByRole("button", { name: "Tell the buyer" }))
  await expect(page.getByRole("status")).toContainText("Done.")
  await expect(making).toContainText("The pattern is drawn.")
  await expect(making.getByRole("img")).toHaveCount(1)
}

/** The shop closes until a day, says so to buyers, and opens again. */
async function goesOnHoliday(work: Work, seller: string): Promise<void> {
  const { page, hands } = work
  await logIn(work, ownerOf(seller))
  await hands.press(fold(page, "Holiday"))
  const until = page.getByLabel("Open again on")
  await hands.writeDate(until, "2020-01-01")
  await hands.press(page.getByRole("button", { name: "Close the shop", exact: true }))
  await expect(until).toHaveAccessibleDescription(/./)
  await expect(until).toHaveValue("2020-01-01")
  await hands.writeDate(until, twinDate())
  await hands.press(page.getByRole("button", { name: "Close the shop", exact: true }))
  await expect(page.getByText(/Your shop is closed until/)).toBeVisible()
  await hands.press(fold(page, "Holiday"))
  await hands.press(page.getByRole("button", { name: "Open the shop now" }))
  await expect(page.getByText(/Your shop is closed until/)).toHaveCount(0)
}

test.describe("in the atelier without a mouse", () => {
  test("a part of an order is shipped, and the making told with a picture", async ({ shop, page }) => {
    const work = { shop, page, hands: keysOf(page) }
    await shipsAPart(work)
    await tellsOfTheMaking(work)
  })
})

test.describe("in the atelier without JavaScript @noscript", () => {
  test("a part of an order is shipped, and the making told with a picture", async ({ shop, page }) => {
    const work = { shop, page, hands: fingers }
    await shipsAPart(work)
    await tellsOfTheMaking(work)
  })
})

// In the other shop: a cooperative that is closed for a moment would be missed by the tests beside this one.
test.describe("a holiday", () => {
  test.use({ payment: "test" })

  test("begins and ends without a mouse", async ({ shop, page }) => {
    const seller = (await stockOf(shop.at)).ready.at(-1)?.seller ?? ""
    await goesOnHoliday({ shop, page, hands: keysOf(page) }, seller)
  })

  test("begins and ends without JavaScript @noscript", async ({ shop, page }) => {
    const seller = (await stockOf(shop.at)).ready.at(-2)?.seller ?? ""
    await goesOnHoliday({ shop, page, hands: fingers }, seller)
  })
})
