import type { PieceDetail, SearchAnswer } from "@hirfa/contracts"
import type * as Marketplace from "@hirfa/marketplace/workflows"
import { Modules } from "@medusajs/framework/utils"
import type * as CoreFlows from "@medusajs/medusa/core-flows"
import { beforeAll, describe, expect, it } from "vitest"
import { getApp, use } from "../support/app"
import { chance } from "../support/chance"
import { call } from "../support/http"

const app = await getApp()
const { container, world } = app
const market = use<typeof Marketplace>("@hirfa/marketplace/workflows")
const flows = use<typeof CoreFlows>("@medusajs/medusa/core-flows")

const PIECES = 40
const CURRENCIES = { eu: "eur", uk: "gbp", "north-america": "usd", ma: "mad" } as const
const COUNTRIES = { eu: "fr", uk: "gb", "north-america": "us", ma: "ma" } as const
const REGIONS = Object.keys(CURRENCIES) as (keyof typeof CURRENCIES)[]

const { below, oneOf, some, isLikely } = chance(41)
const amount = () => 5 + below(200) + oneOf([0, 0.5, 0.99])

/** Published or not, in the shop's channel or not, with prices in some currencies, and for some regions another. */
function piece(number: number): Marketplace.PieceInput {
  const sizes = ["Small", "Large"].slice(0, 1 + below(2))
  const handle = `random-${number}`
  return {
    seller_id: oneOf(Object.values(world.sellers)).id,
    family_code: "pottery-ceramics",
    material_codes: [],
    stock: Object.fromEntries(sizes.map((size) => [`${handle}-${size}`, below(3)])),
    product: {
      title: `Random ${number}`,
      handle,
      status: isLikely(0.8) ? "published" : "draft",
      options: [{ title: "Size", values: sizes }],
      variants: sizes.map((size) => ({
        title: size,
        sku: `${handle}-${size}`,
        options: { Size: size },
        manage_inventory: true,
        prices: Object.entries(CURRENCIES).flatMap(([region, currency_code]) => [
          ...(isLikely(0.85) ? [{ currency_code, amount: amount() }] : []),
          ...(isLikely(0.2)
            ? [{ currency_code, amount: amount(), rules: { region_id: world.region[region as "eu"] } }]
            : []),
        ]),
      })),
    },
  } as Marketplace.PieceInput
}

/** Lists that hold now, no more, or not yet, as sales and as overrides. */
async function lists(variants: readonly string[]): Promise<void> {
  const day = 86_400_000
  const from = (days: number) => new Date(Date.now() + days * day).toISOString()
  const times = [
    { starts_at: from(-2), ends_at: from(2) },
    { starts_at: from(-4), ends_at: from(-2) },
    { starts_at: from(2), ends_at: from(4) },
    {},
  ]
  const list = (time: object, number: number) => ({
    title: `List ${number}`,
    description: "",
    type: oneOf(["sale", "override"] as const),
    status: isLikely(0.7) ? ("active" as const) : ("draft" as const),
    ...time,
    prices: some(variants, 0.2).map((variant_id) => ({
      variant_id,
      currency_code: oneOf(Object.values(CURRENCIES)),
      amount: amount(),
    })),
  })
  await flows
    .createPriceListsWorkflow(container)
    .run({ input: { price_lists_data: [...times, ...times].map(list) } as never })
}

type Product = {
  handle: string
  variants: { calculated_price?: { calculated_amount: number | null } | null }[]
}

/** What Medusa's own route shows a buyer of a region, with the lowest price of each piece in minor units. */
async function medusas(region: keyof typeof CURRENCIES): Promise<Map<string, number | null>> {
  const { body, status } = await call<{ products: Product[] }>(
    `/store/products?limit=200&region_id=${world.region[region]}&fields=handle,*variants.calculated_price`,
  )
  expect(status).toBe(200)
  const prices = body.products.map(({ handle, variants }) => {
    const amounts = variants.flatMap(({ calculated_price }) => calculated_price?.calculated_amount ?? [])
    return [handle, amounts.length > 0 ? Math.round(Math.min(...amounts) * 100) : null] as const
  })
  return new Map(prices.sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function ours(region: keyof typeof CURRENCIES): Promise<Map<string, number | null>> {
  const { body, status } = await call<SearchAnswer>(
    `/store/search?limit=60&currency=${CURRENCIES[region]}&country=${COUNTRIES[region]}&locale=en`,
  )
  expect(status, JSON.stringify(body)).toBe(200)
  const prices = body.pieces.map(({ handle, price }) => [handle, price?.amount ?? null] as const)
  return new Map([...prices].sort(([a], [b]) => (a < b ? -1 : 1)))
}

beforeAll(async () => {
  await app.reset()
  const { result } = await market.createPiecesWorkflow(container).run({
    input: { pieces: Array.from({ length: PIECES }, (_, number) => piece(number)) },
  })
  const ids = result.map(({ id }) => id)
  const { data } = await container
    .resolve("query")
    .graph({ entity: "product", fields: ["id", "variants.id"], filters: { id: ids } })
  await lists(data.flatMap(({ variants }) => variants.map(({ id }: { id: string }) => id)))
  const channels = await container.resolve(Modules.SALES_CHANNEL).listSalesChannels()
  const channel = channels.find(({ name }) => name !== "Default Sales Channel")
  await flows.linkProductsToSalesChannelWorkflow(container).run({
    input: { id: channel?.id ?? "", remove: some(ids, 0.15) },
  })
  await container.resolve(Modules.WORKFLOW_ENGINE).run("reindex-pieces", { input: {} })
})

describe("a buyer of each region", () => {
  it.each(REGIONS)("%s: sees the pieces and prices that Medusa's own routes show", async (region) => {
    const [shown, expected] = [await ours(region), await medusas(region)]
    expect(expected.size).toBeGreaterThan(15)
    expect([...shown]).toEqual([...expected])
  })

  it.each(REGIONS)("%s: finds on a piece's page what each of its sizes costs in Medusa", async (region) => {
    for (const handle of [...(await ours(region)).keys()].slice(0, 8)) {
      const { body } = await call<{ piece: PieceDetail }>(
        `/store/pieces/${handle}?currency=${CURRENCIES[region]}&country=${COUNTRIES[region]}&locale=en`,
      )
      const { body: plain } = await call<{ products: Product[] }>(
        `/store/products?handle=${handle}&region_id=${world.region[region]}&fields=handle,*variants.calculated_price`,
      )
      const costs = plain.products[0]?.variants.map(({ calculated_price }) =>
        calculated_price ? Math.round(Number(calculated_price.calculated_amount) * 100) : null,
      )
      expect(body.piece.variants.map(({ price }) => price?.amount ?? null).sort()).toEqual(costs?.sort())
    }
  })
})
