import { ADMIN_BUILD_MS, adminPages } from "./support/admin"
import { phone } from "./support/joining"
import { MoneyStory } from "./support/money-story"
import { SellerStory } from "./support/seller-story"
import { CARDS } from "./support/shop"
import { expect, expectAccessible, test } from "./support/test"
import type { Language } from "./support/words"

// From an application with its nine screens to a parcel that has come, money that was paid, and a debt that was settled.
test.setTimeout(300_000)
// One after the other: a batch takes in all that waits.
test.describe.configure({ mode: "default" })

let pages = ""
test.beforeAll(async () => {
  test.setTimeout(ADMIN_BUILD_MS)
  pages = await adminPages()
})

const MOST_TAPS = 12
/** Two on a quiet machine (about three at a load of eight); the rest is for one that tests other things beside it. */
const SEEN_WITHIN_S = 5
const RIB = "011519000001205000534921"

for (const [name, language] of [
  ["English", ""],
  ["Arabic", "/ar"],
] satisfies [string, Language][]) {
  test(`a cooperative applies, sells its first piece, sends it, is paid, and settles a refund, in ${name}`, async ({
    shop,
    page,
    browser,
  }) => {
    const context = await phone(browser, shop.at)
    const story = await SellerStory.begin(shop.at, context, language)
    expect(await story.offerPiece()).toBeLessThanOrEqual(MOST_TAPS)
    await expect(story.page.getByRole("status").first()).toContainText(story.say("piece_done_review"))
    await page.context().addCookies([{ name: "hirfa_market", value: "ma.mad", url: shop.at.url }])
    const letThrough = await story.isLetThrough()
    const handle = await story.handleInShop()
    const address = `${shop.at.url}${language}/pieces/${handle}`
    await expect.poll(async () => (await page.request.get(address)).status(), { intervals: [100] }).toBe(200)
    const seconds = (Date.now() - letThrough) / 1_000
    test.info().annotations.push({ type: "seen in the shop after", description: `${seconds} s` })
    expect(seconds).toBeLessThan(SEEN_WITHIN_S)

    const money = await MoneyStory.begin(story)
    const buying = shop.in(language)
    const isBought = async () => {
      await buying.add({ handle })
      await buying.goToPayment({ city: "Rabat", postal_code: "10000" })
      await buying.pay(CARDS.good)
      return await buying.seesConfirmation(1)
    }
    const order = await isBought()
    await story.sendOrder("HIRFA42")
    await page.goto(order)
    await expect(page.locator("main")).toContainText("HIRFA42")
    await expect(page.locator("main")).toContainText(story.say("parcel_shipped"))
    await story.hasArrived()
    await page.reload()
    await expect(page.locator("main")).toContainText(story.say("parcel_delivered"))

    await money.says(story.say("money_kind_release"))
    const { shown, minor } = await money.available()
    const { file, desk } = await money.isSentToTheBank(browser, pages)
    expect(file).toContain(RIB)
    expect(file).toContain(`<InstdAmt Ccy="MAD">${(minor / 100).toFixed(2)}</InstdAmt>`)
    await money.says(story.say("money_status_sent"), story.say("money_on_the_way"))
    await money.isPaidByTheBank(desk, file)
    await money.says(story.say("money_status_paid"), shown)
    await expectAccessible(story.page)

    await money.comesBack(order)
    await money.says(story.say("money_debt"), story.say("money_debt_hint"), story.say("money_kind_return"))
    await expect
      .poll(async () => (await page.request.get(address)).text())
      .toContain(`action="${language}/cart"`)
    await isBought()
    await story.sendOrder("HIRFA43")
    await story.hasArrived()
    await money.says(story.say("money_kind_netting"))
    await expect(story.page.getByText(story.say("money_debt_hint"))).toHaveCount(0)
    await context.close()
  })
}
