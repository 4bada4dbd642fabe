import { Buffer } from "node:buffer"
import { type BrowserContext, expect, type Page } from "@playwright/test"
import { Applicant, newCooperative, Operator } from "./joining"
import type { RunningShop } from "./run"
import { type Language, wordsOf } from "./words"

/** A small picture as a phone's camera would give it. */
export const PHOTO = {
  name: "a.png",
  mimeType: "image/png",
  buffer: Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAACgAAAAyCAIAAACh0Q7HAAAAM0lEQVR42u3NMQ0AAAgDsOnBDlYRiAwOmvRvputExGKxWCwWi8VisVgsFovFYrFYLP4cLwf7T1gUWCr6AAAAAElFTkSuQmCC",
    "base64",
  ),
}

/** Counts what a finger does: every press, and every field that is touched to write in. */
class Finger {
  taps = 0

  async press(target: ReturnType<Page["locator"]>): Promise<void> {
    this.taps += 1
    await target.click()
  }

  async write(target: ReturnType<Page["locator"]>, text: string): Promise<void> {
    this.taps += 1
    await target.fill(text)
  }
}

/** A cooperative's way from its application to its first money, on one small phone, in a language. */
export class SellerStory {
  readonly say: (key: string) => string
  readonly own = newCooperative()

  private constructor(
    readonly shop: RunningShop,
    readonly page: Page,
    readonly language: Language,
  ) {
    this.say = wordsOf(language)
  }

  /** Applies, and is approved by an operator. */
  static async begin(shop: RunningShop, context: BrowserContext, language: Language): Promise<SellerStory> {
    const page = await context.newPage()
    const story = new SellerStory(shop, page, language)
    const applicant = await Applicant.begin(context, story.own, language)
    await applicant.answerAll(story.own)
    await applicant.send()
    await expect(applicant.page.locator("main")).toContainText(story.say("join_sent_title"))
    const operator = await Operator.enter(shop)
    const { id } = await operator.find(story.own.name)
    await operator.approve(id)
    await applicant.page.close()
    return story
  }

  button(key: string) {
    return this.page
      .locator("main")
      .getByRole("button", { name: this.say(key), exact: true })
      .first()
  }

  /** A first piece with a photo, from the first screen to "Put on sale"; answers how many taps that took. */
  async offerPiece(): Promise<number> {
    const { page, say } = this
    const finger = new Finger()
    await page.goto(`${this.language}/atelier`)
    await finger.press(page.locator("nav a[href$='/atelier/pieces']"))
    await finger.press(this.button("pieces_add"))
    finger.taps += 1
    await page.locator("#camera").setInputFiles(PHOTO)
    await expect(page.locator("[data-photo-status]")).toHaveText(say("piece_picture_sent"))
    await finger.press(this.button("piece_craft_choose"))
    const rug = page.locator("button[name=craft][value=beni-ourain-rug]")
    await finger.press(page.locator("main details").filter({ has: rug }).locator("summary"))
    await finger.press(rug)
    await finger.write(page.locator("[name=size_0_length]"), "240")
    await finger.write(page.locator("[name=size_0_width]"), "170")
    await finger.write(page.locator("[name=size_0_weight]"), "6000")
    await finger.write(page.locator("[name=size_0_price]"), "4200")
    await expect(page.locator("[data-price-abroad]").first()).toContainText("€")
    await finger.press(page.locator("main button[name=intent][value=publish]").first())
    return finger.taps
  }

  /** The operator lets the piece through that is open here; answers when that was. */
  async isLetThrough(): Promise<number> {
    const id = new URL(this.page.url()).pathname.split("/").at(-1)
    const operator = await Operator.enter(this.shop)
    await operator.ask(`/admin/pieces/${id}/accept`, {})
    return Date.now()
  }

  /** The piece's handle in the shop, which it has from the moment it is let through. */
  async handleInShop(): Promise<string> {
    const answer = await this.page.request.get(this.page.url())
    return new RegExp(`href="${this.language}/pieces/([\\w-]+)"`).exec(await answer.text())?.[1] ?? ""
  }

  /** Confirms, packs and sends the one order that there is to do, from the first screen. */
  async sendOrder(trackingNumber: string): Promise<void> {
    const { page } = this
    await page.goto(`${this.language}/atelier`)
    await page.locator("main section li a[href*='/atelier/orders/']").first().click()
    await this.button("atelier_confirm").click()
    await this.button("atelier_pack").click()
    await page.locator("[name=carrier]").selectOption("dhl")
    await page.locator("[name=tracking_number]").fill(trackingNumber)
    await this.button("atelier_ship").click()
    await expect(page.getByText(trackingNumber).first()).toBeVisible()
  }

  async hasArrived(): Promise<void> {
    await this.button("atelier_delivered").click()
    await expect(this.button("atelier_delivered")).toHaveCount(0)
    await expect(this.page.locator("main")).toContainText(this.say("parcel_delivered"))
  }
}
