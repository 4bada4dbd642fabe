import { brotliDecompressSync, gunzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { encode, encodingOf, isCompressible } from "./compress"

describe("compression", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.0,gzip;q=0", "identity"],
    ["br;q=0.5", "br"],
    ["deflate", "identity"],
    [undefined, "identity"],
  ])("of %s is %s", (accepted, encoding) => {
    expect(encodingOf(accepted)).toBe(encoding)
  })

  it("gives back what it was given", async () => {
    const body = Buffer.from("زربية ".repeat(500))
    expect(brotliDecompressSync(await encode(body, "br"))).toEqual(body)
    expect(gunzipSync(await encode(body, "gzip"))).toEqual(body)
    expect(await encode(body, "identity")).toBe(body)
  })

  it("leaves pictures and small answers alone", () => {
    expect(isCompressible("text/html; charset=utf-8", 5000)).toBe(true)
    expect(isCompressible("image/avif", 5000)).toBe(false)
    expect(isCompressible("text/html", 100)).toBe(false)
    expect(isCompressible(null, 5000)).toBe(false)
  })
})
