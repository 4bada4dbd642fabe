import { Atelier, ownerOf } from "./support/atelier"
import { currentRun } from "./support/run"
import { CARDS } from "./support/shop"
import { expect, test } from "./support/test"

/** A buyer of each test's own: the cooperatives see the orders of all tests that run beside it. */
function newName(): string {
  return `Moreau ${crypto.randomUUID().slice(0, 8)}`
}

test("both cooperatives ship their parcel and the buyer sees both tracking numbers @phone", async ({
  shop,
  page,
  browser,
}) => {
  const last_name = newName()
  const pieces = await shop.addFrom(2)
  await shop.goToPayment({ last_name })
  await shop.pay(CARDS.good)
  const order = await shop.seesConfirmation(2)
  const numbers: string[] = []
  for (const [index, piece] of pieces.entries()) {
    const atelier = await Atelier.enter(browser, shop.at, ownerOf(piece.seller))
    await atelier.openNewest(last_name)
    await expect(atelier.page.getByRole("region", { name: "To pack" })).toContainText(piece.title)
    await expect(atelier.page.getByRole("region", { name: "Send to" })).toContainText("5 rue des Écoles")
    const number = `HIRFA${process.pid}${index}${Date.now() % 100_000}`
    await atelier.confirmPackAndShip(number)
    numbers.push(number)
    await atelier.leave()
  }
  await page.goto(order)
  for (const [index, piece] of pieces.entries()) {
    const parcel = page.getByRole("region", { name: piece.sellerName })
    await expect(parcel).toContainText(numbers[index] ?? "")
    await expect(parcel.getByRole("link", { name: "Follow it at the carrier" })).toHaveAttribute(
      "href",
      `https://www.dhl.com/en/express/tracking.html?AWB=${numbers[index]}`,
    )
    await expect(parcel.getByText("On its way").first()).toBeVisible()
  }
})

test("a cooperative cancels: it says why, the buyer gets her money back, the other parcel stays", async ({
  shop,
  page,
  browser,
}) => {
  const last_name = newName()
  const [first, second] = await shop.addFrom(2)
  await shop.goToPayment({ last_name })
  const intent = page.waitForRequest((request) => request.url().endsWith("/confirm"))
  await shop.pay(CARDS.good)
  const order = await shop.seesConfirmation(2)
  const atelier = await Atelier.enter(browser, shop.at, ownerOf(first?.seller ?? ""))
  await atelier.openNewest(last_name)
  await atelier.page.locator("summary").filter({ hasText: "Cancel the order" }).click()
  const back = /gets (.+?) back/.exec(await atelier.page.getByText(/The buyer gets/).innerText())?.[1] ?? ""
  await atelier.page.getByLabel("Why?").fill("The kiln broke.")
  await atelier.page.getByRole("button", { name: "Yes, cancel the order" }).click()
  await expect(atelier.page.getByRole("status")).toContainText("The order is cancelled")
  await atelier.leave()

  await page.goto(order)
  const canceled = page.getByRole("region", { name: first?.sellerName ?? "" })
  await expect(canceled).toContainText("This parcel was cancelled.")
  await expect(canceled).toContainText(`Given back to you: ${back}`)
  await expect(page.getByRole("region", { name: second?.sellerName ?? "" })).not.toContainText("cancelled")
  const id = /payment_intents\/(pi_\w+)\//.exec((await intent).url())?.[1]
  const answer = await fetch(`${currentRun().stripe}/v1/refunds?payment_intent=${id}`, {
    headers: { authorization: "Bearer sk_test_look" },
  })
  const refunds = (await answer.json()) as { data: { amount: number }[] }
  expect(refunds.data).toHaveLength(1)
  expect((refunds.data[0]?.amount ?? 0) / 100).toBeCloseTo(Number(back.replaceAll(/[^\d.]/g, "")), 2)
})

test("what is wrong with a shipment stands beside its field, in the member's language", async ({
  shop,
  browser,
}) => {
  const last_name = newName()
  const [piece] = await shop.addFrom(1)
  await shop.goToPayment({ last_name })
  await shop.pay(CARDS.good)
  await shop.seesConfirmation(1)
  const atelier = await Atelier.enter(browser, shop.at, ownerOf(piece?.seller ?? ""), "/ar")
  const { page } = atelier
  await atelier.openNewest(last_name)
  await page.getByRole("button", { name: "تأكيد الطلب" }).click()
  await page.getByRole("button", { name: "تم التغليف" }).click()
  await page.getByLabel("شركة النقل", { exact: true }).selectOption("other")
  await page.getByLabel("رقم التتبع").fill("؟؟")
  await page.getByRole("button", { name: "سُلِّم لشركة النقل" }).click()
  await expect(page.getByLabel("رقم التتبع")).toHaveAccessibleDescription(/أحرف لاتينية وأرقام فقط/)
  await page.getByLabel("اسم شركة أخرى").fill("CTM")
  await page.getByLabel("رقم التتبع").fill("CTM ٤٢")
  await page.getByRole("button", { name: "سُلِّم لشركة النقل" }).click()
  await expect(page.getByText("CTM42")).toBeVisible()
  await atelier.leave()
})

test("a cooperative does not see another's order, and nobody gets in with a wrong password", async ({
  shop,
  page,
  browser,
}) => {
  const last_name = newName()
  const [first, second] = await shop.addFrom(2)
  await shop.goToPayment({ last_name })
  await shop.pay(CARDS.good)
  await shop.seesConfirmation(2)
  const owner = await Atelier.enter(browser, shop.at, ownerOf(first?.seller ?? ""))
  await owner.openNewest(last_name)
  const address = owner.page.url()
  await owner.leave()
  const other = await Atelier.enter(browser, shop.at, ownerOf(second?.seller ?? ""))
  expect((await other.page.goto(address))?.status()).toBe(404)
  await other.leave()
  await page.goto(address)
  await expect(page).toHaveURL(/\/atelier\/login\?redirectTo=/)
  await page.getByLabel("Email").fill(ownerOf(first?.seller ?? ""))
  await page.getByLabel("Password").fill("guess")
  await page.getByRole("button", { name: "Log in" }).click()
  await expect(page.getByRole("alert")).toContainText("Email and password do not belong together.")
})

test("a cooperative that has only applied learns that it has to wait", async ({ shop, browser }) => {
  const atelier = await Atelier.enter(browser, shop.at, "tents-edge@hirfa.example")
  await expect(
    atelier.page.getByRole("heading", { name: "Your application is being looked at" }),
  ).toBeVisible()
  await atelier.leave()
})
