import type * as Postgres from "@hirfa/discovery/providers/postgres"
import type { SearchTypes } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import { getApp, use } from "../support/app"
import { chance } from "../support/chance"

type Provider = SearchTypes.ISearchProvider
type Query = SearchTypes.ProviderSearchQuery

const { container } = await getApp()
const pg = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
const sent: string[] = []
/** The suite's connection, writing down what is sent through it. */
const counted = new Proxy(pg, {
  get: (target, name) =>
    name === "raw"
      ? (text: string, bindings: never) => {
          sent.push(text)
          return target.raw(text, bindings)
        }
      : Reflect.get(target, name),
})
const [inMemory, inPostgres, another] = [
  providerWith({}),
  providerWith({ inMemory: false }),
  providerWith({}),
]

function providerWith(options: object): Provider {
  const { default: module } = use<typeof Postgres>("@hirfa/discovery/providers/postgres")
  const [Service] = module.services as (new (...given: unknown[]) => Provider)[]
  if (!Service) throw new Error("discovery has no search provider")
  const dependencies = {
    [ContainerRegistrationKeys.PG_CONNECTION]: counted,
    logger: container.resolve(ContainerRegistrationKeys.LOGGER),
  }
  return new Service(dependencies, options)
}

const index: SearchTypes.ResolvedSearchIndexDefinition = {
  name: "sample",
  entity: "sample",
  physical_name: "catalog_sample",
  primary_key: "id",
  provider: "hirfa-postgres",
  definition_hash: "sample",
  settings: {
    provider_options: { "hirfa-postgres": { lookups: ["handle"], clustered_by: ["craft", "price"] } },
  },
  fields: {
    id: { type: "keyword", filterable: true },
    handle: { type: "keyword", filterable: true },
    craft: { type: "keyword", filterable: true, facetable: true },
    seller: { type: "keyword", filterable: true, facetable: true },
    colours: { type: "keyword", array: true, filterable: true, facetable: true },
    price: { type: "integer", filterable: true, sortable: true, facetable: { types: ["stats"] } },
    band: { type: "integer", filterable: true, facetable: true },
    created: { type: "integer", sortable: true },
    is_offered: { type: "boolean", filterable: true },
    title: { type: "text", searchable: { weight: 4 }, retrievable: false },
    card: { type: "object" },
  },
  seed: async function* () {},
}

const { below, oneOf, some, isLikely } = chance(20261122)

const CRAFTS = ["rug", "bowl", "lamp", 'it\'s, "quoted"']
const COLOURS = ["red", "blue", "green", "white", "black"]
const WORDS = ["blue", "rug", "bowl", "atlas", "safi", "wool"]

function documentOf(number: number): SearchTypes.SearchDocument {
  const price = isLikely(0.2) ? null : below(40) * 100
  return {
    id: `doc_${String(number).padStart(4, "0")}`,
    handle: `handle-${number}`,
    craft: isLikely(0.1) ? null : oneOf(CRAFTS),
    seller: `seller-${below(100)}`,
    colours: some(COLOURS),
    price,
    band: price === null ? null : Math.floor(price / 1_000) * 1_000,
    created: below(50),
    is_offered: isLikely(0.8),
    title: some(WORDS).join(" "),
    card: { number, writing: below(1_000_000) },
  }
}

