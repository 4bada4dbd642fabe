import {
  type PieceAnswer,
  pieceAnswerSchema,
  type SearchAnswer,
  type SellersAnswer,
  type SuggestionsAnswer,
  sellerAnswerSchema,
  sellersAnswerSchema,
} from "@hirfa/contracts"
import type * as Discovery from "@hirfa/discovery/workflows"
import type * as Marketplace from "@hirfa/marketplace/workflows"
import { Modules } from "@medusajs/framework/utils"
import type * as CoreFlows from "@medusajs/medusa/core-flows"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp, use } from "../support/app"
import { addBlueBowl, within } from "../support/discovery"
import { call } from "../support/http"

const app = await getApp()
const market = use<typeof Marketplace>("@hirfa/marketplace/workflows")
const flows = use<typeof CoreFlows>("@medusajs/medusa/core-flows")
const discovery = use<typeof Discovery>("@hirfa/discovery/workflows")
/** How soon a change must be seen. */
const SOON = 2000

beforeEach(() => app.reset())

async function piece(handle: string, query = ""): Promise<PieceAnswer> {
  const { status, body } = await call(`/store/pieces/${handle}?${query}`)
  expect(status).toBe(200)
  return pieceAnswerSchema.parse(body)
}

describe("the page of a piece", () => {
  it("has all of it in the reader's language, with the delivery to her country and pieces from the same hands", async () => {
    await addBlueBowl()
    await within<PieceAnswer>(
      SOON,
      "/store/pieces/blue-bowl?locale=ar",
      ({ piece }) => piece?.title === "زلافة زرقاء",
    )
    const answer = await piece("blue-bowl", "locale=fr&currency=eur&country=FR")
    expect(answer.piece).toMatchObject({
      title: "Bol bleu",
      description: "Peint à la main, au cobalt.",
      care: "Wash by hand.",
      is_for_sale: true,
      craft: { code: "safi-pottery", name: "Poterie de Safi" },
      technique: { code: "wheel-thrown", name: "Tourné" },
      materials: [{ code: "clay", name: "Argile" }],
      hs_code: "691200",
      delivery: { price: { amount: 1800, currency: "eur" }, days: { min: 6, max: 12 } },
    })
    expect(answer.piece.variants).toMatchObject([
      {
        title: "Small",
        price: { amount: 1899, currency: "eur" },
        available: 5,
        size: { length: 120 },
        weight: 400,
      },
      { title: "Large", price: { amount: 3650, currency: "eur" }, available: 5 },
    ])
    expect(answer.related.map(({ handle }) => handle).sort()).toEqual(["bowl", "vase"])
  })

  it("shows pieces of the same craft from other hands", async () => {
    const id = await addBlueBowl()
    await within<PieceAnswer>(SOON, "/store/pieces/blue-bowl", (_, status) => status === 200)
    const search = app.container.resolve(Modules.SEARCH)
    const fields = ["is_offered", "sales_channels", "family", "craft", "region", "card", "detail"]
    const { hits } = await search.search({
      entity: "piece",
      fields,
      filters: { id },
      pagination: { take: 1 },
    })
    const document = hits[0]?.document
    const card = { ...(document?.card as object), id: "prod_other", handle: "other-bowl" }
    const other = { ...document, id: "prod_other", handle: "other-bowl", seller: "other-potters", card }
    await search.upsertDocuments({ index: "piece", documents: [other] })
    const { related, similar } = await piece("blue-bowl")
    expect(similar.map(({ handle }) => handle)).toEqual(["other-bowl"])
    expect(related.map(({ handle }) => handle).sort()).toEqual(["bowl", "vase"])
  })

  it("has no delivery without a country, or to one that is not served", async () => {
    expect((await piece("bowl")).piece.delivery).toBeNull()
    expect((await piece("bowl", "country=jp")).piece.delivery).toBeNull()
  })

  it.each(["nothing-here", "a%27%20or%201=1", "%F0%9F%8F%BA"])("%s is not found", async (handle) => {
    expect((await call(`/store/pieces/${handle}`)).status).toBe(404)
  })

  it.each(["country=zzz", "currency=xyz", "locale=xx"])(
    "%s is refused by the field's name",
    async (query) => {
      const { status, body } = await call<{ message: string }>(`/store/pieces/bowl?${query}`)
      expect(status).toBe(400)
      expect(body.message).toContain(query.split("=")[0])
    },
  )

  it("is not sent again to who has it", async () => {
    const { headers } = await call("/store/pieces/bowl")
    const again = await call("/store/pieces/bowl", {
      // Node's fetch asks for a fresh answer unless told otherwise.
      headers: { "if-none-match": headers.get("etag") ?? "", "cache-control": "max-age=0" },
    })
    expect(again.status).toBe(304)
  })
})

