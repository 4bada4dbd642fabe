import { expect, test } from "./support/test"

test.describe("the cart", () => {
  test("changes quantities, takes pieces out and ends empty", async ({ shop, page }) => {
    const [first, second] = await shop.addFrom(2)
    const parcel = page.getByRole("region", { name: first?.sellerName ?? "" })
    await parcel.getByLabel(/^Quantity of/).fill("2")
    await parcel.getByRole("button", { name: "Update" }).click()
    await expect(parcel.getByLabel(/^Quantity of/)).toHaveValue("2")
    await parcel.getByRole("button", { name: `Remove ${first?.title}` }).click()
    await expect(parcel).toBeHidden()
    await page.getByRole("button", { name: `Remove ${second?.title}` }).click()
    await expect(page.getByRole("heading", { name: "Your cart is empty" })).toBeVisible()
  })

  test("takes a promotion code off the sum, says when a code is not valid, and lets it go again", async ({
    shop,
    page,
  }) => {
    await shop.addFrom(1)
    const before = await page.locator("[data-total]").innerText()
    await page.getByText("I have a promotion code").click()
    await page.getByLabel("Promotion code").fill("NOSUCHCODE")
    await page.getByRole("button", { name: "Use the code" }).click()
    await expect(page.getByLabel("Promotion code")).toHaveAccessibleDescription(/This code is not valid here/)
    await page.getByLabel("Promotion code").fill("BARAKA10")
    await page.getByRole("button", { name: "Use the code" }).click()
    await expect(page.getByText("Code used: BARAKA10")).toBeVisible()
    await expect(page.locator("[data-total]")).not.toHaveText(before)
    await page.getByRole("button", { name: "Remove BARAKA10" }).click()
    await expect(page.locator("[data-total]")).toHaveText(before)
  })

  test("does not take what is no number of pieces, and stays whole", async ({ shop, page }) => {
    const [piece] = await shop.addFrom(1)
    for (const quantity of ["0", "-1", "1e9", "NaN", "1.5", "1000"]) {
      const form = { intent: "add", variant_id: piece?.variantId ?? "", quantity }
      const answer = await page.request.post("/cart", { form, headers: { origin: shop.at.url } })
      expect(answer.status()).toBe(400)
      expect(await answer.text()).toContain("Write a whole number from 1 to 999.")
    }
    await shop.open("/cart")
    await expect(page.getByRole("button", { name: `Remove ${piece?.title}` })).toHaveCount(1)
  })

  test("says when more is asked than there is", async ({ shop, page }) => {
    const [piece] = await shop.addFrom(1)
    const form = { intent: "add", variant_id: piece?.variantId ?? "", quantity: "999" }
    const answer = await page.request.post("/cart", { form, headers: { origin: shop.at.url } })
    expect(answer.status()).toBe(400)
    expect(await answer.text()).toContain("There are not so many left.")
  })

  test("of somebody else cannot be had by writing its id into the cookie", async ({
    shop,
    page,
    context,
  }) => {
    await shop.addFrom(1)
    const cookies = await context.cookies()
    const own = cookies.find(({ name }) => name === "hirfa_cart")
    if (!own) throw new Error("the cart has no cookie")
    const [id = "", signature = ""] = own.value.split(".")
    const other = Buffer.from(JSON.stringify("cart_01OTHER")).toString("base64")
    for (const value of [`${other}.${signature}`, id, "nonsense", `${id}.${"A".repeat(signature.length)}`]) {
      await context.addCookies([{ ...own, value }])
      await shop.open("/cart")
      await expect(page.getByRole("heading", { name: "Your cart is empty" })).toBeVisible()
    }
  })

  test("that has vanished begins anew and says so", async ({ shop, page, context }) => {
    const [piece] = await shop.addFrom(1)
    await shop.open("/cart")
    const answer = await page.request.post("/cart", {
      form: { intent: "remove", line_id: "cali_none" },
      headers: { origin: shop.at.url },
    })
    expect(answer.status()).toBeLessThan(500)
    await context.clearCookies({ name: "hirfa_cart" })
    await shop.open("/cart")
    await expect(page.getByRole("heading", { name: "Your cart is empty" })).toBeVisible()
    await shop.add({ handle: piece?.handle ?? "" })
    await expect(page.getByRole("button", { name: `Remove ${piece?.title}` })).toBeVisible()
  })
})

test.describe("what does not come from the shop's own pages", () => {
  test("is refused: a form of another site", async ({ shop, page }) => {
    const form = { intent: "add", variant_id: "variant_1" }
    const answer = await page.request.post("/cart", { form, headers: { origin: "https://evil.example" } })
    // By the framework's own check of the origin (400) or by ours (403).
    expect([400, 403]).toContain(answer.status())
    await shop.open("/cart")
    await expect(page.getByRole("heading", { name: "Your cart is empty" })).toBeVisible()
  })

  test("is refused: a body of 10 MB", async ({ shop, page }) => {
    const data = `intent=code&code=${"x".repeat(10_000_000)}`
    const headers = { origin: shop.at.url, "content-type": "application/x-www-form-urlencoded" }
    const answer = await page.request.post("/cart", { data, headers }).catch(() => null)
    // The server may hang up before it has read all of it.
    if (answer) expect(answer.status()).toBe(413)
  })

  test("is a page that does not exist: an order with a made-up link", async ({ page }) => {
    for (const token of ["ogrp_1.x", "nonsense", "ogrp_01M7ZV6DD1EQ0F6BG2CCTJAFHZ.AAAA", "%00"]) {
      const answer = await page.goto(`/orders/${token}`)
      expect([400, 404]).toContain(answer?.status())
    }
  })

  test("is a checkout of nothing: it leads to the cart", async ({ page }) => {
    await page.goto("/checkout")
    await expect(page).toHaveURL(/\/cart$/)
  })
})
