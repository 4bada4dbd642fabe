import { BASE_LOCALE, LOCALE_TAGS, LOCALES, type Locale, type Names } from "@hirfa/contracts"
import { createTranslationsWorkflow } from "@medusajs/medusa/core-flows"
import { chunksOf, read, type SeedContext, type SeedStep } from "../context"
import { optionsOf } from "../piece-input"

const TRANSLATIONS_A_RUN = 500

/** The texts of one entity in all languages, by field. */
type Texts = { reference: string; id: string; fields: Record<string, Names> }

/** French and Arabic through Medusa's Translation Module; what is translated already stays as it is. */
export const translationsStep: SeedStep = {
  title: "Translations",
  async run(context) {
    const texts = [...(await sellerTexts(context)), ...(await pieceTexts(context))]
    const wanted = texts.flatMap((text) => translationsOf(text))
    const known = await read<{ reference_id: string; locale_code: string }>(
      context.container,
      "translation",
      ["reference_id", "locale_code"],
    )
    const there = new Set(known.map(({ reference_id, locale_code }) => `${reference_id} ${locale_code}`))
    const missing = wanted.filter(
      ({ reference_id, locale_code }) => !there.has(`${reference_id} ${locale_code}`),
    )
    for (const translations of chunksOf(missing, TRANSLATIONS_A_RUN)) {
      await createTranslationsWorkflow(context.container).run({ input: { translations } })
    }
    return `${missing.length} of ${wanted.length} new`
  },
}

function translationsOf({ reference, id, fields }: Texts) {
  return LOCALES.filter((locale) => locale !== BASE_LOCALE).map((locale) => ({
    reference,
    reference_id: id,
    locale_code: LOCALE_TAGS[locale],
    translations: textsIn(fields, locale),
  }))
}

function textsIn(fields: Record<string, Names>, locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([field, names]) => [field, names[locale]]))
}

type SellerRow = { id: string; handle: string; makers: { id: string; name: string }[] }

async function sellerTexts({ container, world }: SeedContext): Promise<Texts[]> {
  const rows = await read<SellerRow>(container, "seller", ["id", "handle", "makers.id", "makers.name"])
  return rows.flatMap(({ id, handle, makers }): Texts[] => {
    const cooperative = world.cooperatives.find((candidate) => candidate.handle === handle)
    if (!cooperative) return []
    const { name, tagline, story, city, policies } = cooperative
    const returns_policy = policies.returns.text
    const made_to_order_policy = policies.made_to_order.text
    const makerTexts = cooperative.makers.flatMap((maker): Texts[] => {
      const row = makers.find((candidate) => candidate.name === maker.name.en)
      const fields = { name: maker.name, craft: maker.trade, about: maker.about }
      return row ? [{ reference: "maker", id: row.id, fields }] : []
    })
    const fields = { name, tagline, story, city, returns_policy, made_to_order_policy }
    return [{ reference: "seller", id, fields }, ...makerTexts]
  })
}

type ProductRow = {
  id: string
  handle: string
  piece?: { id: string } | null
  options: { id: string; title: string; values: { id: string; value: string }[] }[]
  variants: { id: string; title: string }[]
}

async function pieceTexts({ container, world }: SeedContext): Promise<Texts[]> {
  const fields = ["id", "handle", "piece.id", "options.id", "options.title", "options.values.id"]
  const rows = await read<ProductRow>(
    container,
    "product",
    [...fields, "options.values.value", "variants.id", "variants.title"],
    { handle: world.pieces.map(({ slug }) => slug) },
  )
  return rows.flatMap((row): Texts[] => {
    const piece = world.pieces.find(({ slug }) => slug === row.handle)
    if (!piece) return []
    const care = world.care[piece.care]
    return [
      { reference: "product", id: row.id, fields: { title: piece.title, description: piece.description } },
      ...(row.piece && care ? [{ reference: "piece", id: row.piece.id, fields: { care } }] : []),
      ...optionTexts(row, optionsOf(piece)),
    ]
  })
}

/** A variant of one option is called by its value, so it has that value's translation. */
function optionTexts(row: ProductRow, options: ReturnType<typeof optionsOf>): Texts[] {
  return options.flatMap(({ title, values }): Texts[] => {
    const option = row.options.find((candidate) => candidate.title === title.en)
    if (!option) return []
    const valueTexts = values.flatMap((value): Texts[] => [
      ...option.values
        .filter((candidate) => candidate.value === value.title.en)
        .map(({ id }) => ({ reference: "product_option_value", id, fields: { value: value.title } })),
      ...row.variants
        .filter((variant) => variant.title === value.title.en)
        .map(({ id }) => ({ reference: "product_variant", id, fields: { title: value.title } })),
    ])
    return [{ reference: "product_option", id: option.id, fields: { title } }, ...valueTexts]
  })
}
