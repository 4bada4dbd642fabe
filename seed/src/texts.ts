import { MARKETS, type Names } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { type GroundworkContext, read, type SeedContext } from "./context"
import { optionsOf } from "./piece-input"

/** The texts of one entity in all languages, by field. */
export type Texts = { reference: string; id: string; fields: Record<string, Names> }

type SellerRow = { id: string; handle: string; makers: { id: string; name: string }[] }

/** Cooperatives and their makers. */
export async function sellerTexts({ container, world }: SeedContext): Promise<Texts[]> {
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

/** Pieces with their care, options and variants. */
export async function pieceTexts({ container, world }: SeedContext): Promise<Texts[]> {
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

/** What Medusa's own tables say to every buyer: regions and reasons. */
export async function groundworkTexts({ container, world }: GroundworkContext): Promise<Texts[]> {
  const markets = new Map(MARKETS.map((market) => [market.names.en, market.names]))
  return [
    ...(await namesIn(container, "region", markets)),
    ...(await reasonTexts(container, "return_reason", world.reasons.returns)),
    ...(await reasonTexts(container, "refund_reason", world.reasons.refunds)),
  ]
}

export async function deliveryTexts({ container, world }: SeedContext): Promise<Texts[]> {
  const options = Object.values(world.deliveries).flatMap((markets) => Object.values(markets).flat())
  return await namesIn(container, "shipping_option", new Map(options.map(({ name }) => [name.en, name])))
}

async function namesIn(
  container: MedusaContainer,
  reference: string,
  known: ReadonlyMap<string, Names>,
): Promise<Texts[]> {
  const rows = await read<{ id: string; name: string }>(container, reference, ["id", "name"])
  return rows.flatMap(({ id, name }) => {
    const text = known.get(name)
    return text ? [{ reference, id, fields: { name: text } }] : []
  })
}

async function reasonTexts(
  container: MedusaContainer,
  reference: string,
  reasons: readonly { label: Names; description: Names }[],
): Promise<Texts[]> {
  const rows = await read<{ id: string; label: string }>(container, reference, ["id", "label"])
  return rows.flatMap(({ id, label }) => {
    const reason = reasons.find((candidate) => candidate.label.en === label)
    return reason ? [{ reference, id, fields: { label: reason.label, description: reason.description } }] : []
  })
}
