import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import AxeBuilder from "@axe-core/playwright"
import { type BrowserContext, test as base, expect, type Page } from "@playwright/test"
import { currentRun, FILES_URL, type Payment, type Run } from "./run"
import { Shop } from "./shop"

export { expect }

export interface Options {
  /** Which of the two shops of the run: the one that takes cards, or the one with the test payment. */
  payment: Payment
}

interface Fixtures extends Options {
  shop: Shop
  /** What went wrong in the page; a test fails when anything stands here at its end. */
  faults: string[]
}

const stripeScript = readFileSync(path.join(import.meta.dirname, "../../stand-ins/stripe-js.js"), "utf8")

/** A browser in one of the run's shops that speaks to nobody else, and notices what a visitor's console would say. */
export const test = base.extend<Fixtures>({
  payment: ["stripe", { option: true }],
  baseURL: async ({ payment }, use) => use(currentRun().shops[payment].url),
  faults: [
    async ({ context }, use) => {
      const faults: string[] = []
      context.on("page", (page) => watch(page, faults))
      await stayInside(context, faults)
      await use(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
  shop: async ({ page, payment }, use) => use(new Shop(page, currentRun().shops[payment])),
})

/** A refused form answers 4xx and the browser notes that in its console: that is the answer, not a fault. */
const REFUSAL = /^Failed to load resource: the server responded with a status of (400|401|402|404|409)/

function watch(page: Page, faults: string[]): void {
  page.on("pageerror", (error) => faults.push(String(error)))
  page.on("console", (message) => {
    if (message.type() === "error" && !REFUSAL.test(message.text())) faults.push(message.text())
  })
}

/** Answers for the hosts outside, and fails the test for any that it does not know. */
async function stayInside(context: BrowserContext, faults: string[]): Promise<void> {
  const run = currentRun()
  await context.route(
    (url) => url.hostname !== "127.0.0.1",
    async (route) => {
      faults.push(`asked ${route.request().url()}`)
      await route.abort()
    },
  )
  await context.route("https://js.stripe.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: stripeScript }),
  )
  for (const host of ["https://api.stripe.com", "https://hooks.stripe.com"]) {
    await context.route(`${host}/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url())
      const response = await route.fetch({ url: `${run.stripe}${pathname}${search}`, maxRedirects: 0 })
      await route.fulfill({ response })
    })
  }
  await context.route(`${FILES_URL}/**`, (route) => answerFile(run, route))
}

async function answerFile(
  { filesFolder }: Run,
  route: Parameters<Parameters<BrowserContext["route"]>[1]>[0],
) {
  const name = decodeURIComponent(
    route
      .request()
      .url()
      .slice(FILES_URL.length + 1),
  )
  const file = path.join(filesFolder, name)
  if (!file.startsWith(filesFolder) || !existsSync(file)) return await route.fulfill({ status: 404 })
  await route.fulfill({ path: file })
}

/** Nothing that axe finds serious may stand on the page. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical")
  const found = serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)
  expect(found).toEqual([])
}
