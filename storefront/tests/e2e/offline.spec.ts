import { Buffer } from "node:buffer"
import type { Browser, BrowserContext, Page } from "@playwright/test"
import { ownerOf } from "./support/atelier"
import { buyThroughTheInterface } from "./support/other-buyer"
import { OwnWeb } from "./support/own-web"
import { plentifulPiece } from "./support/pieces"
import { expect, expectAccessible, test } from "./support/test"

const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAACgAAAAyCAIAAACh0Q7HAAAAM0lEQVR42u3NMQ0AAAgDsOnBDlYRiAwOmvRvputExGKxWCwWi8VisVgsFovFYrFYLP4cLwf7T1gUWCr6AAAAAElFTkSuQmCC",
  "base64",
)

/** A member's own small phone, at a web app that can be killed under her. */
async function phoneAt(
  browser: Browser,
  { url }: { url: string },
  more: Parameters<Browser["newContext"]>[0] = {},
): Promise<{ page: Page; context: BrowserContext }> {
  const viewport = { width: 360, height: 640 }
  const context = await browser.newContext({ baseURL: url, viewport, hasTouch: true, ...more })
  return { page: await context.newPage(), context }
}

async function logIn(page: Page, email: string, language = ""): Promise<void> {
  await page.goto(`${language}/atelier/login`)
  await page.locator("#email").fill(email)
  await page.locator("#password").fill("hirfa-atelier")
  await page.locator("main form button").click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
}

/** Until what the phone needs without a line is there. */
async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await expect.poll(() => keptPages(page)).toContain("/atelier/waiting")
}

async function keptPages(page: Page): Promise<string> {
  return await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.includes("pages"))
    const kept = await Promise.all(names.map(async (name) => await (await caches.open(name)).keys()))
    return kept
      .flat()
      .map(({ url }) => new URL(url).pathname)
      .join(" ")
  })
}

