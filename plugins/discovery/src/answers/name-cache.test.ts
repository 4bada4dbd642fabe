import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import type { Query } from "../documents/query"
import { forgetNames, nameTable } from "./name-cache"

/** A backend of one term whose name changes, answering when the test says so. */
function slowBackend() {
  let name = "Tapis"
  const waiting: (() => void)[] = []
  let loads = 0
  const graph = async ({ entity }: { entity: string }) => {
    if (entity !== "term") return { data: [] }
    loads += 1
    const names = { en: name, fr: name, ar: name }
    await new Promise<void>((resolve) => waiting.push(resolve))
    return { data: [{ kind: "family", code: "carpets", names, position: 0 }] }
  }
  return {
    query: { graph } as unknown as Query,
    rename: (to: string) => {
      name = to
    },
    /** Lets the newest read end that has begun. */
    answer: async () => {
      await vi.waitFor(() => expect(waiting).not.toHaveLength(0))
      waiting.pop()?.()
    },
    loads: () => loads,
  }
}

const nameIn = async (query: Query) => (await nameTable(query)).term("family", "carpets", "fr").name

beforeEach(() => {
  forgetNames()
})
afterEach(() => {
  vi.useRealTimers()
})

describe("the names in memory", () => {
  it("are read once for all who ask at the same time", async () => {
    const { query, answer, loads } = slowBackend()
    const asked = [nameIn(query), nameIn(query)]
    await answer()
    expect(await Promise.all(asked)).toEqual(["Tapis", "Tapis"])
    expect(await nameIn(query)).toBe("Tapis")
    expect(loads()).toBe(1)
  })

  it("are still answered after a minute, while new ones are read behind them", async () => {
    vi.useFakeTimers({ toFake: ["Date"] })
    const { query, rename, answer } = slowBackend()
    const first = nameIn(query)
    await answer()
    await first
    rename("Kilims")
    vi.setSystemTime(Date.now() + 61_000)
    expect(await nameIn(query)).toBe("Tapis")
    await answer()
    await vi.waitFor(async () => expect(await nameIn(query)).toBe("Kilims"))
  })

  it("are not answered once they are known to have changed, nor is what was being read before", async () => {
    const { query, rename, answer, loads } = slowBackend()
    const before = nameIn(query)
    await answer()
    await before
    forgetNames()
    const during = nameIn(query)
    await vi.waitFor(() => expect(loads()).toBe(2))
    rename("Kilims")
    forgetNames()
    const after = nameIn(query)
    await vi.waitFor(() => expect(loads()).toBe(3))
    await answer()
    expect(await after).toBe("Kilims")
    await answer()
    expect(await during).toBe("Tapis")
    expect(await nameIn(query)).toBe("Kilims")
  })

  it("are asked for again after a read that failed", async () => {
    const failing = { graph: () => Promise.reject(new Error("no database")) } as unknown as Query
    await expect(nameIn(failing)).rejects.toThrow("no database")
    const { query, answer } = slowBackend()
    const asked = nameIn(query)
    await answer()
    expect(await asked).toBe("Tapis")
  })
})
