import { createRequire } from "node:module"
import { CURRENCIES, MARKETS } from "@hirfa/contracts"
import type * as Marketplace from "@hirfa/marketplace/workflows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type * as CoreFlows from "@medusajs/medusa/core-flows"

const require = createRequire(import.meta.url)

export type WorldSeller = {
  id: string
  handle: string
  profile_id: string
  location_id: string
  options: Record<string, string>
}
export type WorldPiece = {
  product_id: string
  handle: string
  variant_id: string
  sku: string
  inventory_item_id: string | undefined
}
export type World = {
  publishable_key: string
  region: Record<string, string>
  sellers: { weavers: WorldSeller; potters: WorldSeller; tanners: WorldSeller }
  pieces: Record<"rug" | "uniqueRug" | "bowl" | "vase" | "pouf", WorldPiece>
  member: { password: string; emails: Record<"weavers" | "potters" | "tanners", string> }
}

const PASSWORD = "a-password-of-the-suite"

/** Three cooperatives with a few pieces, sold to four markets; entered through the workflows that the shop uses. */
export async function makeWorld(container: MedusaContainer): Promise<World> {
  const flows: typeof CoreFlows = require("@medusajs/medusa/core-flows")
  const market: typeof Marketplace = require("@hirfa/marketplace/workflows")

  const { publishable_key } = await makeStore(container, flows)
  const region = await makeRegions(container, flows)
  const { result: seller_ids } = await market.createSellersWorkflow(container).run({
    input: {
      sellers: ["weavers", "potters", "tanners"].map((handle) => ({
        handle,
        type: "cooperative" as const,
        name: `The ${handle}`,
        city: "Taznakht",
        region_code: "MA-08",
        is_demo: true,
        makers: [{ name: `Fatima of the ${handle}`, craft: "maker" }],
      })),
    },
  })
  await market.approveSellersWorkflow(container).run({ input: { ids: seller_ids } })
  const emails = {
    weavers: "weavers@hirfa.example",
    potters: "potters@hirfa.example",
    tanners: "tanners@hirfa.example",
  }
  await market.createMembersWorkflow(container).run({
    input: {
      members: Object.values(emails).map((email, index) => ({
        seller_id: seller_ids[index] ?? "",
        email,
        password: PASSWORD,
        name: "Fatima",
        role: "owner" as const,
      })),
    },
  })
  const [weavers, potters, tanners] = await readSellers(container, seller_ids)
  if (!weavers || !potters || !tanners) throw new Error("the sellers of the world were not made")

  const { result: products } = await market.createPiecesWorkflow(container).run({
    input: {
      pieces: [
        piece(weavers.id, "rug", 250, { stock: 40 }),
        piece(weavers.id, "unique-rug", 480, { stock: 1, is_unique: true }),
        piece(potters.id, "bowl", 19.99, { stock: 100 }),
        piece(potters.id, "vase", 45.5, { stock: 30 }),
        piece(tanners.id, "pouf", 120, { stock: 0, is_made_to_order: true }),
      ],
    },
  })
  const pieces = await readPieces(
    container,
    products.map(({ id }) => id),
  )
  const [rug, uniqueRug, bowl, vase, pouf] = pieces
  if (!rug || !uniqueRug || !bowl || !vase || !pouf) throw new Error("the pieces of the world were not made")
  return {
    publishable_key,
    region,
    sellers: { weavers, potters, tanners },
    pieces: { rug, uniqueRug, bowl, vase, pouf },
    member: { password: PASSWORD, emails },
  }
}

async function makeStore(container: MedusaContainer, flows: typeof CoreFlows) {
  const query = container.resolve("query")
  const {
    data: [store],
  } = await query.graph({ entity: "store", fields: ["id", "default_sales_channel_id"] })
  const { result: channels } = await flows.createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Hirfa" }] },
  })
  const channel_id = channels[0]?.id ?? ""
  await flows.updateStoresWorkflow(container).run({
    input: {
      selector: { id: store?.id ?? "" },
      update: {
        default_sales_channel_id: channel_id,
        supported_currencies: CURRENCIES.map((currency_code) => ({
          currency_code,
          is_default: currency_code === "eur",
          is_tax_inclusive: true,
        })),
      },
    },
  })
  const { result: keys } = await flows.createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Hirfa web app", type: "publishable", created_by: "" }] },
  })
  await flows
    .linkSalesChannelsToApiKeyWorkflow(container)
    .run({ input: { id: keys[0]?.id ?? "", add: [channel_id] } })
  return { publishable_key: keys[0]?.token ?? "" }
}

