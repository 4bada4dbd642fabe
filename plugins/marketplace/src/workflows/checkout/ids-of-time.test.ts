import { generateEntityId } from "@medusajs/framework/utils"
import { describe, expect, it } from "vitest"
import { firstIdOf } from "./ids-of-time"

describe("the first id of an instant", () => {
  it("comes before the ids that Medusa makes from then on, and after those it made before", async () => {
    const before = generateEntityId(undefined, "order")
    await new Promise((resolve) => setTimeout(resolve, 3))
    const first = firstIdOf("order", new Date())
    await new Promise((resolve) => setTimeout(resolve, 3))
    const after = generateEntityId(undefined, "order")
    expect([after, first, before].sort()).toEqual([before, first, after])
  })

  it("tells the time as a ULID does", () => {
    // The example of the specification: 01ARYZ6S41 is 1469918176385.
    expect(firstIdOf("ogrp", new Date(1_469_918_176_385))).toBe("ogrp_01ARYZ6S41")
  })
})