function filtersOf(depth = 0): SearchTypes.SearchFilters {
  const each: (() => SearchTypes.SearchFilters)[] = [
    () => ({ craft: oneOf(CRAFTS) }),
    () => ({ craft: some(CRAFTS) }),
    () => ({ craft: { $nin: some(CRAFTS) } }),
    () => ({ craft: { $exists: isLikely(0.5) } }),
    () => ({ seller: { $ne: `seller-${below(100)}` } }),
    () => ({ seller: [`seller-${below(100)}`, `seller-${below(100)}`] }),
    () => ({ colours: some(COLOURS) }),
    () => ({ colours: { $overlaps: some(COLOURS) } }),
    () => ({ colours: { $ne: oneOf(COLOURS) } }),
    () => ({ price: { $gte: below(4_000), $lte: below(4_000) } }),
    // Prices are whole hundreds: half of these bounds stand on one.
    () => ({ price: { $gt: below(40) * 50, $lt: 2_000 + below(40) * 50 } }),
    () => ({ price: [null] }),
    () => ({ is_offered: isLikely(0.5) }),
    () => ({ id: { $ne: `doc_${String(below(300)).padStart(4, "0")}` } }),
    () => ({ id: [`doc_${String(below(300)).padStart(4, "0")}`] }),
  ]
  const branches: (() => SearchTypes.SearchFilters)[] = [
    () => ({ $or: [filtersOf(depth + 1), filtersOf(depth + 1)] }),
    () => ({ $and: [filtersOf(depth + 1), filtersOf(depth + 1)] }),
    () => ({ $not: filtersOf(depth + 1) }),
  ]
  const kinds = depth < 2 ? [...each, ...branches] : each
  return Object.assign({}, ...Array.from({ length: 1 + below(3) }, () => oneOf(kinds)()))
}

function queryOf(): Query {
  const isWords = isLikely(0.4)
  const orders: Record<string, "ASC" | "DESC">[] = [
    { price: "ASC" },
    { price: "DESC" },
    { created: "DESC", price: "ASC" },
    { craft: "ASC" },
  ]
  return {
    index,
    attributes_to_retrieve: ["card"],
    filters: filtersOf(),
    ...(isWords ? { q: some(WORDS).join(" ") } : {}),
    pagination: {
      skip: below(4) * 5,
      take: below(12),
      order: isWords && isLikely(0.7) ? { _score: "DESC", created: "DESC" } : oneOf(orders),
    },
    search_options: {
      include_score: true,
      match_strategy: oneOf(["all", "any", "last"]),
      typo_tolerance: isLikely(0.2),
      ...(isLikely(0.4) ? { count: "none" } : {}),
      facets: isLikely(0.3)
        ? []
        : [
            { field: "craft", type: "value", limit: 1 + below(6) },
            { field: "seller", type: "value", limit: 30 },
            { field: "colours", type: "value" },
            { field: "band", type: "value" },
            { field: "price", type: "stats" },
          ],
    },
  } as Query
}

async function answers(provider: Provider, queries: readonly Query[]) {
  const results = (await provider.searchMany?.([...queries])) ?? []
  return results.map(({ metadata: { processing_time_ms: _, ...metadata }, ...result }) => ({
    ...result,
    metadata,
  }))
}

const put = (provider: Provider, numbers: readonly number[]) =>
  provider.upsertDocuments({
    index: index.physical_name,
    definition: index,
    documents: numbers.map(documentOf),
  })
const remove = (provider: Provider, ids: readonly string[]) =>
  provider.deleteDocuments({ index: index.physical_name, filters: { id: [...ids] } } as never)
const isCountedInPostgres = () => sent.some((text) => text.includes("MATERIALIZED"))

/** Asks until the answer comes out of memory: it is read behind the back of the first who ask. */
async function isInMemory(provider: Provider): Promise<void> {
  await vi.waitFor(async () => {
    sent.length = 0
    await answers(provider, [{ ...queryOf(), filters: { is_offered: true } } as Query])
    expect(isCountedInPostgres()).toBe(false)
  })
}

beforeAll(async () => {
  await inMemory.upsertIndex?.({ index })
  await put(
    inMemory,
    Array.from({ length: 300 }, (_, number) => number),
  )
  await isInMemory(inMemory)
  await isInMemory(another)
})

afterAll(async () => {
  await inMemory.deleteIndex?.({ index: index.physical_name })
})

