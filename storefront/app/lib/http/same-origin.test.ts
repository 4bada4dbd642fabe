import { describe, expect, it } from "vitest"
import { isSameOrigin } from "./same-origin.server"

const post = (headers: Record<string, string>) =>
  new Request("http://127.0.0.1:3000/cart", { method: "POST", headers })

describe("a form from another site", () => {
  it("is told apart from one of ours by Sec-Fetch-Site", () => {
    expect(isSameOrigin(post({ "sec-fetch-site": "same-origin" }))).toBe(true)
    for (const site of ["cross-site", "same-site", "none"]) {
      expect(isSameOrigin(post({ "sec-fetch-site": site }))).toBe(false)
    }
  })

  it("is told apart by Origin where Sec-Fetch-Site is not sent", () => {
    expect(isSameOrigin(post({ origin: "http://127.0.0.1:3000" }))).toBe(true)
    expect(isSameOrigin(post({ origin: "http://127.0.0.1:3001" }))).toBe(false)
    expect(isSameOrigin(post({ origin: "null" }))).toBe(false)
    expect(isSameOrigin(post({ origin: "http://127.0.0.1:3000.evil.example" }))).toBe(false)
  })

  it("is refused when a proxy's public address and the Origin differ", () => {
    const request = post({ origin: "https://hirfa.example", "sec-fetch-site": "same-origin" })
    expect(isSameOrigin(request, "https://hirfa.example")).toBe(true)
    expect(isSameOrigin(request, "https://other.example")).toBe(false)
  })

  it("is refused when nothing says where it comes from", () => {
    expect(isSameOrigin(post({}))).toBe(false)
  })
})
