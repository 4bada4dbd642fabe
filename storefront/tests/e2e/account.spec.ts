import { look } from "./support/look"
import { CARDS, LINA } from "./support/shop"
import { expect, expectAccessible, test } from "./support/test"

const PASSWORD = "four plain words here"
let made = 0

function newEmail(): string {
  made += 1
  return `lina-${process.pid}-${made}-${Date.now()}@buyers.example`
}

test.describe("an account", () => {
  test("is opened, holds orders, is left and entered again", async ({ shop, page }) => {
    const email = newEmail()
    await shop.register(email, PASSWORD)
    await expect(page.getByRole("heading", { name: "No orders yet" })).toBeVisible()
    await page.getByRole("link", { name: "News" }).click()
    await expect(page.getByText("No news yet")).toBeVisible()
    const [piece] = await shop.addFrom(1)
    await shop.open("/checkout")
    await expect(page.locator("main #email")).toHaveValue(email)
    await shop.giveAddress({ email })
    await shop.pay(CARDS.good)
    await shop.seesConfirmation(1)
    await shop.open("/account")
    await page.getByRole("link", { name: /^Order \d+$/ }).click()
    await expect(shop.parcels.first()).toContainText(piece?.title ?? "")
    await expect(page.getByRole("region", { name: "What happened" })).toContainText("Your order is placed")
    await page.goto("/account/news")
    await expectAccessible(page)
    await look(page, "news")
    const placed = page.getByRole("link", { name: /Your order is placed/ })
    await expect(placed).toContainText("New")
    await page.getByRole("button", { name: "I have read all of it" }).click()
    await expect(placed).not.toContainText("New")
    await placed.click()
    await expect(shop.parcels.first()).toContainText(piece?.title ?? "")
    await shop.open("/account")
    await page.getByRole("button", { name: "Log out" }).click()
    await expect(page.getByText("You are logged out.")).toBeVisible()
    await shop.open("/account")
    await expect(page).toHaveURL(/\/account\/login\?redirectTo=/)
    await shop.logIn(email, PASSWORD)
    await expect(page.getByRole("link", { name: /^Order \d+$/ })).toBeVisible()
  })

  test("keeps a guest's cart when its owner logs in at the checkout", async ({ shop, page }) => {
    const email = newEmail()
    await shop.register(email, PASSWORD)
    await page.getByRole("button", { name: "Log out" }).click()
    const [piece] = await shop.addFrom(1)
    await shop.open("/checkout")
    await page.getByRole("link", { name: "I have one: log in" }).click()
    await shop.logIn(email, PASSWORD)
    await expect(page).toHaveURL(/\/checkout$/)
    await expect(page.locator("main #email")).toHaveValue(email)
    await expect(page.getByRole("complementary")).toContainText(piece?.title ?? "")
  })

  test("does not say which emails it knows when the login is wrong", async ({ shop, page }) => {
    const email = newEmail()
    await shop.register(email, PASSWORD)
    await page.getByRole("button", { name: "Log out" }).click()
    const said: string[] = []
    for (const attempt of [email, newEmail()]) {
      await shop.open("/account/login")
      await shop.logIn(attempt, "not the password")
      said.push(await page.getByRole("alert").innerText())
    }
    expect(said[0]).toBe(said[1])
    expect(said[0]).toContain("Email and password do not belong together.")
  })

  test("is not opened twice with another password", async ({ shop, page }) => {
    const email = newEmail()
    await shop.register(email, PASSWORD)
    await page.getByRole("button", { name: "Log out" }).click()
    await shop.register(email, "another long password")
    await expect(page.getByRole("alert")).toContainText("If you already have one, log in")
  })

  test("keeps addresses: made, changed, put first, removed", async ({ shop, page }) => {
    await shop.register(newEmail(), PASSWORD)
    await shop.open("/account/addresses")
    await page.getByRole("link", { name: "Add an address" }).click()
    await expect(page.locator("main #first_name")).toHaveValue(LINA.first_name)
    await shop.writeAddress({ address_1: "5 rue des Écoles", postal_code: "75005", city: "Paris" })
    await expect(page.getByText("Used first")).toBeVisible()
    await page.getByRole("link", { name: "Add an address" }).click()
    await shop.writeAddress({ address_1: "8 cours Julien", postal_code: "1", city: "Marseille" })
    await expect(page.locator("#postal_code")).toHaveAccessibleDescription(
      "Write the postal code as in 75001.",
    )
    await shop.writeAddress({ postal_code: "13006" })
    await page.getByRole("button", { name: /Use first.*Julien/ }).click()
    const cards = page.locator("main li").filter({ has: page.locator("address") })
    await expect(cards.first()).toContainText("8 cours Julien")
    await page.getByRole("link", { name: /Change.*Écoles/ }).click()
    await shop.writeAddress({ city: "Paris 5e" })
    await expect(page.getByText("75005 Paris 5e")).toBeVisible()
    await page.locator("summary").filter({ hasText: "Écoles" }).click()
    await page.getByRole("button", { name: "Yes, remove this address" }).last().click()
    await expect(cards).toHaveCount(1)
  })

  test("leads to no other host after the login", async ({ shop, page }) => {
    const email = newEmail()
    await shop.register(email, PASSWORD)
    const elsewhere = [
      "https://evil.example/",
      "//evil.example",
      "/\\evil.example",
      "/%2fevil.example",
      "javascript:alert(1)",
    ]
    for (const target of elsewhere) {
      await shop.open("/account")
      await page.getByRole("button", { name: "Log out" }).click()
      await shop.open(`/account/login?redirectTo=${encodeURIComponent(target)}`)
      // Neither from the address, nor from the form itself.
      const field = page.locator("main input[name=redirectTo]")
      await expect(field).toHaveValue("/account")
      await field.evaluate((input: HTMLInputElement, value) => {
        input.value = value
      }, target)
      await shop.logIn(email, PASSWORD)
      await expect(page).toHaveURL((url) => url.origin === shop.at.url && url.pathname === "/account")
    }
  })
})