describe("the catalog in memory", () => {
  it("answers what Postgres answers, whatever is asked, and while documents come, change and go", async () => {
    let fromMemory = 0
    for (let round = 0; round < 40; round++) {
      const writer = oneOf([inMemory, inPostgres])
      if (round > 0)
        await put(
          writer,
          Array.from({ length: below(20) }, () => below(320)),
        )
      if (round % 3 === 0) await remove(writer, [`doc_${String(below(300)).padStart(4, "0")}`])
      for (let asked = 0; asked < 5; asked++) {
        const queries = [queryOf(), queryOf()]
        sent.length = 0
        const found = await answers(inMemory, queries)
        fromMemory += isCountedInPostgres() ? 0 : 1
        expect(found, JSON.stringify(queries.map(({ index: _, ...query }) => query))).toEqual(
          await answers(inPostgres, queries),
        )
      }
    }
    // Filters by the key are looked up in Postgres; the others are not.
    expect(fromMemory).toBeGreaterThan(80)
  })

  it("shows at once what another process wrote", async () => {
    await put(inMemory, [900])
    const [found] = await answers(another, [
      { ...queryOf(), q: undefined, filters: {}, pagination: { take: 400 } } as Query,
    ])
    expect(found?.hits.map(({ id }) => id)).toContain("doc_0900")
    await remove(inMemory, ["doc_0900"])
    const [after] = await answers(another, [
      { ...queryOf(), q: undefined, filters: {}, pagination: { take: 400 } } as Query,
    ])
    expect(after?.hits.map(({ id }) => id)).not.toContain("doc_0900")
  })

  it("asks Postgres once for a listing, and once more for words that nobody asked before", async () => {
    const listing = { ...queryOf(), q: undefined, filters: { is_offered: true } } as Query
    await answers(another, [listing])
    sent.length = 0
    await answers(another, [listing, { ...listing, filters: { craft: "rug" } } as Query])
    expect(sent).toHaveLength(1)
    sent.length = 0
    const words = { ...listing, q: "wool atlas", search_options: { match_strategy: "all" } } as Query
    await answers(another, [words])
    await answers(another, [words])
    expect(sent).toHaveLength(3)
  })

  it("takes in an index that is read in several parts as a whole", async () => {
    const large = { ...index, physical_name: "catalog_large" }
    await inPostgres.upsertIndex?.({ index: large })
    try {
      const documents = Array.from({ length: 5_200 }, (_, number) => documentOf(number))
      await inPostgres.upsertDocuments({ index: large.physical_name, definition: large, documents })
      const all = {
        ...queryOf(),
        index: large,
        q: undefined,
        filters: {},
        search_options: { facets: [{ field: "craft", type: "value" }] },
      } as Query
      const offered = {
        ...all,
        filters: { is_offered: true },
        pagination: { take: 20, order: { price: "ASC" } },
      }
      const questions = [all, offered as Query]
      const reader = providerWith({})
      await vi.waitFor(async () => {
        sent.length = 0
        await answers(reader, questions)
        expect(isCountedInPostgres()).toBe(false)
      })
      const found = await answers(reader, questions)
      expect(found[0]?.metadata.count).toBe(5_200)
      expect(found).toEqual(await answers(inPostgres, questions))
    } finally {
      await inPostgres.deleteIndex?.({ index: large.physical_name })
    }
  })

  it("begins anew when the index is emptied or made again", async () => {
    await inPostgres.clearIndex?.({ index: index.physical_name })
    const everything = { ...queryOf(), q: undefined, filters: {}, pagination: { take: 5 } } as Query
    expect((await answers(another, [everything]))[0]?.hits).toEqual([])
    await put(inPostgres, [1, 2])
    await isInMemory(another)
    expect((await answers(another, [everything]))[0]?.hits).toHaveLength(2)
    await inPostgres.upsertIndex?.({ index })
    expect((await answers(another, [everything]))[0]?.hits).toEqual([])
  })
})
