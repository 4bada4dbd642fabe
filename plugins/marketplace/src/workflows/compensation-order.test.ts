import { setTimeout as wait } from "node:timers/promises"
import { createStep, createWorkflow, StepResponse, when } from "@medusajs/framework/workflows-sdk"
import { describe, expect, it } from "vitest"
import { undoInReverse } from "./compensation-order"

undoInReverse()

const undone: string[] = []

/** A step that takes `ms` to be undone and writes down when it began and ended to be. */
const slowStep = (name: string, ms: number) =>
  createStep(
    name,
    async () => new StepResponse(name, name),
    async (name) => {
      undone.push(`${name} begins`)
      await wait(ms)
      undone.push(`${name} ends`)
    },
  )

const first = slowStep("first", 0)
const skipped = slowStep("skipped", 0)
const last = slowStep("last", 20)
const failing = createStep("failing", async () => {
  throw new Error("no money")
})

const workflow = createWorkflow("compensation-order", (input: { skip: boolean }) => {
  first()
  when("it-is-wanted", input, ({ skip }) => !skip).then(() => {
    skipped()
  })
  last()
  failing()
})

describe("what a failed workflow did", () => {
  it.each([
    [true, ["last begins", "last ends", "first begins", "first ends"]],
    [false, ["last begins", "last ends", "skipped begins", "skipped ends", "first begins", "first ends"]],
  ])("is undone step by step, the last first; with a skipped step: %s", async (skip, order) => {
    undone.length = 0
    const { errors } = await workflow().run({ input: { skip }, throwOnError: false })
    expect(errors[0]?.error.message).toContain("no money")
    expect(undone).toEqual(order)
  })
})
