import { Atelier, ownerOf } from "./support/atelier"
import { currentRun } from "./support/run"
import { expect, expectAccessible, test } from "./support/test"

const BROWSER = {
  "user-agent": "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0",
  "accept-language": "en-GB",
}
const SCREENS = ["What sells", "Where to", "At what price", "Views", "Not found", "Days to ship"]

/** How often a piece was looked at, as its seller reads it. */
async function viewsOf({ page }: Atelier, piece: string): Promise<number> {
  await page.goto("/atelier/insights/views")
  const row = page.getByRole("row").filter({ hasText: piece })
  return (await row.count()) === 0 ? 0 : Number(await row.getByRole("cell").first().innerText())
}

test("an owner reads how her trade goes, each chart with its table, in both directions", async ({
  shop,
  browser,
}) => {
  const atelier = await Atelier.enter(browser, shop.at, ownerOf("white-clay-house"))
  const { page } = atelier
  await page.setViewportSize({ width: 360, height: 640 })
  await page.getByRole("link", { name: "Insights" }).click()
  for (const name of SCREENS) {
    await page.getByRole("navigation", { name: "Insights" }).getByRole("link", { name }).click()
    await expect(page.getByRole("link", { name, exact: true })).toHaveAttribute("aria-current", "page")
    await expect(page.getByRole("img").or(page.getByText("Nothing to count yet"))).toBeVisible()
    await expectAccessible(page)
  }
  await page.getByRole("link", { name: "Not found", exact: true }).click()
  await expect(page.getByRole("cell", { name: "Français" }).first()).toBeVisible()
  await page.getByRole("link", { name: "12 months" }).click()
  await expect(page).toHaveURL(/searches\?period=12m/)
  const [table] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "As a table (CSV)" }).click(),
  ])
  expect(table.suggestedFilename()).toMatch(/^hirfa-searches-.*\.csv$/)

  await page.goto("/ar/atelier/insights")
  await expect(page.getByRole("heading", { level: 1, name: "ما يُباع" })).toBeVisible()
  const width = () => page.evaluate(() => document.documentElement.scrollWidth)
  expect(await width()).toBeLessThanOrEqual(360)
  await expectAccessible(page)
  await atelier.leave()
})

test("a look at a piece is counted, a robot's is not, and its price is open", async ({
  shop,
  browser,
  page,
}) => {
  const { url } = currentRun().shops.stripe
  const answer = await fetch(`${shop.at.backend}/store/search?seller=white-clay-house&limit=60`, {
    headers: { "x-publishable-api-key": shop.at.key },
  })
  const { pieces } = (await answer.json()) as { pieces: { handle: string; title: string }[] }
  const piece = pieces.find(({ title }) => title.includes("vase")) ?? pieces[0]
  if (!piece) throw new Error("the potters have no piece")
  const atelier = await Atelier.enter(browser, shop.at, ownerOf("white-clay-house"))
  const before = await viewsOf(atelier, piece.title)
  const look = (headers: Record<string, string>) => fetch(`${url}/pieces/${piece.handle}`, { headers })
  for (let each = 0; each < 5; each += 1) await look({ ...BROWSER, "user-agent": "Googlebot/2.1" })
  for (let each = 0; each < 3; each += 1) expect((await look(BROWSER)).status).toBe(200)
  await expect(async () => {
    expect(await viewsOf(atelier, piece.title)).toBeGreaterThanOrEqual(before + 3)
  }).toPass()
  await atelier.leave()

  await page.goto(`/pieces/${piece.handle}`)
  const open = page.getByRole("region", { name: "An open price" })
  await expect(open.getByRole("rowheader", { name: "Its makers and their cooperative" })).toBeVisible()
  await expect(open.getByRole("rowheader", { name: "Hirfa" })).toBeVisible()
  await expectAccessible(page)
})
