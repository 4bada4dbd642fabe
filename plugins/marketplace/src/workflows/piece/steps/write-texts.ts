import { BASE_LOCALE, LOCALE_TAGS, LOCALES, type Locale, type Names } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { SIZE } from "../../../sheets/names"

export type TextsOfPiece = {
  product_id: string
  title: Names
  description: Names
  /** The names of its sizes in the order of their base names. */
  sizes: Names[]
}

type Row = {
  options: { id: string; title: string; values: { id: string; value: string }[] }[]
  variants: { id: string; title: string }[]
}
type EntityTexts = { reference: string; reference_id: string; fields: Record<string, Names> }

const TRANSLATED = LOCALES.filter((locale) => locale !== BASE_LOCALE)

/** Writes the piece's texts in the languages beside the base one. Compensation: those of before. */
export const writeTextsStep = createStep(
  "write-texts-of-piece",
  async (texts: TextsOfPiece, { container }) => {
    const wanted = (await entitiesOf(container, texts)).flatMap(({ reference, reference_id, fields }) =>
      TRANSLATED.map((locale) => ({
        reference,
        reference_id,
        locale_code: LOCALE_TAGS[locale],
        translations: textsIn(fields, locale),
      })),
    )
    const service = container.resolve(Modules.TRANSLATION)
    const known = await service.listTranslations(
      { reference_id: wanted.map(({ reference_id }) => reference_id) },
      { take: 1_000 },
    )
    const idOf = (text: (typeof wanted)[number]) =>
      known.find(
        ({ reference_id, locale_code }) =>
          reference_id === text.reference_id && locale_code === text.locale_code,
      )?.id
    const fresh = wanted.filter((text) => !idOf(text))
    const changed = wanted.flatMap((text) => {
      const id = idOf(text)
      return id ? [{ ...text, id }] : []
    })
    const made = await service.createTranslations(fresh)
    if (changed.length > 0) await service.updateTranslations(changed)
    return new StepResponse(null, {
      made: made.map(({ id }) => id),
      before: known.map(({ id, translations }) => ({ id, translations })),
    })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(Modules.TRANSLATION)
    if (undo.made.length > 0) await service.deleteTranslations(undo.made)
    if (undo.before.length > 0) await service.updateTranslations(undo.before)
  },
)

async function entitiesOf(container: MedusaContainer, texts: TextsOfPiece): Promise<EntityTexts[]> {
  const { data } = await container.resolve("query").graph({
    entity: "product",
    fields: [
      "id",
      "options.id",
      "options.title",
      "options.values.id",
      "options.values.value",
      "variants.id",
      "variants.title",
    ],
    filters: { id: texts.product_id },
  })
  const [product] = data as Row[]
  const { title, description } = texts
  const option = product?.options.find((candidate) => candidate.title === SIZE.en)
  return [
    { reference: "product", reference_id: texts.product_id, fields: { title, description } },
    ...(option ? [{ reference: "product_option", reference_id: option.id, fields: { title: SIZE } }] : []),
    ...texts.sizes.flatMap((names) => [
      ...(option?.values ?? [])
        .filter(({ value }) => value === names.en)
        .map(({ id }) => ({ reference: "product_option_value", reference_id: id, fields: { value: names } })),
      ...(product?.variants ?? [])
        .filter((variant) => variant.title === names.en)
        .map(({ id }) => ({ reference: "product_variant", reference_id: id, fields: { title: names } })),
    ]),
  ]
}

function textsIn(fields: Record<string, Names>, locale: Locale): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([field, names]) => [field, names[locale]]))
}
