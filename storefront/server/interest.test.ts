import type { InterestBatch } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import type { Interest } from "../app/lib/page.server"
import { InterestCounter, isLookedAt } from "./interest"

const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0"
const asked = (headers: Record<string, string>, method = "GET") =>
  isLookedAt({ method, headers: { "user-agent": FIREFOX, "accept-language": "fr", ...headers } })

describe("a page is looked at", () => {
  it("by a browser that asks for a document", () => {
    expect(asked({})).toBe(true)
    expect(asked({ "sec-fetch-dest": "document" })).toBe(true)
  })

  it("not by programs, by what only fetches a part, or ahead of a click", () => {
    expect(asked({ "user-agent": "Mozilla/5.0 (compatible; Googlebot/2.1)" })).toBe(false)
    expect(asked({ "user-agent": "Mozilla/5.0 (X11) HeadlessChrome/140.0" })).toBe(false)
    expect(asked({ "user-agent": "curl/8.0" })).toBe(false)
    expect(asked({ "accept-language": "" })).toBe(false)
    expect(asked({ "sec-fetch-dest": "empty" })).toBe(false)
    expect(asked({ "sec-purpose": "prefetch;prerender" })).toBe(false)
    expect(asked({ purpose: "prefetch" })).toBe(false)
    expect(asked({}, "HEAD")).toBe(false)
  })
})

const BOWL: Interest = { kind: "view", handle: "bowl", country: "fr", locale: "en" }
const RUG: Interest = { kind: "search", query: "blue rug", found: 0, locale: "fr" }

function counting(answers: boolean[] = []) {
  const batches: InterestBatch[] = []
  const problems: unknown[] = []
  const clock = { now: Date.parse("2026-11-20T10:59:00Z") }
  const counter = new InterestCounter({
    now: () => clock.now,
    onError: (error) => problems.push(error),
    send: async (batch) => {
      batches.push(structuredClone(batch))
      if (answers.shift() === false) throw new Error("the backend is away")
    },
  })
  return { counter, batches, problems, clock }
}

describe("what is looked at and looked for", () => {
  it("is counted by hour and sent in one batch", async () => {
    const { counter, batches, clock } = counting()
    for (const interest of [BOWL, BOWL, RUG]) counter.add(interest)
    clock.now += 5 * 60_000
    counter.add(BOWL)
    await counter.flush()
    expect(batches).toHaveLength(1)
    expect(batches[0]?.views).toEqual([
      { handle: "bowl", country: "fr", locale: "en", hour: "2026-11-20T10", count: 2 },
      { handle: "bowl", country: "fr", locale: "en", hour: "2026-11-20T11", count: 1 },
    ])
    expect(batches[0]?.searches).toEqual([
      { query: "blue rug", found: 0, locale: "fr", hour: "2026-11-20T10", count: 1 },
    ])
  })

  it("is sent again under its id when it did not arrive, before anything new", async () => {
    const { counter, batches, problems } = counting([false, true, true])
    counter.add(BOWL)
    await counter.flush()
    counter.add(RUG)
    await counter.flush()
    await counter.flush()
    expect(problems).toHaveLength(1)
    expect(batches.map(({ id }) => id)).toEqual([batches[0]?.id, batches[0]?.id, batches[2]?.id])
    expect(batches[2]?.id).not.toBe(batches[0]?.id)
    expect(batches[1]).toEqual(batches[0])
    expect(batches[2]?.searches).toHaveLength(1)
  })

  it("sends nothing when there is nothing, and one batch at a time", async () => {
    const { counter, batches } = counting()
    await counter.flush()
    counter.add(BOWL)
    await Promise.all([counter.flush(), counter.flush()])
    expect(batches).toHaveLength(1)
  })

  it("is bounded, whatever is asked", async () => {
    const { counter, batches } = counting()
    for (let each = 0; each < 20_000; each += 1) counter.add({ ...BOWL, handle: `piece-${each}` })
    counter.add({ ...BOWL, handle: "piece-1" })
    await counter.flush()
    expect(batches[0]?.views).toHaveLength(5_000)
    expect(batches[0]?.views.find(({ handle }) => handle === "piece-1")?.count).toBe(2)
  })
})