async function makeRegions(
  container: MedusaContainer,
  flows: typeof CoreFlows,
): Promise<Record<string, string>> {
  const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true })
  const { result: regions } = await flows.createRegionsWorkflow(container).run({
    input: {
      regions: MARKETS.map(({ names, currency, countries }) => ({
        name: names.en,
        currency_code: currency,
        countries: [...countries],
        payment_providers: providers.map(({ id }) => id).filter((id) => id !== "pp_system_default"),
        automatic_taxes: true,
        is_tax_inclusive: true,
      })),
    },
  })
  const taxed = { fr: 20, de: 19, gb: 20, ma: 20 }
  await flows.createTaxRegionsWorkflow(container).run({
    input: Object.entries(taxed).map(([country_code, rate]) => ({
      country_code,
      provider_id: "tp_system",
      default_tax_rate: { rate, name: "VAT", code: `vat-${country_code}` },
    })),
  })
  return Object.fromEntries(MARKETS.map(({ code }, index) => [code, regions[index]?.id ?? ""]))
}

function piece(
  seller_id: string,
  handle: string,
  eur: number,
  own: { stock: number; is_unique?: boolean; is_made_to_order?: boolean },
): Marketplace.PieceInput {
  const rates = { eur: 1, usd: 1.1, gbp: 0.9, mad: 10.7 }
  const sku = `SUITE-${handle}`
  return {
    seller_id,
    family_code: "carpets-weaving",
    is_unique: own.is_unique ?? false,
    is_made_to_order: own.is_made_to_order ?? false,
    ...(own.is_made_to_order ? { lead_days_min: 20, lead_days_max: 30 } : {}),
    stock: { [sku]: own.stock },
    product: {
      title: `A ${handle}`,
      handle,
      status: "published",
      options: [{ title: "Size", values: ["One size"] }],
      variants: [
        {
          title: "One size",
          sku,
          options: { Size: "One size" },
          manage_inventory: !own.is_made_to_order,
          prices: CURRENCIES.map((currency_code) => ({
            currency_code,
            amount: Math.round(eur * rates[currency_code] * 100) / 100,
          })),
        },
      ],
    },
  }
}

async function readSellers(container: MedusaContainer, ids: string[]): Promise<WorldSeller[]> {
  const { data } = await container.resolve("query").graph({
    entity: "seller",
    fields: [
      "id",
      "handle",
      "stock_location_id",
      "shipping_profile_id",
      "shipping_profile.shipping_options.id",
      "shipping_profile.shipping_options.service_zone.name",
    ],
    filters: { id: ids },
  })
  const byId = new Map(data.map((seller) => [seller.id, seller]))
  return ids.map((id) => {
    const seller = byId.get(id)
    type Option = { id: string; service_zone: { name: string } }
    const options: Option[] = seller?.shipping_profile?.shipping_options ?? []
    return {
      id,
      handle: seller?.handle ?? "",
      profile_id: seller?.shipping_profile_id ?? "",
      location_id: seller?.stock_location_id ?? "",
      options: Object.fromEntries(
        options.map((option) => [option.service_zone.name.split(" ")[1] ?? "", option.id]),
      ),
    }
  })
}

async function readPieces(container: MedusaContainer, ids: string[]): Promise<WorldPiece[]> {
  const { data } = await container.resolve("query").graph({
    entity: "product",
    fields: ["id", "handle", "variants.id", "variants.sku", "variants.inventory_items.inventory_item_id"],
    filters: { id: ids },
  })
  return ids.map((id) => {
    const product = data.find((row) => row.id === id)
    const variant = product?.variants?.[0]
    return {
      product_id: id,
      handle: product?.handle ?? "",
      variant_id: variant?.id ?? "",
      sku: variant?.sku ?? "",
      inventory_item_id: variant?.inventory_items?.[0]?.inventory_item_id,
    }
  })
}
