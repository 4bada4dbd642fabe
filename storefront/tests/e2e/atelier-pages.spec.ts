import type { Page } from "@playwright/test"
import { ownerOf } from "./support/atelier"
import { phone } from "./support/joining"
import { look, sidewaysOf, smallTargets } from "./support/look"
import { expect, expectAccessible, test } from "./support/test"

// Every page of the atelier, once in each of two languages.
test.setTimeout(300_000)

const PAGES = [
  "",
  "?tab=open",
  "?tab=done",
  "/inbox",
  "/claims",
  "/money",
  "/money/account",
  "/makers",
  "/insights",
  "/insights/searches",
  "/pieces",
  "/pieces/import",
  "/team",
  "/waiting",
]
/** Of all scripts of the first screen, with the service worker, as they come over the line. */
const MOST_SCRIPT_BYTES = 100_000

async function logIn(page: Page, language: string): Promise<void> {
  await page.goto(`${language}/atelier/login`)
  await expectAccessible(page)
  await page.locator("#email").fill(ownerOf("white-clay-house"))
  await page.locator("#password").fill("hirfa-atelier")
  await page.locator("main form button").click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
}

/** The first of a page's links that leads to a page of its own. */
async function firstLink(page: Page, list: string, to: string): Promise<string> {
  await page.goto(list)
  return (await page.locator(`main li a[href*='${to}']`).first().getAttribute("href")) ?? ""
}

for (const language of ["", "/ar"]) {
  test(`every page of the atelier is accessible, fits a small phone and has large targets: ${language || "en"}`, async ({
    shop,
    browser,
  }) => {
    const context = await phone(browser, shop.at)
    const page = await context.newPage()
    await logIn(page, language)
    const home = `${language}/atelier`
    const order = await firstLink(page, `${home}?tab=done`, "/atelier/orders/")
    const piece = await firstLink(page, `${home}/pieces`, "/atelier/pieces/psheet")
    const paths = [...PAGES.map((each) => home + each), order, piece, `${piece}/craft`]
    for (const path of paths) {
      await page.goto(path)
      await expect.soft(page.locator("html"), path).toHaveAttribute("dir", language ? "rtl" : "ltr")
      expect.soft(await sidewaysOf(page), `${path} is too wide`).toBeLessThanOrEqual(0)
      expect.soft(await smallTargets(page), `targets of ${path}`).toEqual([])
      await look(page, `atelier${path.replaceAll(/[^a-z]+/gi, "-").slice(0, 40)}`)
      await expectAccessible(page)
    }
    await context.close()
  })
}

test("the first screen of the atelier needs less than 100 kB of script", async ({ shop, browser }) => {
  const context = await phone(browser, shop.at)
  const page = await context.newPage()
  const client = await context.newCDPSession(page)
  await client.send("Network.enable")
  const scripts = new Map<string, number>()
  client.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (type === "Script" || response.url.endsWith("-worker.js")) scripts.set(requestId, 0)
  })
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scripts.set(requestId, encodedDataLength)
  })
  await logIn(page, "")
  await expect(page.locator("main h1")).toBeVisible()
  const worker = await page.request.get("/atelier-worker.js", { headers: { "accept-encoding": "br" } })
  const bytes =
    [...scripts.values()].reduce((sum, each) => sum + each, 0) + Number(worker.headers()["content-length"])
  test.info().annotations.push({ type: "script bytes of the first screen", description: String(bytes) })
  expect(scripts.size).toBeGreaterThan(1)
  expect(bytes).toBeLessThan(MOST_SCRIPT_BYTES)
  await context.close()
})
