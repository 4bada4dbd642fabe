import { expect, test } from "vitest"
import { Circuit } from "./circuit"

test("after a failure one may try after a pause, which grows to half a minute", () => {
  const circuit = new Circuit()
  expect(circuit.mayTry(0)).toBe(true)
  circuit.failed(0)
  expect(circuit.mayTry(999)).toBe(false)
  expect(circuit.mayTry(1000)).toBe(true)
  expect(circuit.mayTry(1001)).toBe(false)
  for (let failure = 0; failure < 20; failure++) circuit.failed(10_000)
  expect(circuit.mayTry(39_999)).toBe(false)
  expect(circuit.mayTry(40_000)).toBe(true)
})

test("a success opens the way for all, and says that there was a failure", () => {
  const circuit = new Circuit()
  expect(circuit.succeeded()).toBe(false)
  circuit.failed(0)
  expect(circuit.succeeded()).toBe(true)
  expect(circuit.mayTry(1)).toBe(true)
})
