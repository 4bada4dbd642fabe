import { buyThroughTheInterface } from "./support/other-buyer"
import { stockOf } from "./support/pieces"
import { currentRun } from "./support/run"
import { CARDS } from "./support/shop"
import { expect, test } from "./support/test"

test("a piece that is sold while its buyer writes the card is named, and nothing is charged", async ({
  shop,
  page,
}) => {
  const piece = (await stockOf(shop.at)).unique[0]
  if (!piece) throw new Error("the seed has no unique piece")
  await shop.add(piece)
  await shop.goToPayment()
  await buyThroughTheInterface(shop.at, piece)
  await shop.pay(CARDS.good)
  await expect(page).toHaveURL(/\/cart/)
  await expect(page.getByText("This piece has been sold to somebody else.")).toBeVisible()
  await expect(page.getByRole("link", { name: "Go to the checkout" })).toBeHidden()
  await page.getByRole("button", { name: `Remove ${piece.title}` }).click()
  await expect(page.getByRole("heading", { name: "Your cart is empty" })).toBeVisible()
})

test("a piece that is sold in the moment of paying: the money goes back by itself", async ({
  shop,
  page,
}) => {
  const piece = (await stockOf(shop.at)).unique[1]
  if (!piece) throw new Error("the seed has only one unique piece")
  await shop.add(piece)
  await shop.goToPayment()
  // The last look before the card is charged finds all well: the other buyer is faster by a second.
  await page.route("**/checkout/ready", (route) => route.fulfill({ status: 204 }))
  const intent = page.waitForRequest((request) => request.url().endsWith("/confirm"))
  await buyThroughTheInterface(shop.at, piece)
  await shop.pay(CARDS.good)
  await expect(page).toHaveURL(/\/checkout\/sold/, { timeout: 20_000 })
  await expect(page.getByText("Your money goes back")).toBeVisible()
  await expect(page.getByRole("listitem").filter({ hasText: piece.title })).toBeVisible()
  const id = /payment_intents\/(pi_\w+)\//.exec((await intent).url())?.[1] ?? ""
  await expect.poll(() => keptOf(id)).toBe(0)
})

/** What the shop still has of a payment, in cents. */
async function keptOf(intent: string): Promise<number> {
  const path = `/v1/payment_intents/${intent}?expand[]=latest_charge`
  const answer = await fetch(currentRun().stripe + path, {
    headers: { authorization: "Bearer sk_test_look" },
  })
  const { status, latest_charge } = (await answer.json()) as {
    status: string
    latest_charge: { amount_captured: number; amount_refunded: number } | null
  }
  if (status === "canceled" || latest_charge === null) return 0
  return latest_charge.amount_captured - latest_charge.amount_refunded
}
