import { PIECE_KINDS, pieceOfKind } from "./support/pieces"
import { expect, expectAccessible, test } from "./support/test"

// One size a language: the rules hardly depend on the width, and each page takes axe a second.
for (const { language, size } of [
  { language: "", size: "" },
  { language: "/ar", size: " @phone-only" },
] as const) {
  test(`axe finds nothing serious in the shop${language}${size}`, async ({ shop, page }) => {
    test.slow()
    const visit = shop.in(language)
    const pieces = await Promise.all(PIECE_KINDS.map((kind) => pieceOfKind(shop.at, kind)))
    for (const path of [
      "/",
      "/pieces",
      "/pieces?family=leather&price_max=200",
      "/pieces?q=spaceship",
      ...pieces.map(({ handle }) => `/pieces/${handle}`),
      "/crafts/pottery-ceramics",
      "/cooperatives",
      `/cooperatives/${pieces[0]?.seller.handle}`,
      "/about",
      "/not/there",
    ]) {
      await visit.open(path)
      await expectAccessible(page)
    }
    await page.locator("header summary").first().click()
    await expectAccessible(page)
  })
}

test("nothing on a page is wider than a phone @phone-only", async ({ shop, page }) => {
  const pieces = await Promise.all(PIECE_KINDS.map((kind) => pieceOfKind(shop.at, kind)))
  for (const language of ["", "/fr", "/ar"]) {
    for (const path of [
      "/",
      "/pieces",
      ...pieces.map(({ handle }) => `/pieces/${handle}`),
      ...new Set(pieces.map(({ seller }) => `/cooperatives/${seller.handle}`)),
      "/about",
    ]) {
      await page.goto(language + path)
      if (path === "/pieces") await page.locator("label[for=show-filters]").click()
      const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(width, language + path).toBeLessThanOrEqual(0)
    }
  }
})

test("the keyboard reaches the content first, then the filters", async ({ page }) => {
  await page.goto("/pieces")
  await page.keyboard.press("Tab")
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused()
  await page.keyboard.press("Enter")
  await page.keyboard.press("Tab")
  await expect(page.locator("select[name=sort]")).toBeFocused()
  const leather = page.locator("[data-facet=family]").getByLabel("Leather")
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press("Tab")
    if (await leather.evaluate((element) => element === document.activeElement)) break
  }
  await expect(leather).toBeFocused()
  await page.keyboard.press("Space")
  await expect(page).toHaveURL(/family=leather/)
  await expect(leather).toBeFocused()
})
