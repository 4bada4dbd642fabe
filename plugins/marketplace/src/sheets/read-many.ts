import { BASE_LOCALE, LOCALE_TAGS, localeOf, type PieceSheet } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { BLANK_SHEET } from "./blank"
import type { CraftRow, SheetRow } from "./facts"
import { type ProductTexts, sheetOfProduct } from "./from-product"
import { type ProductRow, productFields } from "./product-rows"

/** The sheets of many pieces of one seller, by their ids, in as many statements as for one. */
export async function readSheets(
  container: MedusaContainer,
  rows: readonly SheetRow[],
  location: string | null,
): Promise<Map<string, PieceSheet>> {
  const ids = rows.flatMap(({ answers, product_id }) => (answers || !product_id ? [] : [product_id]))
  const [products, texts] = ids.length > 0 ? await readProducts(container, ids) : [new Map(), new Map()]
  return new Map(
    rows.map(({ id, answers, product_id }): [string, PieceSheet] => {
      const product: ProductRow | undefined = products.get(product_id ?? "")
      const fromShop = () =>
        product ? sheetOfProduct(product, texts.get(product.id) ?? {}, location) : BLANK_SHEET
      return [id, answers ?? fromShop()]
    }),
  )
}

async function readProducts(
  container: MedusaContainer,
  ids: string[],
): Promise<[Map<string, ProductRow>, Map<string, ProductTexts>]> {
  const query = container.resolve("query")
  const [{ data: products }, { data: translations }] = await Promise.all([
    query.graph({ entity: "product", fields: productFields, filters: { id: ids } }),
    query.graph({
      entity: "translation",
      fields: ["reference_id", "locale_code", "translations"],
      filters: { reference: "product", reference_id: ids },
    }),
  ])
  const texts = new Map<string, ProductTexts>()
  for (const row of translations as { reference_id: string; locale_code: string; translations: object }[]) {
    const locale = localeOf(row.locale_code)
    if (!locale || locale === BASE_LOCALE || row.locale_code !== LOCALE_TAGS[locale]) continue
    texts.set(row.reference_id, { ...texts.get(row.reference_id), [locale]: row.translations })
  }
  return [new Map((products as ProductRow[]).map((product) => [product.id, product])), texts]
}

export async function readCrafts(
  container: MedusaContainer,
  codes: readonly string[],
): Promise<Map<string, CraftRow>> {
  const { data } = await container.resolve("query").graph({
    entity: "craft",
    fields: [
      "code",
      "family_code",
      "technique_code",
      "material_codes",
      "region_codes",
      "city",
      "hs_code",
      "names",
    ],
    filters: { code: [...new Set(codes)] },
  })
  return new Map((data as CraftRow[]).map((craft) => [craft.code, craft]))
}
