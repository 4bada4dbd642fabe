import { Buffer } from "node:buffer"
import { Atelier, ownerOf } from "./support/atelier"
import { expect, expectAccessible, test } from "./support/test"

/** As a French Excel saves it: semicolons, decimal commas, one row that says nothing to be sold. */
const TABLE = Buffer.from(
  [
    "Votre référence;Métier;Nom (français);Prix (MAD);Longueur (cm);Largeur (cm);Poids (g);Photo",
    "T-1;beni-ourain-rug;Tapis du tableau;4 200,50;240;170;6000;http://127.0.0.1/a.jpg",
    "T-2;beni-ourain-rug;Tapis sans prix;cher;240;170;6000;",
  ].join("\r\n"),
)

test("a table brings pieces in, row by row, without script and in the member's language", async ({
  shop,
  browser,
}) => {
  const atelier = await Atelier.enter(browser, shop.at, ownerOf("six-villages"), "/fr")
  const { page } = atelier
  await page.goto("/fr/atelier/pieces")
  await page.getByRole("link", { name: "En tableau" }).click()
  await expectAccessible(page)
  const [template] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Modèle vide pour Excel" }).click(),
  ])
  expect(template.suggestedFilename()).toBe("hirfa-template.xlsx")

  await page.locator("#table").setInputFiles({ name: "pièces.csv", mimeType: "text/csv", buffer: TABLE })
  await page.getByRole("button", { name: "Regarder d’abord" }).click()
  await expect(page).toHaveURL(/\/fr\/atelier\/pieces\/import\/pimp_/)
  await expect(page.getByText("Tapis du tableau")).toBeVisible()
  await expect(page.getByText("« cher » n’est pas un nombre.")).toBeVisible()
  await expect(page.getByText("laissée de côté")).toBeVisible()
  await expectAccessible(page)
  await page.getByRole("button", { name: "Les écrire (1)" }).click()
  // The page looks again by itself until all rows are through.
  await expect(page.getByRole("status")).toContainText("Toutes les lignes sont passées.", { timeout: 30_000 })
  const [report] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Rapport de chaque ligne (CSV)" }).click(),
  ])
  expect(report.suggestedFilename()).toMatch(/^hirfa-import-\w+\.csv$/)
  await page.getByRole("link", { name: "Aux brouillons" }).click()
  await page.getByRole("link", { name: /Tapis du tableau/ }).click()
  await expect(page.getByLabel("Votre prix (dirhams)")).toHaveValue("4200.5")

  await page.goto("/fr/atelier/pieces/import")
  await page
    .locator("#table")
    .setInputFiles({ name: "a.csv", mimeType: "text/csv", buffer: Buffer.from("nom;prix\nx;1\n") })
  await page.getByRole("button", { name: "Regarder d’abord" }).click()
  await expect(page.getByRole("alert")).toContainText(
    "La première ligne ne nomme pas de colonne « Votre référence »",
  )
  await atelier.leave()
})
