import fc from "fast-check"
import { expect, it } from "vitest"
import { Lru } from "./lru"

it("never holds more than it may, and forgets the longest unused first", () => {
  const lru = new Lru<string>(3)
  lru.set("a", "A")
  lru.set("b", "B")
  lru.set("c", "C")
  lru.get("a")
  expect(lru.set("d", "D")).toEqual(["B"])
  expect(lru.get("b")).toBeUndefined()
  expect(lru.get("a")).toBe("A")
})

it("stays within its capacity and counts right under any use", () => {
  const use = fc.record({
    key: fc.constantFrom("a", "b", "c", "d", "e"),
    size: fc.integer({ min: 1, max: 12 }),
    kind: fc.constantFrom("set", "delete", "get"),
  })
  fc.assert(
    fc.property(fc.array(use, { maxLength: 60 }), (uses) => {
      const lru = new Lru<number>(20)
      const sizes = new Map<string, number>()
      for (const { key, size, kind } of uses) {
        if (kind === "set") lru.set(key, size, size)
        if (kind === "delete") lru.delete(key)
        if (kind === "get") lru.get(key)
        sizes.clear()
        for (const each of ["a", "b", "c", "d", "e"]) {
          const value = lru.get(each)
          if (value !== undefined) sizes.set(each, value)
        }
        expect(lru.used).toBe([...sizes.values()].reduce((sum, each) => sum + each, 0))
        expect(lru.used).toBeLessThanOrEqual(20)
        expect(lru.count).toBe(sizes.size)
      }
    }),
  )
})
