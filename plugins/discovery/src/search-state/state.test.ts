import { describe, expect, it } from "vitest"
import { type RunRow, type SearchFacts, searchStateOf } from "./state"

const NOW = new Date("2026-11-22T12:00:00Z")
const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1000)

const row = (own: Partial<RunRow> = {}): RunRow => ({
  job_id: "job",
  status: "processing",
  version_status: "building",
  documents_synced: 400,
  last_key: "prod_500",
  error: null,
  started_at: ago(60),
  completed_at: null,
  created_at: ago(60),
  updated_at: ago(1),
  ...own,
})
const state = (own: Partial<SearchFacts> = {}) =>
  searchStateOf(
    {
      engine: "postgres",
      engine_wanted: "postgres",
      documents: 900,
      pieces: 1000,
      built_at: ago(86_400),
      run: [row({ status: "done", version_status: "ready", completed_at: ago(86_400) })],
      passed: 500,
      last_check: null,
      ...own,
    },
    NOW,
  )

it("an index that was built says so, and nothing else", () => {
  expect(state()).toEqual({
    engine: "postgres",
    engine_wanted: "postgres",
    documents: 900,
    pieces: 1000,
    built_at: "2026-11-21T12:00:00.000Z",
    building: null,
    failed: null,
    last_check: null,
  })
  expect(state({ run: [], built_at: null })).toMatchObject({ built_at: null, building: null, failed: null })
})

describe("a build", () => {
  it("says how many pieces it has read, also those that get no document", () => {
    expect(state({ run: [row()] }).building).toEqual({
      started_at: "2026-11-22T11:59:00.000Z",
      documents: 400,
      read: 500,
      of: 1000,
      is_stopped: false,
    })
  })

  it("has read all while it writes what changed meanwhile", () => {
    const meanwhile = row({ documents_synced: 0, last_key: null, created_at: ago(2), updated_at: ago(2) })
    const { building } = state({ run: [meanwhile, row({ documents_synced: 880, updated_at: ago(600) })] })
    expect(building).toMatchObject({ documents: 880, read: 1000, of: 1000, is_stopped: false })
  })

  it("has stopped when it was silent for minutes", () => {
    expect(state({ run: [row({ updated_at: ago(179) })] }).building?.is_stopped).toBe(false)
    expect(state({ run: [row({ updated_at: ago(181) })] }).building?.is_stopped).toBe(true)
  })

  it("is over when its index serves reads, whatever its process still wanted to write", () => {
    const run = [row({ version_status: "ready", updated_at: ago(3600) })]
    expect(state({ run }).building).toBeNull()
  })

  it("that failed says when and why", () => {
    const failed = row({ status: "failed", version_status: "error", error: "no room", completed_at: ago(30) })
    expect(state({ run: [failed] })).toMatchObject({
      building: null,
      failed: { at: "2026-11-22T11:59:30.000Z", message: "no room" },
    })
  })
})

it("the last check is told with its counts", () => {
  const counts = { checked: 1000, missing: 1, stale: 2, superfluous: 3 }
  expect(state({ last_check: { at: ago(60), ...counts } }).last_check).toEqual({
    at: "2026-11-22T11:59:00.000Z",
    ...counts,
  })
})
