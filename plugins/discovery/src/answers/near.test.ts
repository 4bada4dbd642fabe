import { expect, test } from "vitest"
import { droppedWords } from "./near"

test("dropped words are said as the reader wrote them", () => {
  expect(droppedWords("Blue Elephants of Safi!", ["blu", "safi"])).toEqual(["Elephants"])
})
