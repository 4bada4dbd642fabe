import type { Page, TestInfo } from "@playwright/test"
import { Atelier, ownerOf } from "./support/atelier"
import { CARDS } from "./support/shop"
import { expect, expectAccessible, test } from "./support/test"

/** The sample that a bank published: right by its key. */
const RIB = "011519000001205000534921"

/** A cooperative for each run of the test: an account at Stripe stays once it was opened. */
const cooperativeOf = ({ project, retry, repeatEachIndex }: TestInfo) =>
  2 * (retry + repeatEachIndex) + Number(project.name === "phone")

test("a sale stands in the cooperative's money line by line, and its owner says where it is paid @phone", async ({
  shop,
  browser,
}, info) => {
  const [piece] = await shop.addFrom(1, cooperativeOf(info))
  await shop.goToPayment({ last_name: `Moreau ${crypto.randomUUID().slice(0, 8)}` })
  await shop.pay(CARDS.good)
  await shop.seesConfirmation(1)
  const { page } = await Atelier.enter(browser, shop.at, ownerOf(piece?.seller ?? ""))

  await expect(async () => {
    await page.goto("/atelier/money")
    await expect(page.getByText("Sale", { exact: true }).first()).toBeVisible({ timeout: 2000 })
  }).toPass()
  await expect(page.getByText("Commission", { exact: true }).first()).toBeVisible()
  await expect(page.getByText("Yours when the return window has ended.").first()).toBeVisible()
  await expectAccessible(page)

  await paidByStripeAbroad(page)

  await page.goto("/atelier/money/account")
  await page.getByLabel("Account holder, as the bank writes it").fill("Fatima Zahra")
  await page.getByLabel("RIB, 24 digits").fill(RIB.replace(/1$/, "2"))
  await page.getByRole("button", { name: "Save" }).click()
  await expect(page.getByLabel("RIB, 24 digits")).toHaveAccessibleDescription(/24 digits of a RIB/)
  await page.getByLabel("RIB, 24 digits").fill(RIB)
  await page.getByRole("button", { name: "Save" }).click()
  await expect(page.getByRole("status")).toContainText("We check it before the next payout")
  await expect(page.getByText("Being checked")).toBeVisible()
  await expectAccessible(page)

  await page.goto("/ar/atelier/money")
  await expect(page.getByRole("heading", { level: 1, name: "المال" })).toBeVisible()
  await page.goto("/ar/atelier/makers")
  await expectAccessible(page)
  await page.context().close()
})

/** The owner has a bank account in France: Stripe asks who she is, on its own page, and pays into it from then on. */
async function paidByStripeAbroad(page: Page): Promise<void> {
  await page.goto("/atelier/money/account")
  await page.getByLabel("Country of the bank account").selectOption({ label: "France" })
  await page.getByRole("button", { name: "Be paid by Stripe" }).click()
  await expect(page.getByText("Tell Stripe who you are, so that we can pay you.")).toBeVisible()
  await expectAccessible(page)
  await page.getByRole("link", { name: /^Go to Stripe/ }).click()
  await expect(page).toHaveURL(/\/atelier\/money\/account\?stripe$/)
  await expect(page.getByText("Account at Stripe · France")).toBeVisible()
  await expect(page.getByText("Checked", { exact: true })).toBeVisible()
  await page.goto("/ar/atelier/money/account")
  await expect(page.getByText("حساب Stripe · فرنسا")).toBeVisible()
  await expectAccessible(page)
}
