import { type SearchState, searchStateSchema } from "@hirfa/contracts"
import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { beforeEach, describe, expect, it } from "vitest"
import { getApp } from "../support/app"
import { eventually } from "../support/eventually"
import { call } from "../support/http"
import { memberToken } from "../support/members"
import { operatorToken } from "../support/operator"
import { run } from "../support/settlement"

const app = await getApp()
const knex = app.container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)
let token = ""

beforeEach(async () => {
  await app.reset()
  token = await operatorToken()
})

async function state(): Promise<SearchState> {
  const { status, body } = await call<SearchState>("/admin/search-state", { token })
  expect(status).toBe(200)
  return searchStateSchema.parse(body)
}

/** As the admin asks for it; done when another check than before is the last one. */
async function check(): Promise<void> {
  const { last_check } = await state()
  const { status } = await call("/admin/search-state/check", { token, method: "POST" })
  expect(status).toBe(202)
  await eventually(async () => expect((await state()).last_check).not.toEqual(last_check))
}

/** As the admin asks for it; done when a newer build serves reads. */
async function buildAnew(): Promise<void> {
  const { built_at } = await state()
  const { status } = await call("/admin/search-indexes/piece/reindex", { token, body: {} })
  expect(status).toBe(202)
  await eventually(async () => {
    const after = await state()
    expect(after.built_at).not.toBe(built_at)
    expect(after.building).toBeNull()
  })
}

const activeVersion = async () =>
  (await knex("search_index").where({ name: "piece" }).first("id", "active_version")) ?? {}

/** What Medusa writes down when it begins to build beside the live index, and has written some documents. */
async function beginBuild(own: object = {}, version: object = {}): Promise<void> {
  const { id, active_version } = await activeVersion()
  const next = active_version + 1
  await knex("search_index_version").insert({
    id: "srhver_next",
    version: next,
    provider: "hirfa-postgres",
    physical_name: `piece_v${next}`,
    definition_hash: "of-the-suite",
    status: "building",
    search_index_id: id,
    ...version,
  })
  await writeSync({ id: "srhsync_1", ...own })
}

const writeSync = (own: object) =>
  knex("search_index_sync").insert({
    job_id: "job",
    status: "processing",
    documents_synced: 0,
    started_at: new Date(),
    search_index_version_id: "srhver_next",
    ...own,
  })

async function firstProduct(): Promise<string> {
  const { id } = await knex("product").orderBy("id").first("id")
  return id
}

describe("the state of the search", () => {
  it("says how many pieces are in it and when it was built, before and after it is built anew", async () => {
    const before = await state()
    const { body } = await call<{ count: number }>("/store/search")
    expect(before).toMatchObject({
      engine: before.engine_wanted,
      documents: body.count,
      building: null,
      failed: null,
      last_check: null,
    })
    expect(before.pieces).toBeGreaterThanOrEqual(before.documents)
    const { active_version } = await activeVersion()
    await buildAnew()
    const after = await state()
    expect(after).toEqual({ ...before, built_at: after.built_at })
    expect(Date.parse(after.built_at ?? "")).toBeGreaterThan(Date.parse(before.built_at ?? ""))
    // Beside the one that served reads, and then in its place.
    expect((await activeVersion()).active_version).toBe(active_version + 1)
  })

  it("says how far a build is, through the pieces and then through what changed meanwhile", async () => {
    await beginBuild({ documents_synced: 1, last_key: await firstProduct() })
    const { building, pieces, documents } = await state()
    expect(building).toMatchObject({ documents: 1, read: 1, of: pieces, is_stopped: false })
    expect(documents).toBeGreaterThan(1)
    await writeSync({ id: "srhsync_2", resumable: false })
    expect((await state()).building).toMatchObject({ documents: 1, read: pieces, is_stopped: false })
  })

  it("says that a build has stopped whose process died, until it is built anew", async () => {
    await beginBuild({ updated_at: knex.raw("now() - interval '10 minutes'") })
    expect((await state()).building?.is_stopped).toBe(true)
    await buildAnew()
    expect(await state()).toMatchObject({ building: null, failed: null })
  })

  it("says why the last build failed, until one succeeds", async () => {
    const failed = { status: "failed", error: "The disk is full", completed_at: new Date("2026-11-20") }
    await beginBuild(failed, { status: "error" })
    expect(await state()).toMatchObject({
      building: null,
      failed: { at: "2026-11-20T00:00:00.000Z", message: "The disk is full" },
    })
    await buildAnew()
    expect((await state()).failed).toBeNull()
  })
})

describe("the check of the search", () => {
  it("mends what is wrong, and what it found is kept for a year", async () => {
    await check()
    await app.container
      .resolve(Modules.SEARCH)
      .deleteDocuments({ index: "piece", filters: { id: [app.world.pieces.rug.product_id] } })
    const lacking = await state()
    await check()
    const mended = await state()
    expect(mended.last_check).toMatchObject({
      checked: lacking.pieces,
      missing: 1,
      stale: 0,
      superfluous: 0,
    })
    expect(mended.documents).toBe(lacking.documents + 1)
    const inTime = (years: number) => new Date(Date.now() + years * 365.25 * 86_400_000).toISOString()
    await run("forget-interest", { now: inTime(0.9) })
    expect((await state()).last_check).toEqual(mended.last_check)
    await run("forget-interest", { now: inTime(1.1) })
    expect((await state()).last_check).toBeNull()
  })
})

it("the search is the operator's alone to see, to check and to build", async () => {
  const member = await memberToken("weavers")
  const routes = [
    { path: "/admin/search-state" },
    { path: "/admin/search-state/check", method: "POST" },
    { path: "/admin/search-indexes/piece/reindex", method: "POST", body: {} },
  ]
  for (const { path, ...rest } of routes)
    for (const login of [{}, { token: member }])
      expect((await call(path, { ...rest, ...login })).status, path).toBe(401)
})
