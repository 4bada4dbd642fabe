import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { namesHaveChanged, nameTable } from "./name-cache"

type Container = Pick<MedusaContainer, "resolve">

/** Answers for terms what it is told, and has no sellers. */
function containerOf(graph: () => Promise<unknown>): Container {
  const parts: Record<string, unknown> = {
    [ContainerRegistrationKeys.QUERY]: { graph },
    [ContainerRegistrationKeys.PG_CONNECTION]: { raw: async () => ({ rows: [] }) },
  }
  return { resolve: (key: string) => parts[key] } as Container
}

/** A backend of one term whose name changes, answering when the test says so. */
function slowBackend() {
  let name = "Tapis"
  const waiting: (() => void)[] = []
  let loads = 0
  const graph = async () => {
    loads += 1
    const names = { en: name, fr: name, ar: name }
    await new Promise<void>((resolve) => waiting.push(resolve))
    return { data: [{ kind: "family", code: "carpets", names, position: 0 }] }
  }
  return {
    container: containerOf(graph),
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

const nameIn = async (container: Container) =>
  (await nameTable(container)).term("family", "carpets", "fr").name

beforeEach(() => {
  namesHaveChanged()
})
afterEach(() => {
  vi.useRealTimers()
})

describe("the names in memory", () => {
  it("are read once for all who ask at the same time", async () => {
    const { container, answer, loads } = slowBackend()
    const asked = [nameIn(container), nameIn(container)]
    await answer()
    expect(await Promise.all(asked)).toEqual(["Tapis", "Tapis"])
    expect(await nameIn(container)).toBe("Tapis")
    expect(loads()).toBe(1)
  })

  it("are still answered after a minute, while new ones are read behind them", async () => {
    vi.useFakeTimers({ toFake: ["Date"] })
    const { container, rename, answer } = slowBackend()
    const first = nameIn(container)
    await answer()
    await first
    rename("Kilims")
    vi.setSystemTime(Date.now() + 61_000)
    expect(await nameIn(container)).toBe("Tapis")
    await answer()
    await vi.waitFor(async () => expect(await nameIn(container)).toBe("Kilims"))
  })

  it("are not answered once they are known to have changed, nor is what was being read before", async () => {
    const { container, rename, answer, loads } = slowBackend()
    const before = nameIn(container)
    await answer()
    await before
    namesHaveChanged()
    const during = nameIn(container)
    await vi.waitFor(() => expect(loads()).toBe(2))
    rename("Kilims")
    namesHaveChanged()
    const after = nameIn(container)
    await vi.waitFor(() => expect(loads()).toBe(3))
    await answer()
    expect(await after).toBe("Kilims")
    await answer()
    expect(await during).toBe("Tapis")
    expect(await nameIn(container)).toBe("Kilims")
  })

  it("are asked for again after a read that failed", async () => {
    const failing = containerOf(() => Promise.reject(new Error("no database")))
    await expect(nameIn(failing)).rejects.toThrow("no database")
    const { container, answer } = slowBackend()
    const asked = nameIn(container)
    await answer()
    expect(await asked).toBe("Tapis")
  })
})
