import type { PieceAnswer, SearchAnswer, SuggestionsAnswer } from "@hirfa/contracts"
import type * as Discovery from "@hirfa/discovery/workflows"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { beforeAll, expect, it } from "vitest"
import { getApp, use } from "../support/app"
import { addBlueBowl, within } from "../support/discovery"
import { call } from "../support/http"

const app = await getApp()
let bowl = ""

beforeAll(async () => {
  await app.reset()
  bowl = await addBlueBowl()
  await within<SearchAnswer>(30_000, "/store/search?q=bol+bleu&locale=fr", ({ count }) => count === 1)
})

async function mend() {
  const { mendSearchWorkflow } = use<typeof Discovery>("@hirfa/discovery/workflows")
  const { result } = await mendSearchWorkflow(app.container).run({ input: {} })
  return result
}

const count = async (query: string) => (await call<SearchAnswer>(`/store/search?${query}`)).body.count

it("mends what lost events left wrong, says how much, and then finds nothing more", async () => {
  // The catalogue's words came after the pieces of the world, and no event says so: that is the first drift.
  await mend()
  const search = app.container.resolve(Modules.SEARCH)
  const { rug } = app.world.pieces
  const before = await count("")
  const fields = ["id", "handle", "is_offered", "sales_channels", "seller", "family", "card", "detail"]
  const { hits } = await search.search({
    entity: "piece",
    fields,
    filters: { id: bowl },
    pagination: { take: 1 },
  })
  const [hit] = hits
  // As if nobody had heard that the rug was made, that the bowl's name changed, and that a piece was deleted.
  await search.deleteDocuments({ index: "piece", filters: { id: [rug.product_id] } })
  const stale = { ...hit?.document, id: bowl, fingerprint: "of another day", title_en: "purpl elephant" }
  const gone = { ...hit?.document, id: "prod_gone", handle: "gone", fingerprint: "of what is gone" }
  await search.upsertDocuments({ index: "piece", documents: [stale, gone] })
  expect(await count("q=elephant")).toBeGreaterThan(0)
  expect(await count("")).toBe(before)

  expect(await mend()).toEqual({ checked: before, missing: 1, stale: 1, superfluous: 1 })
  expect(await count("q=elephant")).toBe(0)
  expect(await count("q=blue%20bowl")).toBe(1)
  expect(await count("")).toBe(before)
  expect(await mend()).toEqual({ checked: before, missing: 0, stale: 0, superfluous: 0 })
})

it("suggests crafts, cooperatives, towns and pieces by how they begin, in any language", async () => {
  const suggest = async (q: string, locale = "en") => {
    const path = `/store/suggestions?locale=${locale}&q=${encodeURIComponent(q)}`
    const { status, body } = await call<SuggestionsAnswer>(path)
    expect(status).toBe(200)
    return body.suggestions
  }
  expect(await suggest("pot")).toEqual(
    expect.arrayContaining([
      { kind: "craft", code: "pottery-ceramics", name: "Pottery" },
      { kind: "cooperative", code: "potters", name: "The potters" },
    ]),
  )
  expect(await suggest("فخ", "ar")).toContainEqual({
    kind: "craft",
    code: "pottery-ceramics",
    name: "الفخار",
  })
  expect(await suggest("tazn")).toContainEqual({ kind: "place", code: "taznakht", name: "Taznakht" })
  expect(await suggest("blue bo")).toContainEqual({ kind: "piece", code: "blue-bowl", name: "Blue bowl" })
  expect(await suggest("bol ble", "fr")).toContainEqual({
    kind: "piece",
    code: "blue-bowl",
    name: "Bol bleu",
  })
  expect(await suggest("?!")).toEqual([])
  expect((await call("/store/suggestions?q=%00")).status).toBe(400)
  expect((await call("/store/suggestions")).status).toBe(400)
})

it("a build takes in what changed while it ran, also prices, names and words of which no event came", async () => {
  const knex = app.container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const since = new Date(Date.now() - 1)
  const now = { updated_at: knex.fn.now() }
  const price = { amount: 123, raw_amount: JSON.stringify({ value: "123", precision: 20 }) }
  const priced = knex("product_variant_price_set")
    .select("price_set_id")
    .where("variant_id", app.world.pieces.rug.variant_id)
  await knex("price")
    .whereIn("price_set_id", priced)
    .where("currency_code", "eur")
    .update({ ...price, ...now })
  await knex("translation")
    .where({ reference: "product", reference_id: bowl, locale_code: "fr-FR" })
    .update({ translations: JSON.stringify({ title: "Bol outremer" }), ...now })
  expect(await count("q=outremer&locale=fr")).toBe(0)
  await app.container.resolve(Modules.SEARCH).reindex({ index: "piece", since })
  expect(await count("q=outremer&locale=fr")).toBe(1)
  const { body } = await call<PieceAnswer>("/store/pieces/rug?currency=eur")
  expect(body.piece.price?.amount).toBe(12_300)
  expect(await mend()).toMatchObject({ missing: 0, stale: 0, superfluous: 0 })
})
