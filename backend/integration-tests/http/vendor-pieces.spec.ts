import type { CraftsAnswer, PieceAnswer, SearchAnswer, VendorPiecesAnswer } from "@hirfa/contracts"
import { Modules } from "@medusajs/framework/utils"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { within } from "../support/discovery"
import { call } from "../support/http"
import { memberToken } from "../support/members"
import { giveCraftsAndRates, ONE_SIZE, Workbench } from "../support/pieces"
import { boughtCart } from "../support/shopping"

const app = await getApp()
let weavers: Workbench

beforeEach(async () => {
  await app.reset()
  await giveCraftsAndRates()
  weavers = new Workbench(await memberToken("weavers"))
})

const list = async (bench: Workbench, query = "") =>
  (await bench.ask<VendorPiecesAnswer>(`/vendor/pieces?${query}`)).body

describe("a draft", () => {
  it("may lack everything, keeps what was said, and is begun once however often the button is pressed", async () => {
    const [one, two] = [await weavers.begin(), await weavers.begin()]
    expect(two.id).toBe(one.id)
    expect(one.missing).toEqual(["pictures", "craft", "title", "size", "weight", "price"])
    const { body } = await weavers.save(one.id, { title: { ar: "زربية الشتاء" } })
    expect(body.piece).toMatchObject({ state: "draft", sheet: { title: { ar: "زربية الشتاء" } } })
    const found = await list(weavers, "tab=draft&q=الشتاء")
    expect(found.pieces.map(({ id, title }) => [id, title])).toEqual([[one.id, "زربية الشتاء"]])
    expect((await weavers.begin()).id).not.toBe(one.id)
    const renamed = await weavers.save(one.id, { title: { fr: "Tapis" } })
    expect(Object.values(renamed.body.piece.sheet.title).filter(Boolean)).toEqual(["Tapis"])
  })

  it("takes from its craft what the craft suggests", async () => {
    const { id } = await weavers.begin()
    const { body } = await weavers.save(id, { craft: "beni-ourain-rug" })
    expect(body.piece.sheet).toMatchObject({
      technique: "hand-knotted",
      materials: ["wool"],
      hs_code: "570110",
    })
    expect(body.piece).toMatchObject({ weight_class: "heavy", craft: { name: "Beni Ourain rug" } })
    const unknown = await weavers.save(id, { craft: "moon-dust" })
    expect([unknown.status, unknown.body.message]).toEqual([400, expect.stringContaining("moon-dust")])
  })

  it("is told by name what is missing before it can be on sale", async () => {
    const { id } = await weavers.begin()
    const { status, body } = await weavers.deed(id, "publish")
    expect(status).toBe(400)
    expect(body.message).toMatch(/pictures, craft, title, size, weight, price/)
    const wrong = await weavers.save(id, { sizes: [{ ...ONE_SIZE, weight_g: -1 }] })
    expect([wrong.status, wrong.body.message]).toEqual([400, expect.stringContaining("sizes.0.weight_g")])
  })

  it("is not put on sale with shares that do not add up, nor with a maker of another seller", async () => {
    const { id, makers } = await weavers.completeDraft()
    const maker_id = makers[0]?.id ?? ""
    await weavers.save(id, { makers: [{ maker_id, percent: 60 }] })
    expect((await weavers.deed(id, "publish")).body.message).toContain("makers")
    const potters = new Workbench(await memberToken("potters"))
    const foreign = (await potters.begin()).makers[0]?.id ?? ""
    const refused = await weavers.save(id, { makers: [{ maker_id: foreign, percent: 100 }] })
    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining("not a maker")])
  })

  it("can be thrown away, and something that was on sale cannot", async () => {
    const { id } = await weavers.begin()
    expect((await weavers.ask(`/vendor/pieces/${id}`, { method: "DELETE" })).status).toBe(200)
    expect((await weavers.read(id)).status).toBe(404)
    const [sold] = (await list(weavers)).pieces
    expect((await weavers.ask(`/vendor/pieces/${sold?.id}`, { method: "DELETE" })).status).toBe(400)
  })
})

