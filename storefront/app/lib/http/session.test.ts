import { describe, expect, it } from "vitest"
import { cartCookies, endedCartCookies, readCartId, readCustomerToken, withCookies } from "./session.server"

const requestWith = (cookies: readonly string[]) =>
  new Request("http://127.0.0.1:3000/", {
    headers: { cookie: cookies.map((cookie) => cookie.split(";")[0]).join("; ") },
  })

describe("the cart's cookie", () => {
  it("gives back the cart it was made for, and shows the header how many pieces are in it", async () => {
    const cookies = await cartCookies("cart_01", 3)
    expect(await readCartId(requestWith(cookies))).toBe("cart_01")
    expect(cookies[0]).toMatch(/HttpOnly.*SameSite=Lax/i)
    expect(cookies[1]).toMatch(/^hirfa_count=3;/)
    expect(cookies[1]).not.toMatch(/HttpOnly/i)
  })

  it("is worth nothing once somebody has changed it", async () => {
    const [cookie = ""] = await cartCookies("cart_01", 1)
    const signature = cookie.slice(cookie.indexOf(".")).split(";")[0]
    const forged = `hirfa_cart=${encodeURIComponent(btoa('"cart_02"'))}${signature}`
    expect(await readCartId(requestWith([forged]))).toBeUndefined()
    expect(await readCartId(requestWith(["hirfa_cart=garbage"]))).toBeUndefined()
  })

  it("is not taken for the customer's", async () => {
    const [cookie = ""] = await cartCookies("cart_01", 1)
    const moved = cookie.replace("hirfa_cart", "hirfa_customer")
    expect(await readCartId(requestWith([moved]))).toBeUndefined()
    expect(await readCustomerToken(requestWith([]))).toBeUndefined()
  })

  it("ends on both sides at once", async () => {
    const headers = withCookies(await endedCartCookies())
    expect(headers.getSetCookie()).toHaveLength(2)
    for (const cookie of headers.getSetCookie()) expect(cookie).toMatch(/Max-Age=0/i)
  })
})