describe("within two seconds", () => {
  it("a unique piece that is reserved says that it is sold, and one that is let go is there again", async () => {
    const { inventory_item_id = "" } = app.world.pieces.uniqueRug
    const inventory = app.container.resolve(Modules.INVENTORY)
    const location_id = app.world.sellers.weavers.location_id
    const [reservation] = await inventory.createReservationItems([
      { inventory_item_id, location_id, quantity: 1 },
    ])
    const is = (wanted: string) =>
      within<PieceAnswer>(SOON, "/store/pieces/unique-rug", ({ piece }) => piece.availability === wanted)
    expect((await is("sold")).piece.variants[0]?.available).toBe(0)
    await inventory.deleteReservationItems([reservation?.id ?? ""])
    await is("ready")
  })

  it("a new price is shown", async () => {
    const { variant_id } = app.world.pieces.bowl
    await flows.updateProductVariantsWorkflow(app.container).run({
      input: { selector: { id: variant_id }, update: { prices: [{ currency_code: "eur", amount: 21.5 }] } },
    })
    await within<PieceAnswer>(SOON, "/store/pieces/bowl", ({ piece }) => piece.price?.amount === 2150)
  })

  it("a new translation is shown and found", async () => {
    const { product_id } = app.world.pieces.vase
    await flows.createTranslationsWorkflow(app.container).run({
      input: {
        translations: [
          {
            reference: "product",
            reference_id: product_id,
            locale_code: "fr-FR",
            translations: { title: "Une jarre" },
          },
        ],
      },
    })
    await within<SearchAnswer>(SOON, "/store/search?q=jarre&locale=fr", ({ count }) => count === 1)
  })

  it("a seller and its place are named in the reader's language, on all of its pieces too", async () => {
    const { id } = app.world.sellers.potters
    const texts = { city: "آسفي", name: "فخاريات الربوة" }
    const toSuggest = "/store/suggestions?q=فخاريات&locale=ar"
    await within<SuggestionsAnswer>(SOON, toSuggest, ({ suggestions }) => suggestions?.length === 0)
    await flows.createTranslationsWorkflow(app.container).run({
      input: {
        translations: [{ reference: "seller", reference_id: id, locale_code: "ar-MA", translations: texts }],
      },
    })
    const path = "/store/search?seller=potters&locale=ar"
    const { pieces } = await within<SearchAnswer>(SOON, path, (answer) =>
      answer.pieces.some(({ seller }) => seller.place === texts.city),
    )
    expect(new Set(pieces.map(({ seller }) => seller.place))).toEqual(new Set([texts.city]))
    expect((await piece("bowl")).piece.seller.place).not.toBe(texts.city)
    await within<SuggestionsAnswer>(
      SOON,
      toSuggest,
      ({ suggestions }) => suggestions?.[0]?.name === texts.name,
    )
  })

  it("a piece that is withdrawn or deleted is gone", async () => {
    const { bowl, vase } = app.world.pieces
    await flows.updateProductsWorkflow(app.container).run({
      input: { selector: { id: bowl.product_id }, update: { status: "draft" } },
    })
    await flows.deleteProductsWorkflow(app.container).run({ input: { ids: [vase.product_id] } })
    for (const handle of ["bowl", "vase"])
      await within(SOON, `/store/pieces/${handle}`, (_, status) => status === 404)
    await within<SearchAnswer>(SOON, "/store/search?seller=potters", ({ count }) => count === 0)
  })

  it("the pieces of a paused seller leave the listing and stay readable; those of a suspended one are gone", async () => {
    const set = (action: "pause" | "suspend") =>
      market
        .setSellerStatusWorkflow(app.container)
        .run({ input: { id: app.world.sellers.potters.id, action } })
    await set("pause")
    await within<PieceAnswer>(SOON, "/store/pieces/bowl", ({ piece }) => piece.is_for_sale === false)
    const listed = await call<SearchAnswer>("/store/search?seller=potters")
    expect(listed.body.count).toBe(0)
    await set("suspend")
    await within(SOON, "/store/pieces/bowl", (_, status) => status === 404)
  })
})

