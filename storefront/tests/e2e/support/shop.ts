import { expect, type Page } from "@playwright/test"
import { type StockedPiece, stockOf } from "./pieces"
import type { RunningShop } from "./run"

export const LINA = {
  email: "lina@buyers.example",
  first_name: "Lina",
  last_name: "Moreau",
  address_1: "5 rue des Écoles",
  postal_code: "75005",
  city: "Paris",
}

export const CARDS = {
  good: "4242 4242 4242 4242",
  declined: "4000 0000 0000 0002",
  poor: "4000 0000 0000 9995",
  dialog: "4000 0025 0000 3155",
  redirect: "4000 0027 6000 3184",
}

/** What a visitor does in the shop, in her own words. */
export class Shop {
  constructor(
    readonly page: Page,
    readonly at: RunningShop,
    /** The language of the visit, as its address begins: "", "/fr" or "/ar". */
    readonly language = "",
  ) {}

  in(language: "" | "/fr" | "/ar"): Shop {
    return new Shop(this.page, this.at, language)
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.language + path)
  }

  /**
   * Pieces that are there, one of each of so many cooperatives. Each call begins at another cooperative, so that the tests
   * of a run do not sell one piece out to each other; a test that changes a cooperative for good says at which.
   */
  async piecesOf(cooperatives: number, first = Math.floor(Math.random() * 1000)): Promise<StockedPiece[]> {
    const { ready } = await stockOf(this.at)
    const start = first % ready.length
    return [...ready, ...ready].slice(start, start + cooperatives)
  }

  /** Puts a piece into the cart from its own page. */
  async add({ handle }: { handle: string }): Promise<void> {
    await this.open(`/pieces/${handle}`)
    await this.page.locator("form[action$='/cart'] button[type=submit]").first().click()
    await expect(this.page).toHaveURL(/\/cart/)
    await expect(this.page.locator(`main a[href$='/pieces/${handle}']`).first()).toBeVisible()
  }

  async addFrom(cooperatives: number, first?: number): Promise<StockedPiece[]> {
    const pieces = await this.piecesOf(cooperatives, first)
    for (const piece of pieces) await this.add(piece)
    return pieces
  }

  /** Writes contact and address and goes on. */
  async giveAddress(changes: Partial<typeof LINA> = {}): Promise<void> {
    await this.open("/checkout")
    for (const [field, value] of Object.entries({ ...LINA, ...changes })) {
      await this.page.locator(`main #${field}`).fill(value)
    }
    await this.page.locator("main form button[type=submit], main form button").first().click()
  }

  async goToPayment(changes: Partial<typeof LINA> = {}): Promise<void> {
    await this.giveAddress(changes)
    await expect(this.paying).toBeVisible()
  }

  /** The open payment step's button. */
  get paying() {
    return this.page.locator("section[aria-labelledby=step-payment] button")
  }

  async writeCard(number: string): Promise<void> {
    await this.page.locator("#number").fill(number)
    await this.page.locator("#expiry").fill("12/34")
    await this.page.locator("#cvc").fill("123")
  }

  async pay(card: string): Promise<void> {
    await this.writeCard(card)
    await this.paying.click()
  }

  /** The order's page right after buying; answers its address. */
  async seesConfirmation(cooperatives: number): Promise<string> {
    await expect(this.page).toHaveURL(/\/orders\/[^/]+\?placed=1/, { timeout: 30_000 })
    await expect(this.parcels).toHaveCount(cooperatives)
    return this.page.url()
  }

  get parcels() {
    return this.page.locator("section[aria-labelledby^=order-]")
  }

  async register(email: string, password: string): Promise<void> {
    await this.open("/account/register")
    const fields = { first_name: LINA.first_name, last_name: LINA.last_name, email, password }
    for (const [field, value] of Object.entries(fields)) await this.page.locator(`main #${field}`).fill(value)
    await this.page.getByRole("button", { name: "Open the account" }).click()
    await expect(this.page).toHaveURL(/\/account(\/register.*)?$/)
  }

  /** Fills in the login that is open. */
  async logIn(email: string, password: string): Promise<void> {
    await this.page.locator("main #email").fill(email)
    await this.page.locator("main #password").fill(password)
    await this.page.getByRole("button", { name: "Log in" }).click()
  }

  async logInAsDemoBuyer(): Promise<void> {
    await this.open("/account/login")
    await this.logIn("buyer@hirfa.example", "hirfa-buyer")
    await expect(this.page).toHaveURL(/\/account$/)
  }

  /** Fills in the account's address form that is open, and saves it. */
  async writeAddress(fields: Partial<typeof LINA>): Promise<void> {
    for (const [field, value] of Object.entries(fields)) await this.page.locator(`main #${field}`).fill(value)
    await this.page.getByRole("button", { name: "Save the address" }).click()
  }
}
