import type { Page } from "@playwright/test"
import { ownerOf } from "./support/atelier"
import { mailsTo, mailTo } from "./support/mails"
import { expect, expectAccessible, test } from "./support/test"

const OLD = "four plain words here"
const NEW = "four other words there"

function newEmail(): string {
  return `nora-${crypto.randomUUID().slice(0, 8)}@buyers.example`
}

async function askForLink(page: Page, email: string): Promise<void> {
  await page.locator("main #email").fill(email)
  await page.locator("main form button").click()
}

function linkIn(mail: string): string {
  const [link] = /http:\S+new-password\?token=\S+/.exec(mail) ?? []
  if (!link) throw new Error(`the mail has no link: ${mail}`)
  return link
}

async function choose(page: Page, password: string): Promise<void> {
  await page.locator("main #password").fill(password)
  await page.locator("main form button").click()
}

test.describe("who forgot her password", () => {
  test("gets a link by mail and gets in with a new one; the old one and the link work no longer", async ({
    shop,
    page,
  }) => {
    const email = newEmail()
    await shop.register(email, OLD)
    await page.getByRole("button", { name: "Log out" }).click()
    await shop.open("/account/login")
    await page.getByRole("link", { name: "Forgot your password?" }).click()
    await askForLink(page, email)
    await expect(page.getByRole("status")).toContainText("Look into your mail")
    const link = linkIn(await mailTo(email, "password-reset"))
    const answer = await page.goto(link)
    // Neither a cache nor the sites of links and pictures may learn the token.
    expect(answer?.headers()["referrer-policy"]).toBe("strict-origin")
    expect(answer?.headers()["cache-control"]).toBe("private, no-store")
    await expectAccessible(page)
    await choose(page, NEW)
    await expect(page).toHaveURL(/\/account\/login\?changed=1$/)
    await expect(page.getByRole("status")).toContainText("Your new password is saved")
    await shop.logIn(email, OLD)
    await expect(page.getByRole("alert")).toContainText("do not belong together")
    await shop.logIn(email, NEW)
    await expect(page).toHaveURL(/\/account$/)

    await page.goto(link)
    await choose(page, "words of somebody else")
    await expect(page.getByRole("alert")).toContainText("This link works no longer")
    await page.getByRole("link", { name: "Ask for another link" }).click()
    await expect(page.locator("main #email")).toBeVisible()
  })

  test("is told the rule of a password beside its field, and the link is not used up", async ({
    shop,
    page,
  }) => {
    const email = newEmail()
    await shop.register(email, OLD)
    await page.getByRole("button", { name: "Log out" }).click()
    await shop.in("/fr").open("/account/forgot-password")
    await askForLink(page, email)
    await page.goto(linkIn(await mailTo(email, "password-reset")))
    await expect(page).toHaveURL(/\/fr\/account\/new-password/)
    await expect(page.locator("#password")).toHaveAccessibleDescription(/Au moins 10 caractères/)
    await page.locator("main form").evaluate((form: HTMLFormElement) => {
      form.noValidate = true
    })
    await choose(page, "court")
    await expect(page.locator("#password")).toHaveAccessibleDescription(/Écrivez au moins 10 caractères/)
    expect(page.url()).not.toContain("token")
    await choose(page, NEW)
    await expect(page).toHaveURL(/\/fr\/account\/login\?changed=1$/)
  })

  test("learns nothing about who else has an account", async ({ shop, page }) => {
    const email = newEmail()
    const said: string[] = []
    for (const asked of ["buyer@hirfa.example", email]) {
      await shop.open("/account/forgot-password")
      await askForLink(page, asked)
      await expect(page).toHaveURL(/\/account\/forgot-password\?sent=1$/)
      said.push(await page.locator("main").innerText())
    }
    expect(said[0]).toBe(said[1])
    await mailTo("buyer@hirfa.example", "password-reset")
    expect(await mailsTo(email, "password-reset")).toEqual([])
  })

  test("with a link that is cut off or made up is led to another", async ({ page }) => {
    const past = Buffer.from(JSON.stringify({ exp: 1_600_000_000 })).toString("base64url")
    for (const token of ["", "cut", `a.${past}.b`, "a.%7Bnot.json"]) {
      await page.goto(`/account/new-password?token=${token}`)
      await expect(page.getByRole("alert")).toContainText("This link works no longer")
      await expect(page.getByRole("link", { name: "Ask for another link" })).toBeVisible()
    }
    const coming = Buffer.from(JSON.stringify({ exp: 9_999_999_999 })).toString("base64url")
    await page.goto(`/ar/account/new-password?token=a.${coming}.b`)
    await choose(page, NEW)
    await expect(page.getByRole("alert")).toContainText("لم يعد هذا الرابط صالحًا")
  })
})

test.describe("without JavaScript @noscript", () => {
  test("a member of a cooperative gets back into the atelier", async ({ page }) => {
    const email = ownerOf("nine-palms")
    await page.goto("/atelier/login")
    await page.getByRole("link", { name: "Forgot your password?" }).click()
    await askForLink(page, email)
    await expect(page.getByRole("status")).toContainText("Look into your mail")
    const link = linkIn(await mailTo(email, "password-reset"))
    // Her own language, whatever that of the page was.
    expect(link).toContain("/ar/atelier/new-password")
    await page.goto(link)
    // The other tests log in with the password of the demo world.
    await choose(page, "hirfa-atelier")
    await expect(page).toHaveURL(/\/ar\/atelier\/login\?changed=1$/)
    await page.locator("#email").fill(email)
    await page.locator("#password").fill("hirfa-atelier")
    await page.locator("main form button").click()
    await expect(page).toHaveURL(/\/ar\/atelier$/)
  })
})
