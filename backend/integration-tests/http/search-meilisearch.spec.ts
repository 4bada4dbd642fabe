import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { seedDocuments } from "../../bench/judged/seed-documents"
import { getApp, use } from "../support/app"
import { eventually } from "../support/eventually"
import { MeilisearchStandIn } from "../support/meilisearch"

type Provider = SearchTypes.ISearchProvider & Required<Pick<SearchTypes.ISearchProvider, "searchMany">>
type Class = new (dependencies: object, options: object) => Provider

const KEY = "key-of-the-shop"
const app = await getApp()
const server = new MeilisearchStandIn(KEY)
const log: string[] = []
const documents = seedDocuments("sc_1")
  .slice(0, 3)
  .map((document) => ({ ...document }))
let definition: SearchTypes.ResolvedSearchIndexDefinition
let host = ""

// The provider alone, on the suite's Postgres and a stand-in: what is asked of Meilisearch, and what when it is away.
beforeAll(async () => {
  await app.reset()
  host = await server.listen()
  const search: SearchTypes.ISearchModuleService = app.container.resolve(Modules.SEARCH)
  definition = { ...search.getIndex("piece"), physical_name: "trial_v1" }
})
afterAll(() => server.close())
beforeEach(() => {
  server.isDown = false
  server.lately()
  log.length = 0
})

/** A provider as a process of its own has one. */
function provider(own: object = {}): Provider {
  const { services } = use<{ default: { services: [Class] } }>(
    "@hirfa/discovery/providers/meilisearch",
  ).default
  const note = (level: string) => (message: string) => void log.push(`${level}: ${message}`)
  const logger = { info: note("info"), warn: note("warn"), error: note("error") }
  const container: MedusaContainer = app.container
  const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return new services[0](
    { [ContainerRegistrationKeys.PG_CONNECTION]: pg, logger },
    { host, apiKey: KEY, indexPrefix: "shop", ...own },
  )
}

const write = (to: Provider, some = documents, index = definition.physical_name) =>
  to.upsertDocuments({ index, definition, documents: some })
const ask = async (from: Provider, q = "bowl") => {
  const [result] = await from.searchMany([{ index: definition, attributes_to_retrieve: ["id"], q }])
  return {
    engine: result?.provider_metadata?.engine ?? "postgres",
    ids: result?.hits.map(({ id }) => id) ?? [],
  }
}
const there = (index = definition.physical_name) => [
  ...(server.indexes.get(`shop_${index}`)?.documents.keys() ?? []),
]
const ids = documents.map(({ id }) => id)

describe("an index", () => {
  it("is made with its key and its settings, and filled with documents that hold their words", async () => {
    const search = provider()
    await search.upsertIndex({ index: definition })
    expect(server.lately()).toEqual([
      "GET /indexes/shop_trial_v1",
      "DELETE /indexes/shop_trial_v1",
      "POST /indexes",
      "GET /indexes/shop_trial_v1/settings",
      "PATCH /indexes/shop_trial_v1/settings",
    ])
    expect(server.indexes.get("shop_trial_v1")?.primaryKey).toBe("id")
    expect(server.indexes.get("shop_trial_v1")?.settings).toMatchObject({
      rankingRules: expect.arrayContaining(["sold_rank:asc", "popularity:desc", "created:desc", "id:asc"]),
      searchableAttributes: expect.arrayContaining(["title_en", "title_fr", "title_ar", "lenient_a"]),
      synonyms: expect.objectContaining({ bowl: expect.arrayContaining(["زلافه"]) }),
    })
    await write(search)
    expect(server.lately()).toEqual([
      "GET /indexes/shop_trial_v1",
      "POST /indexes/shop_trial_v1/documents?primaryKey=id",
    ])
    const [first] = documents
    const sent = server.indexes.get("shop_trial_v1")?.documents.get(first?.id ?? "")
    expect(sent).toMatchObject({
      ...first,
      lenient_a: `${first?.title_en} ${first?.title_fr} ${first?.title_ar}`,
    })
  })

  it("is told its settings again only when the code wants others", async () => {
    await write(provider())
    expect(server.lately()).not.toContain("PATCH /indexes/shop_trial_v1/settings")
    Object.assign(server.indexes.get("shop_trial_v1")?.settings ?? {}, { synonyms: { of: ["yesterday"] } })
    await write(provider())
    expect(server.lately()).toContain("PATCH /indexes/shop_trial_v1/settings")
    expect(log).toEqual(["info: Meilisearch's index shop_trial_v1 was told its new settings"])
  })

  it("is asked in one request for words and counts; documents by key are Postgres'", async () => {
    const search = provider()
    const query = { index: definition, attributes_to_retrieve: ["card"] }
    await search.searchMany([
      { ...query, q: "blue bowl", filters: { is_offered: true } },
      {
        ...query,
        pagination: { take: 0 },
        search_options: { facets: [{ field: "price_eur", type: "stats" }] },
      },
    ])
    const request = server.asked.find(({ path }) => path === "/multi-search")
    expect(request?.body).toMatchObject({
      queries: [
        {
          indexUid: "shop_trial_v1",
          q: "blu bowl ",
          filter: '(is_offered IN ["true"])',
          page: 1,
          hitsPerPage: 20,
        },
        { indexUid: "shop_trial_v1", q: "", facets: ["price_eur"], hitsPerPage: 0 },
        { indexUid: "shop_trial_v1", filter: "price_eur EXISTS AND price_eur IS NOT NULL", hitsPerPage: 0 },
      ],
    })
    server.lately()
    const key = { ...query, filters: { id: ids[0] ?? "" }, search_options: { count: "none" as const } }
    expect((await search.searchMany([key]))[0]?.hits).toHaveLength(1)
    expect(server.lately().filter((each) => each === "POST /multi-search")).toEqual([])
  })

  it("loses what is removed, by key or by another filter", async () => {
    const search = provider()
    await ask(search)
    await search.deleteDocuments({ index: "trial_v1", filters: { id: [ids[0] ?? ""] } })
    expect(there()).toEqual(ids.slice(1))
    await search.deleteDocuments({ index: "trial_v1", filters: { handle: String(documents[1]?.handle) } })
    expect(there()).toEqual(ids.slice(2))
    await write(search)
    expect(there().sort()).toEqual([...ids].sort())
  })

  it("is built anew beside the one that is asked, and the old one goes afterwards", async () => {
    const search = provider()
    await search.upsertIndex({ index: { ...definition, physical_name: "trial_v2" } })
    await write(search, documents, "trial_v2")
    expect(there("trial_v2").sort()).toEqual(there().sort())
    await search.deleteIndex({ index: "trial_v2" })
    expect(server.indexes.has("shop_trial_v2")).toBe(false)
    expect(there()).toHaveLength(3)
  })
})

