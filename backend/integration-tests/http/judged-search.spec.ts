import type { SearchAnswer } from "@hirfa/contracts"
import type * as Marketplace from "@hirfa/marketplace/workflows"
import { Modules } from "@medusajs/framework/utils"
import { beforeAll, describe, expect, it } from "vitest"
import { type JudgedQuery, readJudgements } from "../../bench/judged/judgements"
import { mean, ndcgAt10, recallOf } from "../../bench/judged/score"
import { seedDocuments, seedTerms } from "../../bench/judged/seed-documents"
import { getApp, use } from "../support/app"
import { call } from "../support/http"

const app = await getApp()
const queries = readJudgements()
const results: (JudgedQuery & { found: string[]; ndcg: number; recall: number })[] = []

// The documents of the demonstration shop in place of the little world's, asked through the route that buyers use.
beforeAll(async () => {
  await app.reset()
  const { container } = app
  const { importCatalogWorkflow } = use<typeof Marketplace>("@hirfa/marketplace/workflows")
  await importCatalogWorkflow(container).run({ input: { terms: seedTerms(), crafts: [] } })
  const search = container.resolve(Modules.SEARCH)
  const { data: products } = await container.resolve("query").graph({ entity: "product", fields: ["id"] })
  await search.deleteDocuments({ index: "piece", filters: { id: products.map(({ id }) => id) } })
  const documents = seedDocuments(await channelOfShop())
  await search.upsertDocuments({ index: "piece", documents: documents.map((document) => ({ ...document })) })
  for (const query of queries) results.push(await judge(query))
})

async function channelOfShop(): Promise<string> {
  const { data } = await app.container
    .resolve("query")
    .graph({ entity: "store", fields: ["default_sales_channel_id"] })
  return data[0]?.default_sales_channel_id ?? ""
}

async function judge(query: JudgedQuery) {
  const path = `/store/search?locale=${query.locale}&currency=eur&q=${encodeURIComponent(query.q)}`
  const { status, body } = await call<SearchAnswer>(path)
  expect(status, `${query.q}: ${JSON.stringify(body).slice(0, 300)}`).toBe(200)
  // A reader sees the near matches in place of a listing that found nothing.
  const found = (body.count > 0 ? body.pieces : (body.near?.pieces ?? [])).map(({ handle }) => handle)
  return { ...query, found, ndcg: ndcgAt10(found, query.grades), recall: recallOf(found, query.grades) }
}

describe("what the shop finds, by the judged queries", () => {
  it("judges 150 queries and more, in each language, by pieces that are there", () => {
    const handles = new Set(
      seedDocuments("")
        .filter(({ is_offered }) => is_offered)
        .map(({ handle }) => handle),
    )
    const unknown = queries
      .flatMap(({ grades }) => [...grades.keys()])
      .filter((handle) => !handles.has(handle))
    expect([...new Set(unknown)]).toEqual([])
    expect(queries.length).toBeGreaterThanOrEqual(150)
    for (const locale of ["en", "fr", "ar"])
      expect(queries.filter((query) => query.locale === locale).length).toBeGreaterThanOrEqual(40)
  })

  it.each(["en", "fr", "ar"])("nDCG@10 is at least 0.85 in %s", (locale) => {
    const own = results.filter((result) => result.locale === locale)
    const worst = [...own].sort((a, b) => a.ndcg - b.ndcg).slice(0, 15)
    const shown = worst.map(({ q, ndcg, found }) => `${ndcg.toFixed(2)} ${q}: ${found.slice(0, 6).join(" ")}`)
    const scores = [mean(own.map(({ ndcg }) => ndcg)), mean(own.map(({ recall }) => recall))]
    console.info(
      `${locale}: ${own.length} searches, nDCG@10 ${scores[0]?.toFixed(3)}, recall ${scores[1]?.toFixed(3)}\n${shown.join("\n")}`,
    )
    expect(mean(own.map(({ ndcg }) => ndcg)), shown.join("\n")).toBeGreaterThanOrEqual(0.85)
    expect(mean(own.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.85)
  })
})
