import { PIECE_KINDS, pieceOfKind } from "./support/pieces"
import { expect, test } from "./support/test"

test("a reader finds a piece by its craft, and then the people who made it @phone", async ({
  shop,
  page,
}) => {
  await shop.open("/")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bought from the people who made it")
  await page.getByRole("link", { name: "Pottery and ceramics" }).click()
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pottery and ceramics")
  await page.locator("main li h2 a").first().click()
  await expect(page).toHaveURL(/\/pieces\/[a-z0-9-]+$/)
  await expect(page.getByText(/^Delivery to France$/)).toBeVisible()
  await expect(page.getByRole("button", { name: "Add to cart" })).toBeVisible()
  await expect(page.getByRole("img", { name: /To scale|beside a (hand|person)/ })).toBeVisible()
  await page.locator("main a[href^='/cooperatives/']").first().click()
  await expect(page.getByRole("heading", { name: "Their story" })).toBeVisible()
  await expect(page.getByRole("img", { name: /^Map of Morocco/ })).toBeVisible()
  await expect(page.getByText("This cooperative is invented")).toBeVisible()
})

for (const kind of PIECE_KINDS) {
  test(`the same piece is read in another language, from right to left: ${kind} @phone`, async ({
    shop,
    page,
  }) => {
    const { handle } = await pieceOfKind(shop.at, kind)
    await shop.open(`/pieces/${handle}`)
    await page.locator("summary", { hasText: "Language, country and currency" }).click()
    await page.locator("header").getByRole("link", { name: "العربية" }).click()
    await expect(page).toHaveURL(`/ar/pieces/${handle}`)
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl")
    await expect(page.getByRole("heading", { level: 2, name: "القطعة", exact: true })).toBeVisible()
    await expect(page.getByRole("button", { name: "أضف إلى السلة" })).toHaveCount(
      kind === "one that is sold" ? 0 : 1,
    )
    await expect(page.locator("link[rel=canonical]")).toHaveAttribute(
      "href",
      new RegExp(`/ar/pieces/${handle}$`),
    )
    await expect(page.locator("link[rel=alternate][hreflang]")).toHaveCount(4)
  })

  test(`country and currency are chosen once and remembered: ${kind} @phone`, async ({ shop, page }) => {
    const { handle } = await pieceOfKind(shop.at, kind)
    await shop.open(`/pieces/${handle}`)
    const isDelivered = kind !== "one that is sold"
    await expect(page.getByText("Delivery to France")).toHaveCount(isDelivered ? 1 : 0)
    await page.locator("summary", { hasText: "Language, country and currency" }).click()
    await page.getByLabel("Deliver to").selectOption("gb")
    await page.getByLabel("Currency").selectOption("gbp")
    await page.getByRole("button", { name: "Save" }).click()
    await expect(page).toHaveURL(`/pieces/${handle}`)
    await expect(page.getByText("Delivery to United Kingdom")).toHaveCount(isDelivered ? 1 : 0)
    await expect(page.locator("main").getByText(/^£/).first()).toBeVisible()
    await shop.open("/pieces")
    await expect(page.locator("main li").getByText(/£/).first()).toBeVisible()
  })
}

test("a choice of size or colour is a link, and the price follows it", async ({ shop, page }) => {
  const { handle } = await pieceOfKind(shop.at, "one in several sizes")
  await shop.open(`/pieces/${handle}`)
  const price = page.locator("main p.text-xl").first()
  const before = await price.innerText()
  const other = page.locator("main nav a[href*='variant=']:not([aria-current])").last()
  const wanted = new URL((await other.getAttribute("href")) ?? "", page.url()).searchParams.get("variant")
  await other.click()
  await expect(page.locator(`main nav a[href*='${wanted}']`).first()).toHaveAttribute("aria-current", "true")
  await expect(price).not.toHaveText(before)
  const inForm = page.locator("form[action$='/cart'] input[name=variant_id]")
  if ((await inForm.count()) > 0) await expect(inForm).toHaveValue(wanted ?? "")
})

