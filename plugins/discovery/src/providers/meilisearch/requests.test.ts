import type { SearchTypes } from "@medusajs/framework/types"
import { expect, test } from "vitest"
import { planOf } from "../postgres/plan"
import { queriesOf } from "./requests"
import { resultOf } from "./results"
import { settingsFingerprint, settingsOf } from "./settings"

const definition = {
  name: "piece",
  entity: "product",
  provider: "hirfa-meilisearch",
  primary_key: "id",
  physical_name: "piece_v1",
  definition_hash: "",
  settings: { provider_options: { "hirfa-meilisearch": { ties: { sold_rank: "ASC", created: "DESC" } } } },
  fields: {
    id: { type: "keyword", filterable: true },
    family: { type: "keyword", filterable: true, facetable: true },
    sold_rank: { type: "integer", sortable: true },
    created: { type: "integer", sortable: true },
    price_eur: { type: "integer", filterable: true, sortable: true, facetable: { types: ["stats"] } },
    band_eur: { type: "integer", filterable: true, facetable: { types: ["value"] } },
    title_en: { type: "text", searchable: { weight: 4 }, retrievable: false },
    title_ar: { type: "text", searchable: { weight: 4 }, retrievable: false },
    words: { type: "text", searchable: { weight: 3 }, retrievable: false },
    card: { type: "object", fields: {} },
  },
  seed: async function* () {},
} satisfies SearchTypes.ResolvedSearchIndexDefinition
const plan = planOf(definition, { keepsWords: true })

const input = (own: Partial<SearchTypes.ProviderSearchQuery> = {}): SearchTypes.ProviderSearchQuery => ({
  index: definition,
  attributes_to_retrieve: ["card"],
  ...own,
})
const asked = (own: Partial<SearchTypes.ProviderSearchQuery>) => queriesOf(input(own), plan, "hirfa_piece_v1")

test("the settings of an index follow from its definition", () => {
  expect(settingsOf(definition, plan)).toMatchObject({
    displayedAttributes: ["id", "family", "sold_rank", "created", "price_eur", "band_eur", "card"],
    searchableAttributes: ["title_en", "title_ar", "words", "lenient_a", "lenient_b"],
    filterableAttributes: ["id", "family", "sold_rank", "created", "price_eur", "band_eur"],
    sortableAttributes: ["sold_rank", "created", "price_eur"],
    rankingRules: [
      ...["sort", "words", "typo", "attribute", "exactness", "proximity"],
      ...["sold_rank:asc", "created:desc", "id:asc"],
    ],
    typoTolerance: { disableOnAttributes: ["title_en", "title_ar", "words"] },
    localizedAttributes: [
      { attributePatterns: ["*_en"], locales: ["eng"] },
      { attributePatterns: ["*_fr"], locales: ["fra"] },
      { attributePatterns: ["*_ar"], locales: ["ara"] },
    ],
  })
})

test("a wide word's synonyms are the narrow ones, not the other way round", () => {
  const { synonyms } = settingsOf(definition, plan)
  expect(synonyms.shoe ?? synonyms.sho).toContain("babouch")
  expect(synonyms.babouch).not.toContain("sho")
  expect(synonyms.tapi).toContain("زربيه")
})

test("settings are the same whatever the order in which a server tells them, and what it adds", () => {
  const wanted = settingsOf(definition, plan)
  const told = {
    ...wanted,
    filterableAttributes: [...wanted.filterableAttributes].reverse(),
    typoTolerance: { ...wanted.typoTolerance, disableOnWords: [], disableOnNumbers: false },
    dictionary: [],
  }
  const print = (settings: object) => settingsFingerprint(settings, wanted)
  expect(print(told)).toBe(print(wanted))
  expect(print({ ...wanted, rankingRules: [...wanted.rankingRules].reverse() })).not.toBe(print(wanted))
  expect(print({ ...wanted, synonyms: {} })).not.toBe(print(wanted))
  expect(print({})).not.toBe(print(wanted))
})

