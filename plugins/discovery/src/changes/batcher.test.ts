import { expect, test } from "vitest"
import { Batcher } from "./batcher"

test("items that come close together are handled together, each once", async () => {
  const batches: string[][] = []
  const batcher = new Batcher<string>(10)
  const flush = async (items: string[]) => {
    batches.push(items)
  }
  await Promise.all([batcher.add(["a", "b"], flush), batcher.add(["b", "c"], flush)])
  await batcher.add(["a"], flush)
  expect(batches).toEqual([["a", "b", "c"], ["a"]])
})

test("batches never run at the same time", async () => {
  let running = 0
  let most = 0
  const batcher = new Batcher<number>(1)
  const flush = async () => {
    running++
    most = Math.max(most, running)
    await new Promise((resolve) => setTimeout(resolve, 15))
    running--
  }
  const adding = [1, 2, 3].map(async (item) => {
    await new Promise((resolve) => setTimeout(resolve, item * 5))
    await batcher.add([item], flush)
  })
  await Promise.all(adding)
  expect(most).toBe(1)
})

test("whoever added an item hears of its failure, and the next batch runs all the same", async () => {
  const batcher = new Batcher<string>(1)
  const failing = batcher.add(["a"], () => Promise.reject(new Error("no database")))
  await expect(failing).rejects.toThrow("no database")
  const handled: string[] = []
  await batcher.add(["b"], async (items) => {
    handled.push(...items)
  })
  expect(handled).toEqual(["b"])
})

test("nothing to handle is done at once", async () => {
  await expect(
    new Batcher<string>(60_000).add([], () => Promise.reject(new Error("called"))),
  ).resolves.toBeUndefined()
})
