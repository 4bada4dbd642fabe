import path from "node:path"
import type { Page } from "@playwright/test"
import { Atelier, ownerOf } from "./support/atelier"
import { look, sidewaysOf } from "./support/look"
import { CARDS } from "./support/shop"
import { expect, expectAccessible, test } from "./support/test"

const PHOTO = path.resolve(import.meta.dirname, "../../../seed/pictures/originals/zellige-panel-sea-1.jpg")

async function expectNoSideways(page: Page): Promise<void> {
  expect(await sidewaysOf(page)).toBeLessThanOrEqual(0)
}

test("a parcel comes, one piece goes back with a picture, and its money too, all seen by both", async ({
  shop,
  page,
  browser,
}) => {
  test.setTimeout(300_000)
  const last_name = `Moreau ${crypto.randomUUID().slice(0, 8)}`
  const [piece] = await shop.addFrom(1)
  await shop.goToPayment({ last_name })
  await shop.pay(CARDS.good)
  const order = await shop.seesConfirmation(1)
  const address = order.split("?")[0] ?? ""

  const atelier = await Atelier.enter(browser, shop.at, ownerOf(piece?.seller ?? ""))
  const member = atelier.page
  await expect(member.getByRole("heading", { name: "Today", exact: true })).toBeVisible()
  await expect(member.getByRole("region", { name: "To confirm" })).toBeVisible()
  await expectAccessible(member)
  await expectNoSideways(member)
  await look(member, "today-en")
  await atelier.openNewest(last_name)
  const orderPath = new URL(member.url()).pathname
  await look(member, "order-to-confirm-en")
  const paper = await member.request.get(`${orderPath}/label-a6`)
  expect([paper.status(), paper.headers()["content-type"]]).toEqual([200, "application/pdf"])
  expect((await member.request.get(`${orderPath}/secrets`)).status()).toBe(404)
  await atelier.confirmPackAndShip("HIRFA1")

  await page.goto(address)
  await page.getByRole("button", { name: "It came" }).click()
  await expect(page.getByRole("status")).toContainText("We have told the cooperative")
  await page.locator("summary").filter({ hasText: "Send something back" }).click()
  const form = page.locator("form").filter({ has: page.locator("input[name=kind][value=return]") })
  await form.getByLabel("What is the reason?").selectOption("damaged")
  await form.getByLabel("Tell us what happened").fill("There is a crack on one side.")
  await form.getByLabel("Pictures (not necessary)").setInputFiles(PHOTO)
  await expectAccessible(page)
  await look(page, "buyer-ask-en")
  await form.getByRole("button", { name: "Send to the cooperative" }).click()
  await expect(page.getByRole("status")).toContainText("Done.")
  await expect(page.getByRole("article")).toContainText("Waits for the cooperative")
  await expect(page.getByRole("img", { name: "Picture of the problem 1" })).toBeVisible()
  await expectNoSideways(page)
  await look(page, "buyer-asked-en")

  await member.goto("/ar/atelier")
  await expect(member.getByRole("region", { name: "للرد" })).toBeVisible()
  await expectAccessible(member)
  await look(member, "today-ar")
  await member.goto(`/ar${orderPath}`)
  await look(member, "order-claim-ar")
  await expectAccessible(member)
  await member.goto(orderPath)
  await member.locator("summary").filter({ hasText: "Accept the return" }).click()
  await member.getByRole("button", { name: "Accept the return" }).click()
  await expect(member.getByRole("status")).toContainText("Done.")

  await page.goto(address)
  await page.locator("summary").filter({ hasText: "I have sent it back" }).click()
  await page.getByLabel("Tracking number (not necessary)").fill("6A1")
  await page.getByRole("button", { name: "I have sent it back" }).click()
  await expect(page.getByRole("article")).toContainText("On its way back")

  await member.goto(orderPath)
  await member.locator("summary").filter({ hasText: "The pieces are back" }).click()
  await member.getByLabel("They can be sold again").check()
  await look(member, "order-receive-en")
  await member.getByRole("button", { name: "The pieces are back" }).click()
  await expect(member.getByRole("article")).toContainText("Settled")
  await expect(member.getByRole("article")).toContainText("Given back:")

  await member.goto("/atelier/inbox")
  await expect(member.getByText("A parcel has arrived").first()).toBeVisible()
  await expectAccessible(member)
  await look(member, "inbox-en")
  await member.goto("/ar/atelier/inbox")
  await look(member, "inbox-ar")
  await member.getByRole("button", { name: "قرأت كل شيء" }).click()
  await expect(member.getByRole("button", { name: "قرأت كل شيء" })).toHaveCount(0)

  await page.goto(address)
  await expect(page.getByRole("region", { name: piece?.sellerName ?? "" })).toContainText(
    "Given back to you:",
  )
  await page.goto(address.replace("/orders/", "/ar/orders/"))
  await expectNoSideways(page)
  await look(page, "buyer-settled-ar")
  await atelier.leave()
})
