import { cpSync, existsSync, globSync, renameSync, rmSync } from "node:fs"
import path from "node:path"
import { type BrowserContext, expect, type Page } from "@playwright/test"
import { filesBelow, fingerprint } from "../../../../scripts/lib/fingerprint.mjs"
import { sourceNodeOptions } from "../../../../scripts/lib/source-mode.mjs"
import { Program } from "./processes"
import { type RunningShop, root, stateFolder } from "./run"

/** The demo world's logins (seed/src/accounts.ts). */
const OPERATOR = { email: "admin@hirfa.example", password: "hirfa-admin" }
export const SECOND = { email: "second@hirfa.example", password: "hirfa-second" }

/** A minute of work for a quiet machine. */
export const ADMIN_BUILD_MS = 400_000

/**
 * Medusa's admin with our pages, built from source where a test asks for it: made once for each state of those pages, and
 * kept between runs.
 */
export async function adminPages(): Promise<string> {
  const sources = [...globSync("plugins/*/src/admin", { cwd: root }).sort(), "plugins/contracts/src"]
  const hash = fingerprint(root, [...sources.flatMap((each) => filesBelow(root, each)), "package-lock.json"])
  const folder = path.join(stateFolder, `admin-${hash}`)
  if (existsSync(folder)) return folder
  for (const old of globSync(path.join(stateFolder, "admin-*"))) rmSync(old, { recursive: true, force: true })
  const args = [path.join(root, "node_modules", "@medusajs", "cli", "cli.js"), "build", "--admin-only"]
  const env = { ...process.env, NODE_ENV: "test", NODE_OPTIONS: sourceNodeOptions(undefined) }
  await new Program({ name: "admin", args, cwd: path.join(root, "backend"), env }).finished()
  const unfinished = `${folder}-${process.pid}`
  cpSync(path.join(root, "backend", ".medusa", "admin"), unfinished, { recursive: true })
  // Another worker beside this one may have been quicker: its pages are the same.
  if (existsSync(folder)) rmSync(unfinished, { recursive: true, force: true })
  else renameSync(unfinished, folder)
  return folder
}

/** What the operator does, at a desk. */
export class Admin {
  private constructor(readonly page: Page) {}

  static async enter(
    context: BrowserContext,
    shop: RunningShop,
    pages: string,
    login = OPERATOR,
  ): Promise<Admin> {
    await servePages(context, shop, pages)
    const page = await context.newPage()
    await page.goto(`${shop.backend}/app/sellers`)
    await page.locator("input[name=email]").fill(login.email)
    await page.locator("input[name=password]").fill(login.password)
    await page.keyboard.press("Enter")
    await expect(page.getByRole("heading", { name: "Sellers" })).toBeVisible({ timeout: 30_000 })
    return new Admin(page)
  }

  /** Finds a seller by its name and opens its page. */
  async openSeller(name: string): Promise<void> {
    await this.page.getByRole("searchbox").fill(name)
    await expect(this.page.getByRole("row")).toHaveCount(2)
    await this.page.getByRole("link", { name }).click()
    await expect(this.page.getByRole("heading", { name, exact: true })).toBeVisible()
  }

  async confirm(action: string, reason?: string): Promise<void> {
    await this.page.getByRole("button", { name: action, exact: true }).click()
    const dialog = this.page.getByRole("alertdialog")
    if (reason) await dialog.getByLabel("Reason").fill(reason)
    await dialog.getByRole("button", { name: action, exact: true }).click()
    await expect(dialog).toBeHidden()
  }
}

/** The backend of a run serves its interface only: the pages over it come from their build. */
async function servePages(context: BrowserContext, shop: RunningShop, pages: string): Promise<void> {
  await context.route(`${shop.backend}/app/**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const file = path.join(pages, pathname.slice("/app/".length))
    const isFile = path.extname(file) !== "" && file.startsWith(pages) && existsSync(file)
    await route.fulfill({ path: isFile ? file : path.join(pages, "index.html") })
  })
}

/** Tells the backend as the operator, where a test is about what follows from it. */
export async function asOperator(shop: RunningShop, seller: string, action: string, reason?: string) {
  const call = async (path: string, body?: unknown, token?: string) => {
    const answer = await fetch(shop.backend + path, {
      method: body ? "POST" : "GET",
      headers: { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) },
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
    return await answer.json()
  }
  const { token } = await call("/auth/user/emailpass", OPERATOR)
  const { sellers } = await call(`/admin/sellers?q=${seller}`, undefined, token)
  await call(`/admin/sellers/${sellers[0].id}/${action}`, reason ? { reason } : {}, token)
}
