import type { SearchTypes } from "@medusajs/framework/types"
import { expect, it } from "vitest"
import type { Column, IndexPlan } from "../plan"
import { Catalog } from "./catalog"

type Row = { id: string; seller: string; family: string; created: number }

/** More than are looked at before all matches are looked for, and sellers with more pieces than are looked at one by one. */
const DOCUMENTS = 5_000
const rows: Row[] = Array.from({ length: DOCUMENTS }, (_, number) => ({
  id: `doc_${String(number).padStart(4, "0")}`,
  seller: `seller-${number < DOCUMENTS / 2 ? number % 3 : 3 + (number % 500)}`,
  family: number % 1_000 === 7 ? "rare" : "common",
  created: number,
}))

function column(name: string, type: Column["type"]): [string, Column] {
  return [name, { name, type, isArray: false, isFiltered: true }]
}

function catalogOf(rows: readonly Row[]): Catalog {
  const columns = [
    column("id", "text"),
    column("seller", "text"),
    column("family", "text"),
    column("created", "bigint"),
  ]
  const plan: IndexPlan = {
    primaryKey: "id",
    columns: new Map(columns),
    words: new Map(),
    lookups: new Set(),
    clusteredBy: [],
  }
  const catalog = new Catalog(plan)
  catalog.apply([], [...rows])
  return catalog
}

const catalog = catalogOf(rows)

function idsOf(filters: SearchTypes.SearchFilters, page: { skip?: number; take: number }, isCounted = false) {
  const { hits } = catalog.answer({
    filters,
    pagination: { ...page, order: { created: "DESC" } },
    search_options: isCounted ? {} : { count: "none" },
  })
  return hits.map(({ id }) => id)
}

function expected(holds: (row: Row) => boolean, { skip = 0, take }: { skip?: number; take: number }) {
  const newestFirst = rows.filter(holds).reverse()
  return newestFirst.slice(skip, skip + take).map(({ id }) => id)
}

it.each([
  ["stands at the beginning of its order", { family: "common" }, (row: Row) => row.family === "common"],
  ["stands at its end", { seller: "seller-1" }, (row: Row) => row.seller === "seller-1"],
  ["is of few documents", { seller: "seller-9" }, (row: Row) => row.seller === "seller-9"],
  ["is of few at its end", { family: "rare" }, (row: Row) => row.family === "rare"],
  [
    "is of few of several values",
    { seller: ["seller-9", "seller-8", "seller-9"] },
    (row: Row) => ["seller-8", "seller-9"].includes(row.seller),
  ],
  [
    "is of few without one of them",
    { seller: "seller-9", id: { $ne: "doc_4506" } },
    (row: Row) => row.seller === "seller-9" && row.id !== "doc_4506",
  ],
  ["is of none", { seller: "seller-9", family: "rare" }, () => false],
])("finds a page that %s, counted or not", (_, filters, holds) => {
  for (const page of [{ take: 6 }, { skip: 3, take: 4 }, { skip: 2_000, take: 30 }, { take: 0 }]) {
    expect(idsOf(filters, page)).toEqual(expected(holds, page))
    expect(idsOf(filters, page, true)).toEqual(expected(holds, page))
  }
})