describe("when Meilisearch is away", () => {
  it("Postgres answers, the log says so once, and what was written reaches it when it is back", async () => {
    const search = provider()
    expect(await ask(search)).toMatchObject({ engine: "meilisearch" })
    await eventually(async () => expect(server.lately()).toContain("GET /indexes/shop_trial_v1/settings"))
    server.isDown = true
    const word = "elephant"
    await write(
      search,
      documents.slice(0, 1).map((document) => ({ ...document, title_en: word })),
    )
    await write(search, documents.slice(1, 2))
    expect(await ask(search, word)).toEqual({ engine: "postgres", ids: [ids[0]] })
    expect(log).toHaveLength(1)
    expect(log[0]).toMatch(/^warn: Meilisearch at http.* does not answer .*answered by Postgres meanwhile$/)

    server.isDown = false
    await eventually(async () => {
      await search.deleteDocuments({ index: "trial_v1", filters: { id: [ids[2] ?? ""] } })
      expect(there().sort()).toEqual(ids.slice(0, 2).sort())
    })
    expect(server.indexes.get("shop_trial_v1")?.documents.get(ids[0] ?? "")).toMatchObject({ title_en: word })
    expect(log.at(-1)).toBe("info: Meilisearch answers again")
    expect(await ask(search)).toMatchObject({ engine: "meilisearch" })
    await write(search)
  })

  it("a key that it does not know is said with how to mend it", async () => {
    const search = provider({ apiKey: "of another shop" })
    expect(await ask(search)).toMatchObject({ engine: "postgres" })
    await eventually(async () =>
      expect(log[0]).toContain("MEILISEARCH_API_KEY is made by `npm run meilisearch:key`"),
    )
  })

  it("and came back empty, its index is filled from what Postgres keeps", async () => {
    server.indexes.clear()
    const search = provider()
    expect(await ask(search)).toMatchObject({ engine: "postgres" })
    await eventually(async () => expect(there()).toHaveLength(3))
    await eventually(async () => expect(await ask(search)).toMatchObject({ engine: "meilisearch" }))
    expect(server.indexes.get("shop_trial_v1")?.settings).toHaveProperty("rankingRules")
  })

  it("without its setting an index that was built for it is Postgres' alone", async () => {
    const search = provider({ host: undefined })
    expect(await ask(search, String(documents[0]?.title_en))).toMatchObject({
      engine: "postgres",
      ids: [ids[0]],
    })
    expect(server.lately()).toEqual([])
  })
})

it("a task that fails is logged with its error and thrown, and keeps nothing waiting", async () => {
  const search = provider()
  server.nextFailure = { code: "invalid_document_id", message: "Document identifier is invalid." }
  await expect(write(search)).rejects.toThrow(
    /task \d+ \(POST .*documents.*\) failed with invalid_document_id: Document identifier is invalid/,
  )
  expect(log[0]).toMatch(/^error: Meilisearch refused 3 documents: /)
  await write(search)
  expect(await ask(search)).toMatchObject({ engine: "meilisearch" })
})