test("a listing is asked by pages, so that it is counted to the end", () => {
  const [listing, ...more] = asked({
    q: "blu bowl",
    filters: { family: ["pottery"] },
    pagination: { skip: 48, take: 24, order: { _score: "DESC", sold_rank: "ASC", created: "DESC" } },
    search_options: { match_strategy: "all", facets: [{ field: "family", type: "value" }] },
  })
  expect(more).toEqual([])
  expect(listing).toEqual({
    indexUid: "hirfa_piece_v1",
    // What stands behind the last word keeps it from being taken for the start of one.
    q: "blu bowl ",
    matchingStrategy: "all",
    attributesToSearchOn: ["title_en", "title_ar", "words"],
    locales: ["eng", "fra", "ara"],
    filter: '(family IN ["pottery"])',
    facets: ["family"],
    attributesToRetrieve: ["id", "card"],
    page: 3,
    hitsPerPage: 24,
  })
})

test("spellings are mended, and words begun, only when that is asked", () => {
  const [lenient] = asked({ q: "bwol", search_options: { match_strategy: "last", typo_tolerance: true } })
  expect(lenient).toMatchObject({ q: "bwol", attributesToSearchOn: ["lenient_a", "lenient_b"] })
})

test("and, with and for are read off an Arabic word whose meaning is known without them", () => {
  const [search] = asked({ q: "بصوف" })
  expect(search?.q).toBe("wool ")
})

test("an order is kept strictly up to the words; behind them stand the ties that Meilisearch knows", () => {
  expect(asked({ pagination: { order: { sold_rank: "ASC", price_eur: "DESC" } } })[0]?.sort).toEqual([
    "sold_rank:asc",
    "price_eur:desc",
  ])
  const near = asked({ pagination: { order: { sold_rank: "ASC", _score: "DESC", created: "DESC" } } })
  expect(near[0]?.sort).toEqual(["sold_rank:asc"])
  expect(() => asked({ pagination: { order: { _score: "DESC", price_eur: "ASC" } } })).toThrow(
    "ties are broken by",
  )
  expect(() => asked({ pagination: { skip: 5, take: 24 } })).toThrow("within another")
  expect(() => asked({ q: "bowl", search_options: { match_strategy: "any" } })).toThrow(
    "asks for all of them",
  )
})

test("the number of prices is a search of its own: Meilisearch tells their span only", () => {
  const prices = input({
    filters: { family: "pottery" },
    pagination: { take: 0 },
    search_options: {
      count: "none",
      facets: [
        { field: "price_eur", type: "stats" },
        { field: "band_eur", type: "value" },
      ],
    },
  })
  const [main, counted] = queriesOf(prices, plan, "i")
  expect(main).toMatchObject({ facets: ["price_eur", "band_eur"], offset: 0, limit: 0 })
  expect(counted).toEqual({
    indexUid: "i",
    q: "",
    filter: '(family IN ["pottery"]) AND price_eur EXISTS AND price_eur IS NOT NULL',
    page: 1,
    hitsPerPage: 0,
  })
  const answers = [
    {
      hits: [],
      facetDistribution: { price_eur: { "1899": 1 }, band_eur: { "25.0": 1, "0": 2, "100": 1 } },
      facetStats: { price_eur: { min: 1899, max: 48_000 } },
    },
    { hits: [], totalHits: 4 },
  ]
  expect(resultOf(prices, plan, answers)).toMatchObject({
    hits: [],
    facets: {
      price_eur: { type: "stats", min: 1899, max: 48_000, count: 4 },
      band_eur: {
        type: "value",
        values: [
          { value: "0", count: 2 },
          { value: "25", count: 1 },
          { value: "100", count: 1 },
        ],
      },
    },
    metadata: { count: null, skip: 0, take: 0 },
  })
})

test("a hit holds the fields that were asked for, with its key beside", () => {
  const hit = { id: "prod_1", card: { handle: "bowl" }, _rankingScore: 0.9 }
  expect(resultOf(input(), plan, [{ hits: [hit], totalHits: 1 }])).toMatchObject({
    hits: [{ id: "prod_1", document: { card: { handle: "bowl" } } }],
    metadata: { count: 1 },
  })
  const scored = input({ search_options: { include_score: true } })
  expect(resultOf(scored, plan, [{ hits: [hit], totalHits: 1 }]).hits[0]?.score).toBe(0.9)
})
