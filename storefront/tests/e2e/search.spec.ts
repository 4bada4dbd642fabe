import type { Locator, Page } from "@playwright/test"
import { sidewaysOf } from "./support/look"
import { expect, test } from "./support/test"

/** Prices of the cards, as written. */
async function prices(page: Page): Promise<number[]> {
  const texts = await page.locator("main li bdi.whitespace-nowrap").allInnerTexts()
  return texts.map((text) => Number(text.replace(/[^\d.]/g, "")))
}

async function countOf(page: Page): Promise<number> {
  return Number((await page.getByRole("status").innerText()).replace(/\D/g, ""))
}

/** A craft's box among the filters. */
function family(page: Page, name: string): Locator {
  return page.locator("[data-facet=family]").getByLabel(name)
}

test("a word finds pieces in each language", async ({ page }) => {
  for (const [path, word] of [
    ["/pieces", "tagine"],
    ["/fr/pieces", "tajine"],
    ["/ar/pieces", "طاجين"],
  ] as const) {
    await page.goto(path)
    await page.locator("#header-search").fill(word)
    await page.keyboard.press("Enter")
    await expect(page.getByRole("heading", { level: 1 })).toContainText(word)
    expect(await countOf(page)).toBeGreaterThan(0)
  }
})

test("filters narrow without loading the page anew, and back takes the last one off", async ({ page }) => {
  await page.goto("/pieces")
  const all = await countOf(page)
  await page.evaluate(() => document.body.setAttribute("data-same-document", ""))
  await family(page, "Leather").check()
  await expect(page).toHaveURL(/\?family=leather$/)
  await expect.poll(() => countOf(page)).toBeLessThan(all)
  const leather = await countOf(page)
  await expect(family(page, "Leather")).toBeFocused()
  await family(page, "Basketry").check()
  await expect(page).toHaveURL(/family=basketry&family=leather|family=leather&family=basketry/)
  await expect.poll(() => countOf(page)).toBeGreaterThan(leather)
  await expect(page.locator("body")).toHaveAttribute("data-same-document", "")
  await page.goBack()
  await expect.poll(() => countOf(page)).toBe(leather)
  await expect(family(page, "Basketry")).not.toBeChecked()
  await page.goBack()
  await expect.poll(() => countOf(page)).toBe(all)
})

test("a reader comes back from a piece to the list she had narrowed", async ({ page }) => {
  await page.goto("/pieces")
  const all = await page.getByRole("status").innerText()
  await family(page, "Leather").check()
  await expect(page).toHaveURL(/family=leather/)
  await expect(page.getByRole("status")).not.toHaveText(all)
  const leather = await page.getByRole("status").innerText()
  await page.locator("main li h2 a").first().click()
  await expect(page).toHaveURL(/\/pieces\/[a-z]/)
  await page.goBack()
  await expect(page.getByRole("status")).toHaveText(leather)
  await expect(family(page, "Leather")).toBeChecked()
})

test("certified pieces are narrowed to, and their pages say by whom and until when @phone", async ({
  shop,
  page,
}) => {
  await shop.open("/pieces?certificate=demo-plant-dyes")
  const chip = page.getByRole("link", { name: /Demo label: plant dyes/ })
  await expect(chip).toBeVisible()
  await expect(page.locator("main li h2")).toHaveCount(2)
  await page.getByRole("link", { name: "Indigo banded kilim" }).click()
  const facts = page.getByRole("region", { name: "The piece" })
  await expect(facts.getByText("Demo label: plant dyes")).toBeVisible()
  await expect(facts.getByText(/An invented certifier · No. DEMO-3302/)).toBeVisible()

  await shop.in("/ar").open("/cooperatives/white-clay-house")
  const certificates = page.getByRole("region", { name: "الشهادات" })
  await expect(certificates.getByText("علامة تجريبية: ورشة منصفة")).toBeVisible()
  await expect(certificates.getByText(/صالحة حتى .*2029/)).toBeVisible()
  expect(await sidewaysOf(page)).toBeLessThanOrEqual(0)
})

