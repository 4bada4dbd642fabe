import {
  type CartView,
  type PieceAnswer,
  type SearchAnswer,
  safetyContactsAnswerSchema,
  type VendorPiece,
} from "@hirfa/contracts"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { within } from "../support/discovery"
import { call } from "../support/http"
import { memberToken } from "../support/members"
import { operatorToken } from "../support/operator"
import { giveCraftsAndRates, Workbench } from "../support/pieces"
import { complete, filledCart, payInBrowser, payment } from "../support/shopping"

const app = await getApp()
let weavers: Workbench

beforeEach(async () => {
  await app.reset()
  await giveCraftsAndRates()
  weavers = new Workbench(await memberToken("weavers"))
})

describe("a piece whose country asks for more", () => {
  const needsOf = (piece: VendorPiece, market: string) =>
    piece.destinations.find((destination) => destination.market === market)?.needs

  it("is offered where it may be and nowhere else, and its seller is told what is missing", async () => {
    const { id, piece } = await weavers.onSale({ composition: [], makers: [] })
    expect(needsOf(piece, "eu")).toEqual(["maker", "fibre_composition"])
    expect(needsOf(piece, "north-america")).toEqual([])
    const path = `/store/pieces/${piece.handle}`
    const us = await within<PieceAnswer>(2_000, `${path}?country=us`, (_, status) => status === 200)
    expect([us.piece.is_offered_there, us.piece.delivery !== null]).toEqual([true, true])
    const { body: fr } = await call<PieceAnswer>(`${path}?country=fr`)
    expect([fr.piece.is_offered_there, fr.piece.delivery]).toEqual([false, null])
    const found = async (country: string) =>
      (await call<SearchAnswer>(`/store/search?q=winter&country=${country}`)).body.count
    expect([await found("us"), await found("fr")]).toEqual([1, 0])

    const variant_id = us.piece.variants[0]?.id ?? ""
    const items = [{ variant_id, quantity: 1 }]
    const cartOf = (region: string, more = {}) =>
      call<{ cart: { id: string }; message: string }>("/store/carts", {
        body: { region_id: app.world.region[region], ...more },
      })
    const refused = await cartOf("eu", { items })
    expect([refused.status, refused.body.message]).toEqual([
      400,
      expect.stringContaining("not offered in your country"),
    ])
    const american = await cartOf("north-america", { items })
    expect(american.status).toBe(200)

    await weavers.save(id, {
      composition: [{ fibre: "wool", percent: 100 }],
      makers: [{ maker_id: piece.makers[0]?.id ?? "", percent: 100 }],
    })
    await within<PieceAnswer>(2_000, `${path}?country=fr`, ({ piece }) => piece.is_offered_there)
    expect((await cartOf("eu", { items })).status).toBe(200)
  })

  it("waits for somebody who answers for it there, whom the operator names and ends", async () => {
    const { piece } = await weavers.onSale()
    const path = `/store/pieces/${piece.handle}?country=fr`
    await within<PieceAnswer>(2_000, path, ({ piece }) => piece?.is_offered_there)
    const token = await operatorToken()
    const contacts = async () =>
      safetyContactsAnswerSchema.parse((await call("/admin/safety-contacts", { token })).body)
    const european = (await contacts()).contacts.find(({ market }) => market === "eu")
    const ended = await call(`/admin/safety-contacts/${european?.id}/end`, { token, body: {} })
    expect(ended.status, JSON.stringify(ended.body)).toBe(200)
    expect((await contacts()).missing).toEqual(["eu"])
    await within<PieceAnswer>(5_000, path, ({ piece }) => !piece.is_offered_there)
    const name = (body: object) => call<{ message: string }>("/admin/safety-contacts", { token, body })
    const somebody = {
      ...{ market: "eu", name: "Atlas Compliance", address: "2 rue des Tests, Paris" },
      ...{ email: "safety@atlas.example", source: "Mandate of 20 November 2026" },
    }
    expect((await name({ ...somebody, market: "mars" })).body.message).toContain("market")
    expect((await name({ ...somebody, email: "no" })).body.message).toContain("email")
    expect((await name({ ...somebody, seller_id: "sel_no" })).status).toBe(404)
    expect((await name({ ...somebody, seller_id: app.world.sellers.weavers.id })).status).toBe(201)
    await within<PieceAnswer>(5_000, path, ({ piece }) => piece.is_offered_there)
    expect((await contacts()).missing).toEqual(["eu"])
  })

  it("cannot be bought with a cart from before, and the cart says which line it is", async () => {
    const { id, piece } = await weavers.onSale()
    const store = await within<PieceAnswer>(
      2_000,
      `/store/pieces/${piece.handle}`,
      (_, status) => status === 200,
    )
    const cart = await filledCart(
      { rug: 1 },
      { items: [{ variant_id: store.piece.variants[0]?.id, quantity: 1 }] },
    )
    const session = await payment(cart.id)
    await weavers.save(id, { composition: [] })
    const { body } = await call<{ cart: CartView }>(`/store/carts/${cart.id}/parcels`)
    expect(body.cart.parcels[0]?.lines[0]?.problem).toBe("not_delivered_there")
    await payInBrowser(session)
    const refused = await complete<{ message: string }>(cart.id)
    expect([refused.status, refused.body.message]).toEqual([
      400,
      expect.stringContaining("not offered in the country"),
    ])
  })

  it("of ceramics is one that says whether it may hold food, and yes needs its report", async () => {
    const pot = { craft: "safi-pottery", composition: [], food_contact: "untested" as const }
    const { id, piece } = await weavers.onSale(pot)
    expect(needsOf(piece, "eu")).toEqual(["food_contact"])
    const claimed = await weavers.save(id, { food_contact: "yes" })
    expect([claimed.status, claimed.body.message]).toEqual([400, expect.stringContaining("food_report")])
    const proved = await weavers.save(id, { food_contact: "yes", food_report: "LPEE 2026/114, 2 March 2026" })
    expect(needsOf(proved.body.piece, "eu")).toEqual([])
    const decorative = await weavers.save(id, { food_contact: "decorative_only" })
    expect(needsOf(decorative.body.piece, "uk")).toEqual([])
  })
})
