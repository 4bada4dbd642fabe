import { defineConfig, devices } from "@playwright/test"
import { findChromium } from "../scripts/lib/chromium.mjs"
import type { Options } from "./tests/e2e/support/test"

const executablePath = findChromium()

const chromium = {
  args: [
    ..."--no-sandbox --disable-gpu --disable-dev-shm-usage --disable-background-networking".split(" "),
    ..."--disable-component-update --disable-sync --no-first-run --disable-default-apps".split(" "),
    "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost",
  ],
  ...(executablePath ? { executablePath } : {}),
}

/**
 * One run boots two small worlds: one shop that takes cards at the stand-in of Stripe, and one with the test payment
 * (see tests/e2e/support/global-setup.ts). Tests marked @phone run on both sizes, those marked @phone-only on the small
 * one, those marked @noscript without JavaScript.
 */
export default defineConfig<Options>({
  testDir: "tests/e2e",
  outputDir: "../.hirfa/e2e/results",
  globalSetup: "./tests/e2e/support/global-setup.ts",
  fullyParallel: true,
  workers: 2,
  // On the machine of the checks a test may fail once for want of a core: it is then listed as flaky, with its trace.
  retries: process.env.CI ? 1 : 0,
  // Generous: the machine of a developer builds and tests other things beside it.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? [["list"], ["json"]] : [["list"]],
  use: {
    launchOptions: chromium,
    locale: "en-FR",
    timezoneId: "Europe/Paris",
    trace: process.env.CI ? "on-first-retry" : "retain-on-failure",
  },
  projects: [
    {
      name: "desktop",
      grepInvert: /@noscript|@phone-only/,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 }, locale: "en-FR" },
    },
    { name: "phone", grep: /@phone/, use: { ...devices["Pixel 7"], locale: "en-FR" } },
    {
      name: "no script",
      grep: /@noscript/,
      use: { ...devices["Pixel 7"], javaScriptEnabled: false, locale: "en-FR" },
    },
  ],
})