test("a long filter is looked through by name, and what is chosen stays", async ({ page }) => {
  await page.goto("/pieces")
  await family(page, "Leather").check()
  await expect(page).toHaveURL(/family=leather/)
  const crafts = page.locator("[data-facet=family]")
  await crafts.getByRole("searchbox").fill("BASK")
  await page.keyboard.press("Enter")
  await expect(crafts.getByRole("checkbox")).toHaveCount(2)
  await expect(family(page, "Basketry")).not.toBeChecked()
  await expect(family(page, "Leather")).toBeChecked()
  await crafts.getByRole("searchbox").fill("zzz")
  await page.keyboard.press("Enter")
  await expect(crafts.getByRole("checkbox")).toHaveCount(1)
  await page.getByLabel("To", { exact: true }).fill("1")
  await page.keyboard.press("Enter")
  await expect(page.getByText("up to 1", { exact: false }).first()).toBeVisible()
  await expect(family(page, "Leather")).toBeChecked()
})

test("a craft of which nothing fits keeps its page, and search engines are not told of it", async ({
  page,
}) => {
  const response = await page.goto("/crafts/leather?price_max=1")
  expect(response?.status()).toBe(200)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Leather")
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/)
  await page.getByRole("link", { name: "Clear all filters" }).last().click()
  await expect(page).toHaveURL(/\/crafts\/leather$/)
  expect(await countOf(page)).toBeGreaterThan(0)
  expect((await page.goto("/crafts/made-up?price_max=1"))?.status()).toBe(404)
})

test("prices are sorted and bounded", async ({ page }) => {
  await page.goto("/pieces?sort=price_asc")
  const rising = await prices(page)
  expect(rising.length).toBeGreaterThan(10)
  expect(rising).toEqual([...rising].sort((a, b) => a - b))
  await page.getByLabel("From", { exact: true }).fill("100")
  await page.getByLabel("To", { exact: true }).fill("200")
  await page.getByLabel("To", { exact: true }).press("Enter")
  await expect(page.getByText("100 to 200")).toBeVisible()
  for (const price of await prices(page)) {
    expect(price).toBeGreaterThanOrEqual(100)
    expect(price).toBeLessThanOrEqual(200)
  }
})

test("a price that is being written outlives the answer to the field before", async ({ page }) => {
  await page.goto("/pieces")
  const answers: (() => void)[] = []
  await page.route(/price_min=100$/, async (route) => {
    await new Promise<void>((resolve) => answers.push(resolve))
    await route.continue()
  })
  await page.getByLabel("From", { exact: true }).fill("100")
  await page.getByLabel("To", { exact: true }).fill("200")
  await expect.poll(() => answers.length).toBe(1)
  answers[0]?.()
  await expect(page.getByText("100 and more")).toBeVisible()
  await expect(page.getByLabel("To", { exact: true })).toBeFocused()
  await page.keyboard.press("Tab")
  await expect(page.getByText("100 to 200")).toBeVisible()
  await expect(page).toHaveURL(/price_min=100.*price_max=200/)
})

test("a name that is being looked for outlives the answer to a choice before", async ({ page }) => {
  await page.goto("/pieces")
  const answers: (() => void)[] = []
  await page.route(/[?]family=leather$/, async (route) => {
    await new Promise<void>((resolve) => answers.push(resolve))
    await route.continue()
  })
  await family(page, "Leather").check()
  await expect.poll(() => answers.length).toBe(1)
  const crafts = page.locator("[data-facet=family]")
  await crafts.getByRole("searchbox").pressSequentially("BASK")
  answers[0]?.()
  await expect(page.getByRole("list", { name: "Active filters" })).toContainText("Leather")
  await expect(crafts.getByRole("searchbox")).toBeFocused()
  await expect(crafts.getByRole("searchbox")).toHaveValue("BASK")
  await page.keyboard.press("Enter")
  await expect(crafts.getByRole("checkbox")).toHaveCount(2)
  await expect(page).toHaveURL(/find_family=BASK&family=leather/)
})

test("a listing is narrowed to what is sent to a country, and the chip takes it back", async ({ page }) => {
  await page.goto("/ar/pieces")
  const all = await countOf(page)
  await page.getByLabel("يُرسَل إلى").selectOption("us")
  await expect(page).toHaveURL(/[?]ships_to=us$/)
  const chip = page.getByRole("link", { name: /يُرسَل إلى الولايات المتحدة/ })
  await expect(chip).toBeVisible()
  await expect(page.getByLabel("يُرسَل إلى")).toHaveValue("us")
  await chip.click()
  await expect(page).not.toHaveURL(/ships_to/)
  await expect.poll(() => countOf(page)).toBe(all)
})

