import { phone } from "./support/joining"
import { SellerStory } from "./support/seller-story"
import { CARDS } from "./support/shop"
import { expect, test } from "./support/test"
import type { Language } from "./support/words"

// From an application with its nine screens to a parcel that has come.
test.setTimeout(300_000)

const MOST_TAPS = 12
/** Two on a quiet machine; the rest is for one that boots and tests other things beside it. */
const SEEN_WITHIN_S = 5

for (const [name, language] of [
  ["English", ""],
  ["Arabic", "/ar"],
] satisfies [string, Language][]) {
  test(`a cooperative applies, is approved, sells its first piece and sends it, in ${name}`, async ({
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

    const buying = shop.in(language)
    await buying.add({ handle })
    await buying.goToPayment({ city: "Rabat", postal_code: "10000" })
    await buying.pay(CARDS.good)
    const order = await buying.seesConfirmation(1)
    await story.sendOrder("HIRFA42")
    await page.goto(order)
    await expect(page.locator("main")).toContainText("HIRFA42")
    await expect(page.locator("main")).toContainText(story.say("parcel_shipped"))
    await story.hasArrived()
    await page.reload()
    await expect(page.locator("main")).toContainText(story.say("parcel_delivered"))
    await context.close()
  })
}