describe("a piece that is put on sale", () => {
  it("is in the shop within two seconds, in every language and at its prices, and once however often it is pressed", async () => {
    const draft = await weavers.completeDraft({ title: { ar: "زربية الشتاء" } })
    const [one, two] = await Promise.all([
      weavers.deed(draft.id, "publish"),
      weavers.deed(draft.id, "publish"),
    ])
    expect([one.status, two.status].sort()).toEqual([200, 400])
    const { piece } = (await weavers.read(draft.id)).body
    expect(piece).toMatchObject({ state: "on_sale", missing: [] })
    const { piece: shown } = await within<PieceAnswer>(
      2_000,
      `/store/pieces/${piece.handle}?locale=ar&country=ma`,
      (_, status) => status === 200,
    )
    expect(shown).toMatchObject({
      title: "زربية الشتاء",
      is_unique: true,
      availability: "ready",
      price: { amount: 23_500, currency: "eur" },
      hs_code: "570110",
      variants: [{ options: [{ title: "القياس", value: "120 × 180 سم" }], available: 1, weight: 4_000 }],
    })
    // What she did not write in English is called by its craft.
    const { body } = await call<PieceAnswer>(`/store/pieces/${piece.handle}?currency=mad`)
    expect(body.piece).toMatchObject({
      title: "Beni Ourain rug",
      price: { amount: 250_000, currency: "mad" },
    })
    const found = await call<SearchAnswer>("/store/search?q=Ourain")
    expect(found.body.count).toBe(1)
  })

  it("changes in the shop when it is changed, and refuses what would leave it incomplete", async () => {
    const { id, piece } = await weavers.onSale()
    const [size] = piece.sheet.sizes
    const changed = await weavers.save(id, {
      title: { en: "Summer rug", fr: "Tapis d’été" },
      sizes: [{ ...ONE_SIZE, variant_id: size?.variant_id ?? "", length_cm: 200, price_mad: 300_000 }],
      stock_seen: [1],
    })
    expect(changed.status, JSON.stringify(changed.body)).toBe(200)
    const { piece: shown } = await within<PieceAnswer>(
      2_000,
      `/store/pieces/${piece.handle}?locale=fr`,
      ({ piece }) => piece?.title === "Tapis d’été",
    )
    expect(shown.variants[0]).toMatchObject({
      options: [{ value: "120 × 200 cm" }],
      price: { amount: 28_000 },
      available: 1,
    })
    const bad = await weavers.save(id, {
      sizes: [{ ...ONE_SIZE, variant_id: size?.variant_id ?? "", price_mad: null }],
    })
    expect([bad.status, bad.body.message]).toEqual([400, expect.stringContaining("price")])
    const other = await weavers.save(id, { sizes: [ONE_SIZE] })
    expect([other.status, other.body.message]).toEqual([400, expect.stringContaining("keeps its sizes")])
  })

  it("keeps its prices abroad while the price in dirham stays, until today's rates are asked for", async () => {
    const { id } = await weavers.onSale()
    const eur = async () =>
      (await weavers.read(id)).body.piece.prices.find(({ currency }) => currency === "eur")?.amount
    expect(await eur()).toBe(23_500)
    await weavers.ask("/vendor/prices/rounding", { body: { currency: "eur", step: 1_000 } })
    await weavers.save(id, { title: { en: "A rug" } })
    expect(await eur()).toBe(23_500)
    await weavers.save(id, { reprice: true })
    expect(await eur()).toBe(24_000)
  })

  it("is not put back in stock by an old page after it was sold", async () => {
    const { id, piece } = await weavers.onSale({ stock_mode: "several", sizes: [{ ...ONE_SIZE, stock: 3 }] })
    const store = await within<PieceAnswer>(
      2_000,
      `/store/pieces/${piece.handle}`,
      (_, status) => status === 200,
    )
    const variant_id = store.piece.variants[0]?.id ?? ""
    await boughtCart({ rug: 1 }, { items: [{ variant_id, quantity: 2 }] })
    const old = piece.sheet.sizes.map((size) => ({ ...size, stock: 3 }))
    await weavers.save(id, { title: { en: "Another name" }, sizes: old, stock_seen: [3] })
    expect((await weavers.read(id)).body.piece.sheet.sizes[0]?.stock).toBe(1)
    await weavers.save(id, { sizes: old.map((size) => ({ ...size, stock: 5 })), stock_seen: [1] })
    expect((await weavers.read(id)).body.piece.sheet.sizes[0]?.stock).toBe(5)
  })

  it("can become one that is made to order, and be counted again", async () => {
    const { id, piece } = await weavers.onSale()
    const made = await weavers.save(id, {
      stock_mode: "to_order",
      lead_days_min: 10,
      lead_days_max: 20,
      capacity: 2,
    })
    expect(made.status, JSON.stringify(made.body)).toBe(200)
    const path = `/store/pieces/${piece.handle}`
    await within<PieceAnswer>(
      2_000,
      path,
      ({ piece }) => piece.availability === "made_to_order" && piece.lead_time?.max === 20,
    )
    const { body } = await call<PieceAnswer>(path)
    const [variant] = body.piece.variants
    const cart = await call<{ cart: { id: string } }>("/store/carts", {
      body: { region_id: app.world.region.eu },
    })
    const put = (quantity: number) =>
      call<{ message: string }>(`/store/carts/${cart.body.cart.id}/line-items`, {
        body: { variant_id: variant?.id, quantity },
      })
    const refusal = [400, expect.stringContaining("at most 2")]
    const more = await put(3)
    expect([more.status, more.body.message]).toEqual(refusal)
    expect((await put(2)).status).toBe(200)
    const third = await put(1)
    expect([third.status, third.body.message]).toEqual(refusal)
    const back = await weavers.save(id, {
      stock_mode: "several",
      sizes: made.body.piece.sheet.sizes.map((size) => ({ ...size, stock: 4 })),
      stock_seen: [null],
    })
    expect(back.status, JSON.stringify(back.body)).toBe(200)
    await within<PieceAnswer>(2_000, path, ({ piece }) => piece.variants[0]?.available === 4)
  })

  it("is archived out of the shop, brought back as a draft and sold again at the same address", async () => {
    const { id, piece } = await weavers.onSale()
    expect((await weavers.deed(id, "archive")).body.piece.state).toBe("archived")
    await within(2_000, `/store/pieces/${piece.handle}`, (_, status) => status === 404)
    const refused = await weavers.save(id, { title: { en: "Hidden" } })
    expect([refused.status, refused.body.message]).toEqual([400, expect.stringContaining("archive")])
    expect((await weavers.deed(id, "restore")).body.piece).toMatchObject({ state: "draft", missing: [] })
    const again = await weavers.deed(id, "publish")
    expect(again.body.piece).toMatchObject({ state: "on_sale", handle: piece.handle })
    await within(2_000, `/store/pieces/${piece.handle}`, (_, status) => status === 200)
  })

  it("is duplicated into a draft with its words, sizes and pictures", async () => {
    const { id } = await weavers.onSale()
    const { status, body } = await weavers.deed(id, "duplicate")
    expect(status).toBe(201)
    expect(body.piece).toMatchObject({ state: "draft", missing: [], sheet: { title: { en: "Winter rug" } } })
    expect(body.piece.pictures).toHaveLength(1)
    expect(body.piece.sheet.sizes[0]?.variant_id).toBeNull()
    expect((await weavers.deed(body.piece.id, "publish")).status).toBe(200)
  })
})

