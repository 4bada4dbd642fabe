import { ADMIN_BUILD_MS, Admin, adminPages } from "./support/admin"
import { Applicant, invitationOf, newCooperative, Operator, PASSWORD, phone } from "./support/joining"
import { expect, expectAccessible, test } from "./support/test"

// Nine screens and three pictures made in several sizes take their time on a machine that does other things.
test.setTimeout(300_000)

test("a cooperative applies on a phone, corrects, is approved and enters its atelier", async ({
  shop,
  browser,
}) => {
  const context = await phone(browser, shop.at)
  const own = newCooperative()
  const applicant = await Applicant.begin(context, own)
  const { page } = applicant
  await applicant.answerAll(own)
  await expect(page.getByText("9 of 9 steps are complete")).toBeVisible()
  await applicant.send()
  await expect(page.getByText("Your application is with us")).toBeVisible()

  const operator = await Operator.enter(shop.at)
  const { id } = await operator.find(own.name)
  await operator.correct(id, "cooperative_register", "The scan cannot be read")
  await applicant.open()
  await expect(page.getByText("Please change what is marked")).toBeVisible()
  await page.getByRole("link", { name: /Numbers and papers.*Please change/ }).click()
  await expect(page.locator("#cooperative_register")).toHaveAccessibleDescription(
    /Please change: The scan cannot be read/,
  )
  await applicant.write({ cooperative_register: "13/2019" })
  await page.getByRole("button", { name: "Save and finish later" }).click()
  await applicant.send()
  await expect(page.getByText("Your application is with us")).toBeVisible()
  await operator.approve(id)

  await page.goto("/atelier")
  await expect(page.locator("header")).toContainText(own.name)
  await expect(page.getByRole("heading", { name: "Today" })).toBeVisible()
  await page.goto("/atelier/join")
  await expect(page.getByText("Your shop is open")).toBeVisible()
  await page.goto("/cooperatives")
  await expect(page.getByText(own.name).first()).toBeVisible()
  await context.close()
})

test("the same in Arabic, without a script", async ({ shop, browser }) => {
  const context = await phone(browser, shop.at, false)
  const own = newCooperative()
  const applicant = await Applicant.begin(context, own, "/ar")
  const { page } = applicant
  await applicant.answerAll(own)
  await applicant.send()
  await expect(page.getByText("طلبكم بين أيدينا")).toBeVisible()
  const operator = await Operator.enter(shop.at)
  const { id } = await operator.find(own.name)
  await operator.correct(id, "ice", "الصورة غير واضحة")
  await applicant.open("numbers")
  await expect(page.locator("#ice-error")).toHaveText("يُرجى التصحيح: الصورة غير واضحة")
  await applicant.goOn()
  await applicant.open()
  await applicant.send()
  await operator.approve(id)
  await page.goto("/ar/atelier")
  await expect(page.getByRole("heading", { name: "اليوم" })).toBeVisible()
  await context.close()
})

test("an application is kept as it is, says what is wrong and what is missing, by name", async ({
  shop,
  browser,
}) => {
  const context = await phone(browser, shop.at)
  const own = newCooperative()
  const applicant = await Applicant.begin(context, own)
  const { page } = applicant
  await page.locator("input[value=cooperative]").check()
  await page.getByRole("button", { name: "Save and finish later" }).click()
  await applicant.open("numbers")
  await applicant.write({ ice: "001561191000065" })
  await page.locator("[name=file_ice]").setInputFiles({
    name: "picture.jpg",
    mimeType: "image/jpeg",
    buffer: Buffer.from("<svg/>"),
  })
  await applicant.goOn()
  await expect(page.locator("#ice")).toHaveAccessibleDescription(/One of these is mistaken/)
  await expect(page.locator("#ice")).toHaveValue("001561191000065")
  await expect(page.locator("#file_ice")).toHaveAccessibleDescription(/could not be read/)
  await context.clearCookies()

  await page.goto("/atelier/join")
  await page.getByRole("link", { name: "I have begun already" }).click()
  await page.locator("#email").fill(own.email)
  await page.locator("#password").fill(PASSWORD)
  await page.locator("main form button").click()
  await expect(page.getByText("2 of 9 steps")).toBeVisible()
  await applicant.send()
  await expect(page.getByRole("alert")).toContainText("Something is still missing")
  await page.getByRole("link", { name: "Account holder, as the bank writes it" }).click()
  await expect(page.locator("#holder")).toHaveAccessibleDescription("This is needed.")
  await page.goto("/atelier")
  await expect(page).toHaveURL(/\/atelier\/join$/)
  await context.close()
})

test("the pages of an application are accessible, and every target is large", async ({ shop, browser }) => {
  const context = await phone(browser, shop.at)
  const applicant = await Applicant.begin(context, newCooperative(), "/ar")
  const { page } = applicant
  for (const step of [
    "",
    "type",
    "names",
    "place",
    "numbers",
    "registers",
    "people",
    "bank",
    "pictures",
    "story",
  ]) {
    await applicant.open(step)
    await expectAccessible(page)
    const small = await page
      .locator("main :is(a, button, input, select, textarea):visible")
      .evaluateAll((all) =>
        all
          .map((element) => (element.closest("label") ?? element).getBoundingClientRect())
          .filter(({ height }) => height < 47.5)
          .map(({ height }) => height),
      )
    expect(small, `targets of ${step || "the overview"}`).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wide, `overflow of ${step || "the overview"}`).toBeLessThanOrEqual(0)
  }
  await context.close()
})