test("a sold piece stays readable, says that it is sold, and cannot be bought", async ({ shop, page }) => {
  await shop.open("/pieces?availability=sold")
  await page.locator("main li h2 a").first().click()
  await expect(page.getByText("This piece has found its home")).toBeVisible()
  await expect(page.getByRole("button", { name: "Add to cart" })).toHaveCount(0)
  await page.getByRole("link", { name: /^More from/ }).click()
  await expect(page).toHaveURL(/\/cooperatives\//)
})

test("a cooperative that makes a pause says so, and sells nothing", async ({ shop, page }) => {
  await shop.open("/cooperatives")
  await page.locator("main li", { hasText: "Paused" }).getByRole("link").click()
  await expect(page.getByText("This cooperative is taking a break")).toBeVisible()
})

test("what is not there is a page in the reader's language", async ({ page }) => {
  for (const [path, title] of [
    ["/pieces/never-made", "This page does not exist"],
    ["/fr/cooperatives/personne", "Cette page n’existe pas"],
    ["/ar/crafts/none", "هذه الصفحة غير موجودة"],
    ["/de/pieces", "This page does not exist"],
    ["/fr/quelque/part", "Cette page n’existe pas"],
  ] as const) {
    const response = await page.goto(path)
    expect(response?.status(), path).toBe(404)
    expect(await page.evaluate(() => document.compatMode), path).toBe("CSS1Compat")
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title)
  }
})

test("a shop that takes cards does not speak of a test", async ({ page }) => {
  await page.goto("/")
  await expect(page.getByText("Test payment:")).toHaveCount(0)
})

test.describe("with the test payment", () => {
  test.use({ payment: "test" })

  test("every page says that no money moves @phone", async ({ page }) => {
    for (const path of ["/", "/pieces", "/about", "/nowhere/at/all"]) {
      await page.goto(path)
      await expect(page.getByText("Test payment:")).toBeVisible()
    }
  })
})

test.describe("without JavaScript @noscript", () => {
  test("a reader chooses, narrows and finds", async ({ shop, page }) => {
    await shop.open("/")
    await page.getByRole("searchbox").fill("tagine")
    await page.keyboard.press("Enter")
    await expect(page.getByRole("heading", { level: 1 })).toContainText("tagine")
    const all = await page.getByRole("status").innerText()
    await page.getByText("Filter and sort").click()
    await page.locator("label", { hasText: "Pottery and ceramics" }).click()
    await page.getByRole("button", { name: "Show pieces" }).click()
    await expect(page).toHaveURL(/family=pottery-ceramics/)
    await expect(page.getByRole("status")).toHaveText(/piece/)
    await page.getByRole("link", { name: /Remove the filter/ }).click()
    await expect(page.getByRole("status")).toHaveText(all)
  })

  test("the country is changed by a plain form", async ({ shop, page }) => {
    await shop.open("/cooperatives")
    await page.locator("summary", { hasText: "Language, country and currency" }).click()
    await page.getByLabel("Deliver to").selectOption("ma")
    await page.getByLabel("Currency").selectOption("mad")
    await page.getByRole("button", { name: "Save" }).click()
    await expect(page.locator("header")).toContainText(/en · mad/i)
  })

  test("the cooperatives of one region are a page of their own", async ({ shop, page }) => {
    await shop.open("/cooperatives")
    const regions = page.getByRole("navigation", { name: "Region" })
    const link = regions.getByRole("link").nth(1)
    const name = await link.locator("bdi").innerText()
    await link.click()
    await expect(page).toHaveURL(/\/cooperatives\?region=MA-\d\d$/)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(`Cooperatives in ${name}`)
    const cards = page.locator("main li").filter({ has: page.locator("h2") })
    await expect(cards.filter({ hasNotText: name })).toHaveCount(0)
    expect(await cards.count()).toBeGreaterThan(0)
    await expect(regions.locator("[aria-current=page]")).toContainText(name)
    await regions.getByRole("link", { name: "All cooperatives" }).click()
    await expect(page).toHaveURL(/\/cooperatives$/)
    // A region that does not exist is left out; one where nobody is says so.
    await shop.open("/cooperatives?region=MA-99")
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Cooperatives")
    await shop.open("/cooperatives?region=MA-12")
    await expect(page.getByText("No cooperative from Dakhla-Oued Ed-Dahab sells here yet")).toBeVisible()
  })
})