describe("the list of a seller's pieces", () => {
  it("holds those that came in another way, counts by state and finds what is sold out", async () => {
    const before = await list(weavers)
    expect(before.counts).toEqual({ draft: 0, on_sale: 2, sold: 0, archived: 0 })
    expect(before.pieces.map(({ title }) => title).sort()).toEqual(["A rug", "A unique-rug"])
    // The nightly look at every market's law leaves them as they were given: nobody has said of what they are made.
    await app.container.resolve(Modules.WORKFLOW_ENGINE).run("reconsider-offers", { input: {} })
    await boughtCart({ uniqueRug: 1 })
    const after = await list(weavers, "tab=sold")
    expect(after.counts).toEqual({ draft: 0, on_sale: 1, sold: 1, archived: 0 })
    expect(after.pieces[0]).toMatchObject({ title: "A unique-rug", available: 0, price: { currency: "mad" } })
  })

  it("lets a piece that came in another way be opened and changed", async () => {
    const rug = (await list(weavers)).pieces.find(({ title }) => title === "A rug")
    const { body } = await weavers.read(rug?.id ?? "")
    expect(body.piece.sheet).toMatchObject({ stock_mode: "several", sizes: [{ stock: 40 }] })
    expect(body.piece.missing).toContain("pictures")
  })
})

describe("whose piece it is", () => {
  it("is asked on every route: another seller's is no piece at all", async () => {
    const { id } = await weavers.onSale()
    const potters = new Workbench(await memberToken("potters"))
    for (const deed of ["publish", "archive", "restore", "duplicate"] as const) {
      expect((await potters.deed(id, deed)).status, deed).toBe(404)
    }
    expect((await potters.read(id)).status).toBe(404)
    expect((await potters.save(id, { title: { en: "Mine" } })).status).toBe(404)
    expect((await potters.send(id, "not-my-picture", Buffer.from("x"))).status).toBe(404)
    expect((await potters.ask(`/vendor/pieces/${id}/pictures`, { body: {} })).status).toBe(404)
    expect((await potters.ask(`/vendor/pieces/${id}`, { method: "DELETE" })).status).toBe(404)
    expect((await list(potters)).pieces.map((piece) => piece.id)).not.toContain(id)
  })

  it("keeps a maker to the pieces that she began or makes", async () => {
    const { id, piece } = await weavers.onSale()
    const seller = app.container.resolve("seller")
    const [owner] = await seller.listMembers({ email: app.world.member.emails.weavers })
    const [membership] = await seller.listMemberships({ member_id: owner?.id })
    await seller.updateMemberships({ id: membership?.id ?? "", role: "maker" })
    expect((await weavers.read(id)).status).toBe(200)
    const rug = await app.container.resolve("piece_sheet").listPieceSheets({ words: "A rug" })
    expect((await weavers.read(rug[0]?.id ?? "")).status).toBe(404)
    expect((await list(weavers)).pieces.map((each) => each.id)).toEqual([id])
    await seller.updateMakers({ id: piece.makers[0]?.id ?? "", member_id: owner?.id ?? null })
    expect((await weavers.begin()).sheet.makers).toEqual([{ maker_id: piece.makers[0]?.id, percent: 100 }])
  })
})

describe("the crafts to choose from", () => {
  it("have their names in the reader's language", async () => {
    const { body } = await weavers.ask<CraftsAnswer>("/vendor/crafts?locale=fr")
    expect(body.crafts.map(({ name }) => name)).toEqual(["Poterie de Safi", "Tapis Beni Ouarain"])
    expect(body.families.map(({ code }) => code)).toContain("carpets-weaving")
  })
})
