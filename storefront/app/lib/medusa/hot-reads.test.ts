import { beforeEach, describe, expect, it, vi } from "vitest"
import { forgetHotReads, hotRead, steadyRead } from "./hot-reads.server"

beforeEach(forgetHotReads)

describe("reads that are the same for everybody", () => {
  it("are made once for all who ask at the same time, and remembered after", async () => {
    let calls = 0
    const read = async () => {
      calls += 1
      return calls
    }
    expect(await Promise.all([hotRead("a", read), hotRead("a", read), hotRead("a", read)])).toEqual([1, 1, 1])
    expect(await hotRead("a", read)).toBe(1)
    expect(await hotRead("b", read)).toBe(2)
  })

  it("do not remember errors", async () => {
    await expect(hotRead("a", () => Promise.reject(new Error("down")))).rejects.toThrow("down")
    expect(await hotRead("a", () => Promise.resolve("up"))).toBe("up")
  })

  it("forget what was being asked when something changed", async () => {
    let answer = (_: string) => {}
    const asked = hotRead("a", () => new Promise<string>((resolve) => (answer = resolve)))
    forgetHotReads()
    const after = hotRead("a", () => Promise.resolve("new"))
    answer("old")
    expect(await asked).toBe("old")
    expect(await after).toBe("new")
    expect(await hotRead("a", () => Promise.resolve("newest"))).toBe("new")
  })

  it("remember what no event tells of whatever else changes", async () => {
    expect(await steadyRead("regions", () => Promise.resolve("one"))).toBe("one")
    expect(await hotRead("regions", () => Promise.resolve("a piece"))).toBe("a piece")
    forgetHotReads()
    expect(await steadyRead("regions", () => Promise.resolve("two"))).toBe("one")
  })

  it("ask again when their time is over", async () => {
    vi.useFakeTimers()
    expect(await hotRead("a", () => Promise.resolve(1))).toBe(1)
    vi.advanceTimersByTime(29_000)
    expect(await hotRead("a", () => Promise.resolve(2))).toBe(1)
    vi.advanceTimersByTime(2_000)
    expect(await hotRead("a", () => Promise.resolve(3))).toBe(3)
    vi.useRealTimers()
  })
})
