import { readFileSync } from "node:fs"
import path from "node:path"
import { transformWithEsbuild } from "vite"
import { expect, it } from "vitest"

it("weighs less than 3 kB, and knows no words of its own", async () => {
  const file = path.join(import.meta.dirname, "suggest.ts")
  const { code } = await transformWithEsbuild(readFileSync(file, "utf8"), file, { minify: true })
  expect(Buffer.byteLength(code)).toBeLessThan(3_000)
})
