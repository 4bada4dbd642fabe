import path from "node:path"
import { type Browser, type BrowserContext, expect, type Page } from "@playwright/test"
import { type RunningShop, root } from "./run"

const photograph = path.join(root, "seed/pictures/originals/zellige-panel-sea-1.jpg")
const paper = {
  name: "paper.pdf",
  mimeType: "application/pdf",
  buffer: Buffer.from("%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF"),
}
export const PASSWORD = "a-long-enough-password"

/** A cooperative of each test's own. */
export function newCooperative() {
  const id = crypto.randomUUID().slice(0, 8)
  return { email: `atlas-${id}@coop.example`, name: `Tisseuses ${id}`, arabic: `نساجات الأطلس ${id}` }
}
export type NewCooperative = ReturnType<typeof newCooperative>

/** What somebody who applies does, on a small phone. Fields are found by their names: it is the same in each language. */
export class Applicant {
  private constructor(
    readonly page: Page,
    readonly language: "" | "/ar" | "/fr",
  ) {}

  static async begin(
    context: BrowserContext,
    { email }: NewCooperative,
    language: "" | "/ar" | "/fr" = "",
  ): Promise<Applicant> {
    const page = await context.newPage()
    const own = new Applicant(page, language)
    await page.goto(`${language}/atelier/join`)
    await page.locator(`a[href$='/atelier/join/account']`).click()
    await own.write({ name: "Fatima Aït Lahcen", email, password: PASSWORD })
    await page.locator("main form button").click()
    await own.isAt("type")
    return own
  }

  async isAt(step: string): Promise<void> {
    await expect(this.page).toHaveURL(new RegExp(`${this.language}/atelier/join/${step}$`))
  }

  async open(step = ""): Promise<void> {
    await this.page.goto(`${this.language}/atelier/join${step ? `/${step}` : ""}`)
  }

  async write(fields: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(fields))
      await this.page.locator(`main [name=${name}]`).fill(value)
  }

  async goOn(): Promise<void> {
    await this.page.locator("main button[value=next]").click()
  }

  /** Answers every step, from the first to the last. */
  async answerAll({ name, arabic }: NewCooperative): Promise<void> {
    const { page } = this
    await page.locator("input[value=cooperative]").check()
    await this.goOn()
    await this.write({
      legal_name_fr: `Coopérative ${name}`,
      legal_name_ar: arabic,
      name_ar: arabic,
      name_fr: name,
      name_en: name,
    })
    await this.goOn()
    await page.locator("[name=region_code]").selectOption("MA-05")
    await this.write({ province: "Azilal", city: "Azilal" })
    await this.goOn()
    await this.write({ ice: "٠٠١ ٥٦١ ١٩١ ٠٠٠ ٠٦٦", cooperative_register: "12/2019" })
    for (const purpose of ["ice", "cooperative_register"])
      await page.locator(`[name=file_${purpose}]`).setInputFiles(paper)
    await this.goOn()
    await this.isAt("registers")
    await this.goOn()
    await this.write({ name_0: "Fatima Aït Lahcen", role_0: "Weaver" })
    await page.locator("[name=consent_0]").selectOption("yes")
    await this.goOn()
    await this.write({ holder: `COOP ${name.toUpperCase()}`, rib: "011 519 000001205000534921" })
    await this.goOn()
    await page.locator("[name=file_place_picture]").setInputFiles(photograph)
    await this.goOn()
    await this.write({
      story_ar: "ننسج منذ عشرين سنة في أزيلال، ونصبغ الصوف بالنباتات التي نجمعها من الجبل.",
    })
    await this.goOn()
    await expect(page).toHaveURL(/\/atelier\/join$/)
  }

  async send(): Promise<void> {
    await this.page.locator("main form button").last().click()
  }
}

type Application = { id: string; status: string; name: string }

/** What an operator does, through the same interface as the admin's pages. */
export class Operator {
  private constructor(
    readonly at: RunningShop,
    readonly token: string,
  ) {}

  static async enter(at: RunningShop): Promise<Operator> {
    const login = { email: "admin@hirfa.example", password: "hirfa-admin" }
    const { token } = await ask<{ token: string }>(`${at.backend}/auth/user/emailpass`, {}, login)
    return new Operator(at, token)
  }

  async ask<T>(address: string, body?: unknown): Promise<T> {
    return await ask(`${this.at.backend}${address}`, { authorization: `Bearer ${this.token}` }, body)
  }

  async find(name: string): Promise<Application> {
    const { applications } = await this.ask<{ applications: Application[] }>(
      `/admin/applications?status=submitted&q=${encodeURIComponent(name)}`,
    )
    const [application] = applications
    if (!application) throw new Error(`no application of ${name} waits`)
    return application
  }

  async correct(id: string, field: string, words: string): Promise<void> {
    await this.ask(`/admin/applications/${id}/correct`, { corrections: [{ field, words }] })
  }

  /** Looks through everything that a person has to look at, and approves. */
  async approve(id: string): Promise<void> {
    for (const item of ["legal_names", "ice_paper", "cooperative_register"])
      await this.ask(`/admin/applications/${id}/check`, { item, state: "verified" })
    await this.ask(`/admin/applications/${id}/check`, { item: "story", state: "attested" })
    await this.ask(`/admin/applications/${id}/approve`, {})
  }
}

/** The path of a new invitation, which the owner of a cooperative makes through the interface. */
export async function invitationOf(at: RunningShop, email: string): Promise<string> {
  const login = { email, password: "hirfa-atelier" }
  const { token } = await ask<{ token: string }>(`${at.backend}/auth/member/emailpass`, {}, login)
  const { invitations } = await ask<{ invitations: { link: string }[] }>(
    `${at.backend}/vendor/team/invitations`,
    { authorization: `Bearer ${token}` },
    { name: "Zahra", role: "manager" },
  )
  return new URL(invitations[0]?.link ?? "").pathname.replace(/^\/(ar|fr)\//, "/")
}

export async function ask<T>(url: string, headers: Record<string, string>, body?: unknown): Promise<T> {
  const response = await fetch(url, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`)
  return (await response.json()) as T
}

/** A person with a phone of her own: small, and with her own cookies. */
export async function phone(browser: Browser, shop: RunningShop, isScripted = true): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: shop.url,
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    javaScriptEnabled: isScripted,
  })
  await context.route(
    (url) => url.hostname !== "127.0.0.1",
    (route) => route.abort(),
  )
  return context
}