describe("the cooperatives", () => {
  it("are listed by name with the number of their pieces, those that make a pause last", async () => {
    await market.setSellerStatusWorkflow(app.container).run({
      input: { id: app.world.sellers.potters.id, action: "pause", until: "2030-01-01T00:00:00.000Z" },
    })
    const { body } = await call("/store/sellers?locale=fr")
    const { sellers, count } = sellersAnswerSchema.parse(body)
    expect(count).toBe(3)
    expect(sellers.map(({ handle, piece_count, is_paused }) => [handle, piece_count, is_paused])).toEqual([
      ["tanners", 1, false],
      ["weavers", 2, false],
      ["potters", 2, true],
    ])
    expect(sellers.at(-1)?.paused_until).toBe("2030-01-01T00:00:00.000Z")
  })

  it("are listed a part at a time, or those that are asked for", async () => {
    const listed = async (query: string) => {
      const { sellers, count } = sellersAnswerSchema.parse((await call(`/store/sellers?${query}`)).body)
      return [...sellers.map(({ handle }) => handle), count]
    }
    expect(await listed("limit=2")).toEqual(["potters", "tanners", 3])
    expect(await listed("limit=2&offset=2")).toEqual(["weavers", 3])
    expect(await listed("handle=weavers&handle=nobody&handle=potters")).toEqual(["potters", "weavers", 2])
    expect(await listed("handle=nobody")).toEqual([0])
  })

  it("are listed by region, with how many each has, also in the first answer after a change", async () => {
    const { result: ids } = await market.createSellersWorkflow(app.container).run({
      input: {
        sellers: [
          { handle: "smiths", type: "cooperative", name: "The smiths", city: "Fez", region_code: "MA-03" },
        ],
      },
    })
    await market.approveSellersWorkflow(app.container).run({ input: { ids } })
    const ofRegions = async (wanted: Record<string, number>) => {
      const isWanted = ({ regions }: SellersAnswer) =>
        JSON.stringify(regions?.map(({ code, count }) => [code, count])) ===
        JSON.stringify(Object.entries(wanted))
      await within<SellersAnswer>(SOON, "/store/sellers", isWanted)
    }
    await ofRegions({ "MA-08": 3, "MA-03": 1 })
    const read = async (region: string) =>
      sellersAnswerSchema.parse((await call(`/store/sellers?locale=fr&region=${region}`)).body)
    const { sellers, count, regions } = await read("MA-03")
    expect([count, ...sellers.map(({ handle }) => handle)]).toEqual([1, "smiths"])
    expect(await read("MA-12")).toEqual({ sellers: [], count: 0, regions })
    const close = market.setSellerStatusWorkflow(app.container)
    await close.run({ input: { id: app.world.sellers.potters.id, action: "suspend" } })
    await ofRegions({ "MA-08": 2, "MA-03": 1 })
  })

  it("have a page with their makers and the cheapest delivery to each market", async () => {
    const { body } = await call("/store/sellers/weavers?locale=fr&currency=mad")
    const { seller } = sellerAnswerSchema.parse(body)
    expect(seller).toMatchObject({
      handle: "weavers",
      piece_count: 2,
      makers: [{ name: "Fatima of the weavers" }],
    })
    expect(seller.delivery[0]).toEqual({
      market: "eu",
      name: "Union européenne",
      price: { amount: 19_500, currency: "mad" },
      days: { min: 6, max: 12 },
    })
  })

  it("are not shown before they are approved or when they are suspended", async () => {
    await market.setSellerStatusWorkflow(app.container).run({
      input: { id: app.world.sellers.potters.id, action: "suspend" },
    })
    expect((await call("/store/sellers/potters")).status).toBe(404)
    expect((await call("/store/sellers/nobody")).status).toBe(404)
    const { body } = await call("/store/sellers")
    expect(sellersAnswerSchema.parse(body).sellers.map(({ handle }) => handle)).not.toContain("potters")
  })
})

it("a reindex builds the same documents anew beside the live ones", async () => {
  const before = await call<SearchAnswer>("/store/search?sort=newest")
  await discovery.reindexPiecesWorkflow(app.container).run({ input: {} })
  const after = await call<SearchAnswer>("/store/search?sort=newest")
  expect(after.body).toEqual(before.body)
})
