import assert from "node:assert/strict"
import { Writable } from "node:stream"
import { test } from "node:test"
import { clip, createProgress, formatDuration } from "./progress.mjs"

function recorder() {
  const written = []
  const stream = new Writable({
    write(chunk, _encoding, done) {
      written.push(chunk.toString())
      done()
    },
  })
  return { stream, text: () => written.join("") }
}

test("times read as people say them", () => {
  assert.equal(formatDuration(420), "0.4 s")
  assert.equal(formatDuration(9_960), "10 s")
  assert.equal(formatDuration(65_400), "1 min 5 s")
})

test("a line never grows over the width of the terminal", () => {
  assert.equal(clip("x".repeat(200), 80).length, 77)
  assert.equal(clip("short", 80), "short")
})

test("a step is one line with its time and its note", async () => {
  const { stream, text } = recorder()
  await createProgress(stream).step("Building", () => "nothing changed")
  assert.match(text(), /^✓ Building · \d+\.\d s · nothing changed\n$/)
})

test("a step that fails is marked, and its error goes on", async () => {
  const { stream, text } = recorder()
  const step = createProgress(stream).step("Building", () => Promise.reject(new Error("no")))
  await assert.rejects(step, /no/)
  assert.match(text(), /^✗ Building/)
})