test("what the words ask of colour and price stands as chips that can be taken away", async ({ page }) => {
  await page.goto(`/pieces?q=${encodeURIComponent("blue bowl under 100 €")}`)
  const chips = page.getByRole("list", { name: "Active filters" })
  await expect(chips.getByRole("link", { name: "under 100 €" })).toBeVisible()
  await chips.getByRole("link", { name: "blue" }).click()
  await expect(page).toHaveURL(/q=bowl\+under/)
  await expect(chips.getByRole("link", { name: "blue" })).toHaveCount(0)
  expect(await countOf(page)).toBeGreaterThan(0)
})

test("a search is suggested while it is typed, and chosen with the keyboard", async ({ page }) => {
  await page.goto("/pieces")
  const field = page.getByRole("combobox", { name: "Search for a piece" })
  await field.pressSequentially("pott")
  const options = page.getByRole("option")
  await expect(options.first()).toBeVisible()
  await expect(field).toHaveAttribute("aria-expanded", "true")
  await field.press("Escape")
  await expect(options.first()).toBeHidden()
  await field.pressSequentially("e")
  await expect(options.first()).toBeVisible()
  await field.press("ArrowDown")
  await expect(options.first()).toHaveAttribute("aria-selected", "true")
  await expect(field).toHaveAttribute(
    "aria-activedescendant",
    (await options.first().getAttribute("id")) ?? "",
  )
  await field.press("Enter")
  await expect(page).toHaveURL(/family=pottery-ceramics|\/pieces\/|\/cooperatives\//)
})

test("a craft in a region is a page of its own, and one that is not stays unfound", async ({ page }) => {
  await page.goto("/crafts/pottery-ceramics/marrakech-safi")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pottery and ceramics from Marrakech-Safi")
  expect(await countOf(page)).toBeGreaterThan(0)
  const nowhere = await page.goto("/crafts/pottery-ceramics/atlantis")
  expect(nowhere?.status()).toBe(404)
})

test("long lists have pages, and each is a link", async ({ page }) => {
  await page.goto("/pieces")
  const first = await page.locator("main li h2 a").first().innerText()
  await page.getByRole("link", { name: "Next" }).click()
  await expect(page).toHaveURL(/page=2/)
  await expect(page.locator("main li h2 a").first()).not.toHaveText(first)
  await page.getByRole("link", { name: "Previous" }).click()
  await expect(page.locator("main li h2 a").first()).toHaveText(first)
})

test("finding nothing says which way leads on @phone", async ({ page }) => {
  await page.goto("/pieces?q=rug+spaceship")
  await expect(page.getByRole("heading", { name: "Nothing found for “rug spaceship”" })).toBeVisible()
  await page.goto("/pieces?family=glass&price_max=1")
  await page.getByRole("main").getByRole("link", { name: "Clear all filters" }).last().click()
  await expect(page).toHaveURL(/\/pieces$/)
})

test("whatever is searched for, the page stands", async ({ page }) => {
  const nasty = [
    "'; DROP TABLE product; --",
    "<script>alert(1)</script>",
    "</script><img src=x onerror=alert(1)>",
    "%00%0a%0d",
    "a".repeat(1500),
    "زربية\u202e rug",
    "🧶".repeat(50),
    "\\ \" ' ` {{7*7}} #{7*7}",
  ]
  for (const words of nasty) {
    const response = await page.goto(`/pieces?q=${encodeURIComponent(words)}`)
    expect(response?.status(), words).toBe(200)
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  }
  for (const address of [
    "q=%ED%A0%80",
    "q=%FF%FE",
    "page=-1",
    "page=99999",
    "page=NaN",
    "price_min=1e9&price_max=-4",
    "family=nope&seller=%00",
    `q=${"a".repeat(10_000)}`,
  ]) {
    const response = await page.goto(`/pieces?${address}`)
    expect(response?.status(), address).toBe(200)
  }
})
