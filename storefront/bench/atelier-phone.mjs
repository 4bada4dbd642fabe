/** The atelier on a cheap phone and a slow line: its first screen, a new piece, its pictures, and putting it on sale. See README.md. */
import { chromium } from "@playwright/test"
import { findChromium } from "../../scripts/lib/chromium.mjs"
import { slowLine } from "./slow-line.mjs"

const base = process.env.BASE_URL ?? "http://127.0.0.1:3000"
const runs = Number(process.env.RUNS ?? 3)
const line = { kbitPerSecond: Number(process.env.KBIT ?? 400), latencyMs: Number(process.env.LATENCY ?? 400) }
const slowdown = Number(process.env.CPU ?? 4)
const [email, password] = [
  process.env.EMAIL ?? "owner@hirfa.example",
  process.env.PASSWORD ?? "hirfa-atelier",
]
const executablePath = findChromium()
/** Longer than anybody waits. */
const TIMEOUT = 60_000

const browser = await chromium.launch({
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  ...(executablePath ? { executablePath } : {}),
})
const photo = await cameraPicture()
try {
  const measured = []
  for (let run = 0; run < runs; run += 1) measured.push(await measure())
  console.log(
    `${line.kbitPerSecond} kbit/s, ${line.latencyMs} ms, CPU ${slowdown} times slower, median of ${runs}`,
  )
  console.table(medians(measured))
} finally {
  await browser.close()
}

/** As a cheap phone takes it: eight million points that do not compress well, about 3 MB. */
async function cameraPicture() {
  const page = await browser.newPage()
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(3264, 2448)
    const context = canvas.getContext("2d")
    // Grain as of a small lens: rough at this size, mostly gone once the picture is made smaller.
    for (let y = 0; y < canvas.height; y += 8)
      for (let x = 0; x < canvas.width; x += 8) {
        context.fillStyle = `hsl(${(x + y) / 20 + Math.random() * 50} ${40 + Math.random() * 30}% ${35 + Math.random() * 30}%)`
        context.fillRect(x, y, 8, 8)
      }
    const blob = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.9 })
    const bytes = new Uint8Array(await blob.arrayBuffer())
    let text = ""
    for (const byte of bytes) text += String.fromCharCode(byte)
    return btoa(text)
  })
  await page.close()
  return Buffer.from(base64, "base64")
}

async function measure() {
  const cookies = await logIn()
  const slow = await slowLine(base, line)
  const context = await browser.newContext({
    baseURL: slow.url,
    viewport: { width: 360, height: 640 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  })
  context.setDefaultTimeout(TIMEOUT)
  context.setDefaultNavigationTimeout(TIMEOUT)
  await context.addCookies(cookies.map((cookie) => ({ ...cookie, url: slow.url })))
  const page = await context.newPage()
  const cdp = await context.newCDPSession(page)
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: slowdown })
  const steps = {}
  const step = async (name, work) => {
    slow.taken()
    const began = performance.now()
    const more = await work()
    const { up, down } = slow.taken()
    const kB = (bytes) => Number((bytes / 1024).toFixed(1))
    steps[name] = {
      "done ms": Math.round(performance.now() - began),
      ...more,
      "kB down": kB(down),
      "kB up": kB(up),
    }
  }
  try {
    await step("first screen, first visit", () => open(page, "/atelier"))
    await workerHasAll(page)
    await step("first screen, again", () => open(page, "/atelier"))
    await step("pieces, first visit", () => open(page, "/atelier/pieces"))
    await step("open a new piece", async () => {
      await page.getByRole("button", { name: "Add a piece" }).click()
      await page.waitForURL(/\/atelier\/pieces\/psheet/, { waitUntil: "load" })
      return await paints(page)
    })
    await step("a picture of the camera is sent", async () => {
      const file = { name: "camera.jpg", mimeType: "image/jpeg", buffer: photo }
      await page.locator("#camera").setInputFiles(file)
      await page.locator("[data-photo] span").filter({ hasText: /^Sent/ }).waitFor()
      return {}
    })
    await step("choose the craft", async () => {
      await page.getByRole("button", { name: "Choose by picture" }).click()
      await page.waitForURL(({ pathname }) => pathname.endsWith("/craft"), { waitUntil: "load" })
      const painted = await paints(page)
      await page.locator("summary").filter({ hasText: "Carpets and weaving" }).click()
      await page.getByRole("button", { name: "Beni Ourain rug" }).click()
      await page.waitForURL(({ pathname }) => !pathname.endsWith("/craft"), { waitUntil: "load" })
      return painted
    })
    for (const [label, text] of [
      ["Length (cm)", "240"],
      ["Width (cm)", "170"],
      ["Weight (grams)", "6000"],
      ["Your price (dirham)", "4200"],
    ])
      await page.getByLabel(label, { exact: true }).first().fill(text)
    await step("put on sale", async () => {
      await page.getByRole("button", { name: "Put on sale" }).click()
      await page.waitForURL(/done=publish/, { waitUntil: "load" })
      return await paints(page)
    })
    return steps
  } finally {
    await context.close()
    slow.close()
  }
}

/** Beforehand and on a fast line: nobody logs in each morning. */
async function logIn() {
  const context = await browser.newContext({ baseURL: base, serviceWorkers: "block" })
  const page = await context.newPage()
  await page.goto("/atelier/login")
  await page.locator("#email").fill(email)
  await page.locator("#password").fill(password)
  await page.locator("main form button").click()
  await page.waitForURL((url) => !url.pathname.endsWith("/login"))
  const cookies = (await context.cookies()).map(({ name, value }) => ({ name, value }))
  await context.close()
  return cookies
}

async function open(page, path) {
  await page.goto(path, { waitUntil: "load" })
  return await paints(page)
}

/** Counted from the press or the address, as the browser counts them. */
async function paints(page) {
  return await page.evaluate(
    () =>
      new Promise((resolve) => {
        const [navigation] = performance.getEntriesByType("navigation")
        const first = performance.getEntriesByName("first-contentful-paint")[0]
        new PerformanceObserver((list) => {
          const largest = list.getEntries().at(-1)
          const scripts = performance
            .getEntriesByType("resource")
            .filter(({ name }) => name.endsWith(".js"))
            .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
          resolve({
            "answer ms": Math.round(navigation.responseStart),
            "first paint ms": Math.round(first?.startTime ?? 0),
            "largest paint ms": Math.round(largest?.startTime ?? 0),
            "script B": scripts,
          })
        }).observe({ type: "largest-contentful-paint", buffered: true })
      }),
  )
}

/** Until the service worker has what it keeps: what it fetches would be counted with the next step. */
async function workerHasAll(page) {
  await page.waitForFunction(async () => {
    const names = (await caches.keys()).filter((name) => name.includes("pages"))
    const kept = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))
    return navigator.serviceWorker.controller !== null && kept.some((count) => count >= 2)
  })
  await page.waitForLoadState("networkidle")
}

function medians(measured) {
  const middle = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
  return Object.fromEntries(
    Object.entries(measured[0]).map(([name, fields]) => [
      name,
      Object.fromEntries(
        Object.keys(fields).map((field) => [field, middle(measured.map((steps) => steps[name][field]))]),
      ),
    ]),
  )
}