test("an owner invites by a link; the invited person joins, changes team, and is taken out at once", async ({
  shop,
  browser,
}) => {
  const own = await phone(browser, shop.at)
  const owner = await own.newPage()
  await owner.goto("/atelier/login")
  await owner.locator("#email").fill("owner@hirfa.example")
  await owner.locator("#password").fill("hirfa-atelier")
  await owner.locator("main form button").click()
  await owner.getByRole("link", { name: "Team" }).click()
  const name = `Zahra ${crypto.randomUUID().slice(0, 6)}`
  await owner.locator("#name").fill(name)
  await owner.getByLabel(/^Manager/).check()
  await owner.getByRole("button", { name: "Make the invitation" }).click()
  await expect(owner.getByRole("status")).toContainText(`Send the link to ${name}`)
  await expectAccessible(owner)
  const link = new URL(await owner.getByLabel(`Link for ${name}`).inputValue())

  const hers = await phone(browser, shop.at)
  const zahra = await hers.newPage()
  await zahra.goto(link.pathname.replace(/^\/(ar|fr)\//, "/"))
  await expect(zahra.getByText("Manager", { exact: true })).toBeVisible()
  await expectAccessible(zahra)
  const email = `${name.replace(" ", "-").toLowerCase()}@coop.example`
  await zahra.locator("#email").fill(email)
  await zahra.locator("#password").fill(PASSWORD)
  await zahra.locator("main form button").click()
  await expect(zahra.getByRole("heading", { name: "Today" })).toBeVisible()
  await expect(zahra.getByRole("link", { name: "Team" })).toHaveCount(0)
  await zahra.goto("/atelier/team")
  await expect(zahra.getByText("This page is not for your role")).toBeVisible()

  const second = await invitationOf(shop.at, "long-bench@hirfa.example")
  await zahra.goto(second)
  await expect(zahra.getByText(`You are logged in as ${name}.`)).toBeVisible()
  await zahra.getByRole("button", { name: "Join the team" }).click()
  await expect(zahra.locator("header")).toContainText("The Long Bench")
  await zahra.locator("summary").filter({ hasText: "Change cooperative" }).click()
  await zahra.getByRole("button", { name: /White Clay House/ }).click()
  await expect(zahra.getByRole("heading", { name: "Today" })).toBeVisible()
  await expect(zahra.locator("header a").first()).toContainText("White Clay House")

  await owner.goto("/atelier/team")
  const card = owner.locator("li").filter({ hasText: name }).first()
  await card.locator("summary").click()
  await card.getByRole("button", { name: `Yes, remove ${name}` }).click()
  await expect(owner.getByRole("status")).toContainText("Removed from the team.")
  await zahra.goto("/atelier")
  await expect(zahra.locator("header")).toContainText("The Long Bench")
  await own.close()
  await hers.close()
})

test.describe("in the admin", () => {
  // One build of the admin's pages for both.
  test.describe.configure({ mode: "serial" })
  let pages = ""
  test.beforeAll(async () => {
    test.setTimeout(ADMIN_BUILD_MS)
    pages = await adminPages()
  })

  test("the operator goes through the checklist of an application and approves it", async ({
    shop,
    context,
  }) => {
    const { page } = await Admin.enter(context, shop.at, pages)
    await page.goto(`${shop.at.backend}/app/applications`)
    await page.getByRole("link", { name: "Clays of Sefrou" }).click()
    await expect(page.getByRole("heading", { name: "Clays of Sefrou" })).toBeVisible()
    await expect(page.getByText("2 of 3 agreed: the others are not shown to buyers")).toBeVisible()
    await expect(page.getByRole("button", { name: "Approve" })).toBeDisabled()
    for (const left of [3, 2, 1]) {
      const verify = page.getByRole("button", { name: "Verified", exact: true })
      await expect(verify).toHaveCount(left)
      await verify.first().click()
    }
    await page.getByRole("button", { name: "Attest" }).click()
    // What is attested keeps its buttons until the checklist is read again.
    await expect(page.getByRole("button", { name: "Waive…" })).toHaveCount(1)
    await page.getByRole("button", { name: "Waive…" }).click()
    await page.getByLabel("Why Everybody named has agreed is waived").fill("Saida is not shown")
    await page.getByRole("button", { name: "Waive", exact: true }).click()
    await expect(page.getByText("All is settled")).toBeVisible()
    await page.getByRole("button", { name: "Approve" }).click()
    await page.getByRole("alertdialog").getByRole("button", { name: "Approve" }).click()
    await page.getByRole("link", { name: "The seller that came of it" }).click()
    await expect(page.getByRole("heading", { name: "Clays of Sefrou" })).toBeVisible()
    await expect(page.getByText("Active", { exact: true })).toBeVisible()
    await expect(page.getByText("sefrou@hirfa.example")).toBeVisible()
  })

  test("the operator asks for a correction of what cannot be read", async ({ shop, browser, context }) => {
    const own = newCooperative()
    const applicant = await Applicant.begin(await phone(browser, shop.at), own)
    await applicant.answerAll(own)
    await applicant.send()
    const { page } = await Admin.enter(context, shop.at, pages)
    await page.goto(`${shop.at.backend}/app/applications`)
    await page.getByRole("link", { name: own.name }).click()
    await page.getByRole("button", { name: "Ask for a correction" }).click()
    await page.getByPlaceholder("What is to be changed").fill("Write it as on the paper")
    await page.getByRole("button", { name: "Ask for it" }).click()
    await expect(page.getByText("Correction asked", { exact: true }).first()).toBeVisible()
    await applicant.open("names")
    await expect(applicant.page.locator("#legal_name_fr")).toHaveAccessibleDescription(
      /Write it as on the paper/,
    )
    await applicant.page.context().close()
  })
})
