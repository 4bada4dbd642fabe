import { expect, test } from "vitest"
import { byKind, idsOf, KIND_OF_EVENT } from "./kinds"

test("ids are read from every shape in which Medusa sends them", () => {
  expect(idsOf({ id: "a" })).toEqual(["a"])
  expect(idsOf([{ id: "a" }, { id: "b" }])).toEqual(["a", "b"])
  expect(idsOf({ id: ["a", "b"] })).toEqual(["a", "b"])
  expect(idsOf("a")).toEqual(["a"])
  expect(idsOf(null)).toEqual([])
  expect(idsOf({ name: "a" })).toEqual([])
})

test("a reservation is heard through the stock level that it changes", () => {
  expect(KIND_OF_EVENT.get("inventory.inventory-level.updated")).toBe("inventoryLevels")
})

test("changes are grouped by what their ids name; unknown ones are left out", () => {
  expect(byKind(["products prod_1", "prices price_1", "products prod_2", "undefined x"])).toEqual(
    new Map([
      ["products", ["prod_1", "prod_2"]],
      ["prices", ["price_1"]],
    ]),
  )
})