/** Opens the newest order of a buyer, and answers its path. */
async function openOrder(page: Page, buyer: string): Promise<string> {
  await page.goto("/atelier?tab=open")
  await page.locator("main li a").filter({ hasText: buyer }).first().click()
  await page.waitForURL(/\/atelier\/orders\//)
  return new URL(page.url()).pathname
}

const newName = () => `Moreau ${crypto.randomUUID().slice(0, 8)}`

test("with the server killed, visited pages are there, forms and a photo wait, and each is done once", async ({
  shop,
  browser,
}) => {
  const piece = await plentifulPiece(shop.at, 3)
  const last_name = newName()
  await buyThroughTheInterface(shop.at, piece, { last_name, quantity: 3 })
  const web = await OwnWeb.open(shop.at)
  const { page, context } = await phoneAt(browser, web)
  await logIn(page, ownerOf(piece.seller))
  await isReady(page)
  await page.goto("/atelier/pieces")
  await page.getByRole("button", { name: "Add a piece" }).click()
  await page.waitForURL(/\/atelier\/pieces\/psheet/)
  const sheet = new URL(page.url()).pathname
  const order = await openOrder(page, last_name)
  await page.getByRole("button", { name: "Confirm the order" }).click()
  await expect(page.getByRole("status").first()).toBeVisible()
  await page.goto(order)

  // A part of the order goes out; the server does it and dies before it can say so.
  const dead = web.dieOver(/\/shipments/)
  await page.locator("summary").filter({ hasText: "It is packed and already with the carrier" }).click()
  await page.getByLabel("Carrier", { exact: true }).selectOption("dhl")
  await page.getByLabel("Tracking number").fill("HIRFA1")
  await page.locator("summary").filter({ hasText: "Not all of it goes into this parcel" }).click()
  await page.getByRole("spinbutton").fill("1")
  await page.getByRole("button", { name: "Handed to the carrier" }).click()
  await dead
  await expect(page).toHaveURL(/\/atelier\/waiting$/)
  const waiting = page.locator("[data-waiting]")
  await expect(waiting).toHaveCount(1)
  await expect(waiting.first()).toContainText("HIRFA1")
  await expectAccessible(page)

  // The order's page is there as it was, and another form of it waits behind the first.
  await page.goto(order)
  await expect(page.getByText(/You see this page as it was at/)).toBeVisible()
  await expect(page.getByText(/What you wrote on this page is saved/)).toBeVisible()
  await page.locator("summary").filter({ hasText: "Our note" }).click()
  await page.getByLabel("Only your cooperative sees it").fill("Wrap it twice")
  await page.getByRole("button", { name: "Save the note" }).click()
  await expect(waiting).toHaveCount(2)
  await page.goto(sheet)
  await page.locator("#gallery").setInputFiles({ name: "a.png", mimeType: "image/png", buffer: PHOTO })
  await expect(page.getByRole("link", { name: /Saved here, not sent yet/ })).toContainText("3")
  await page.goto("/atelier/claims")
  await expect(page.getByText("This page was not opened on this phone before")).toBeVisible()

  await web.start()
  await page.goto("/atelier")
  await expect(page.getByText("What was saved here has been sent.")).toBeVisible({ timeout: 20_000 })
  await page.goto(order)
  await expect(page.getByText("HIRFA1")).toHaveCount(1)
  await expect(page.getByLabel("Only your cooperative sees it")).toHaveValue("Wrap it twice")
  await page.goto(sheet)
  await expect(page.getByRole("img", { name: /^Picture \d/ })).toHaveCount(1)
  await context.close()
  await web.close()
})

test("who logged out, or another member of the same phone, sees nothing of the former's; her forms wait for her", async ({
  shop,
  browser,
}) => {
  const web = await OwnWeb.open(shop.at)
  const { page, context } = await phoneAt(browser, web)
  await logIn(page, ownerOf("lantern-lane"), "/ar")
  await isReady(page)
  await page.goto("/ar/atelier/money")
  await page.goto("/ar/atelier")
  await web.kill()
  await page.locator("details summary").last().click()
  await page.locator("[name=until]").fill("2020-01-01")
  await page.locator("form:has([name=until]) button").click()
  await expect(page.locator("[data-waiting]")).toHaveCount(1)
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl")
  await page.goto("/ar/atelier/money")
  await expect(page.locator("[data-line-kept]")).toBeVisible()

  await web.start()
  await context.clearCookies({ name: "hirfa_member" })
  await logIn(page, ownerOf("tide-and-clay"), "/ar")
  await expect(page.locator("[data-line-waiting]")).toBeHidden()
  await isReady(page)
  expect(await keptPages(page)).not.toContain("/ar/atelier/money")

  // A logout that has no line: this phone shows nothing more, and the session ends as soon as there is one.
  await web.kill()
  await page.locator("footer form button").click()
  const out = page.locator("[data-logged-out]")
  await expect(out).toBeVisible()
  await expectAccessible(page)
  expect(await keptPages(page)).toBe("")
  await page.goto("/ar/atelier")
  await expect(out).toBeVisible()
  await web.start()
  await page.goto("/ar/atelier")
  await expect(page).toHaveURL(/\/ar\/atelier\/login\?bye$/)
  expect((await context.cookies()).map(({ name }) => name)).not.toContain("hirfa_member")

  await logIn(page, ownerOf("lantern-lane"), "/ar")
  await page.goto("/ar/atelier/waiting")
  const refused = page.locator("[data-waiting]")
  await expect(refused.locator("[data-state-refused]")).toBeVisible({ timeout: 20_000 })
  await expect(refused.locator("[data-why]")).not.toBeEmpty()
  await expect(refused).toContainText("2020")

  // Opened again, it is filled in as it was, with what is wrong beside its field; sent again, it waits no more.
  await refused.locator("[data-page]").click()
  await expect(page).toHaveURL(/\/ar\/atelier$/)
  await expect(page.locator("[name=until]")).toHaveValue("2020-01-01")
  await expect(page.locator("[name=until]")).toBeFocused()
  await expect(page.locator("[name=until]")).toHaveAccessibleDescription(/./)
  await expectAccessible(page)
  await page.locator("[name=until]").fill("2020-01-02")
  await page.locator("form:has([name=until]) button").click()
  await expect(page.locator("#until-error")).toBeVisible()
  await expect(page.locator("[name=until]")).toHaveValue("2020-01-02")
  await page.goto("/ar/atelier/waiting")
  await expect(page.locator("[data-waiting-none]")).toBeVisible()
  await page.locator("footer form button").click()
  await expect(page).toHaveURL(/\/ar\/atelier\/login\?bye$/)
  expect(await keptPages(page)).toBe("")
  await context.close()
  await web.close()
})

test("without a service worker forms are plain forms", async ({ shop, browser }) => {
  const { page, context } = await phoneAt(browser, { url: shop.at.url }, { serviceWorkers: "block" })
  await logIn(page, ownerOf("nine-palms"))
  await page.goto("/atelier/inbox")
  await page.goto("/atelier")
  await page.locator("summary").filter({ hasText: "Holiday" }).click()
  await page.locator("[name=until]").fill("2020-01-01")
  await page.locator("form:has([name=until]) button").click()
  await expect(page.locator("#until-error")).toBeVisible()
  await context.close()
})
