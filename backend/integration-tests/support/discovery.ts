import type * as Marketplace from "@hirfa/marketplace/workflows"
import type * as CoreFlows from "@medusajs/medusa/core-flows"
import { getApp, use } from "./app"
import { call } from "./http"

const names = (en: string, fr: string, ar: string) => ({ en, fr, ar })

const TERMS: Marketplace.TermInput[] = [
  { kind: "family", code: "pottery-ceramics", names: names("Pottery", "Poterie", "الفخار") },
  { kind: "family", code: "carpets-weaving", names: names("Carpets", "Tapis", "الزرابي") },
  { kind: "technique", code: "wheel-thrown", names: names("Wheel-thrown", "Tourné", "مخروط") },
  { kind: "material", code: "clay", names: names("Clay", "Argile", "طين") },
  { kind: "region", code: "MA-07", names: names("Marrakech-Safi", "Marrakech-Safi", "مراكش آسفي") },
]

/** A blue bowl in three languages and two sizes, tied to a craft with other spellings; answers its product's id. */
export async function addBlueBowl(own: { handle?: string; stock?: number } = {}): Promise<string> {
  const { container, world } = await getApp()
  const market = use<typeof Marketplace>("@hirfa/marketplace/workflows")
  const flows = use<typeof CoreFlows>("@medusajs/medusa/core-flows")
  const handle = own.handle ?? "blue-bowl"
  await market.importCatalogWorkflow(container).run({
    input: {
      terms: TERMS,
      crafts: [
        {
          code: "safi-pottery",
          family_code: "pottery-ceramics",
          material_codes: ["clay"],
          region_codes: ["MA-07"],
          hs_code: "691200",
          names: names("Safi pottery", "Poterie de Safi", "خزف آسفي"),
          synonyms: ["zellige", "zellij"],
        },
      ],
    },
  })
  const { result } = await market.createPiecesWorkflow(container).run({
    input: { pieces: [blueBowl(world.sellers.potters.id, handle, own.stock ?? 5)] },
  })
  const product_id = result[0]?.id ?? ""
  const translation = (locale_code: string, title: string, description: string) => ({
    reference: "product",
    reference_id: product_id,
    locale_code,
    translations: { title, description },
  })
  await flows.createTranslationsWorkflow(container).run({
    input: {
      translations: [
        translation("fr-FR", "Bol bleu", "Peint à la main, au cobalt."),
        translation("ar-MA", "زلافة زرقاء", "مصبوغة باليد."),
      ],
    },
  })
  return product_id
}

function blueBowl(seller_id: string, handle: string, stock: number): Marketplace.PieceInput {
  const variant = (size: string, eur: number) => ({
    title: size,
    sku: `${handle}-${size}`,
    options: { Size: size },
    manage_inventory: true,
    length: 120,
    weight: 400,
    prices: [
      { currency_code: "eur", amount: eur },
      { currency_code: "gbp", amount: eur - 0.51 },
    ],
  })
  return {
    seller_id,
    craft_code: "safi-pottery",
    family_code: "pottery-ceramics",
    technique_code: "wheel-thrown",
    material_codes: ["clay"],
    region_code: "MA-07",
    city: "Safi",
    care: "Wash by hand.",
    stock: { [`${handle}-Small`]: stock, [`${handle}-Large`]: stock },
    product: {
      title: "Blue bowl",
      handle,
      description: "Painted by hand in cobalt.",
      status: "published",
      options: [{ title: "Size", values: ["Small", "Large"] }],
      images: [
        {
          url: "http://127.0.0.1:9000/files/pictures/bowl/1200.webp",
          metadata: {
            base: "/files/pictures/bowl",
            alt: names("A bowl", "Un bol", "زلافة"),
            width: 1200,
            height: 900,
            placeholder: null,
          },
        },
      ],
      variants: [variant("Small", 18.99), variant("Large", 36.5)],
    },
  }
}

/** Asks until the answer is as wanted, and says how long that took; gives up after the time that Hirfa promises. */
export async function within<T>(
  milliseconds: number,
  path: string,
  isThere: (body: T, status: number) => boolean,
): Promise<T> {
  const deadline = Date.now() + milliseconds
  for (;;) {
    const { body, status } = await call<T>(path)
    if (isThere(body, status)) return body
    if (Date.now() > deadline)
      throw new Error(
        `${path} did not answer as wanted within ${milliseconds} ms, but ${JSON.stringify(body).slice(0, 300)}`,
      )
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
