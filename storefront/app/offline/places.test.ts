import { describe, expect, it } from "vitest"
import { isOfAtelier, keptAs, mayWait, waitingPage } from "./places"

describe("the service worker's places", () => {
  it("are those of the atelier in every language, and nothing of the shop", () => {
    for (const path of ["/atelier", "/atelier/", "/ar/atelier/orders/1", "/fr/atelier"])
      expect(isOfAtelier(path), path).toBe(true)
    for (const path of [
      "/",
      "/ateliers",
      "/pieces/atelier",
      "/checkout",
      "/ar/cart",
      "/de/atelier",
      "/account/atelier",
    ])
      expect(isOfAtelier(path), path).toBe(false)
  })

  it("keep no form with a password, none that changes who is here, and none of the shop", () => {
    for (const path of [
      "/atelier/orders/order_1",
      "/ar/atelier",
      "/atelier/pieces/psheet_1",
      "/fr/atelier/join/story",
    ])
      expect(mayWait(path), path).toBe(true)
    for (const path of [
      "/atelier/login",
      "/ar/atelier/logout",
      "/atelier/join/account",
      "/atelier/seller",
      "/atelier/pieces",
      "/ar/atelier/pieces/import",
      "/fr/atelier/invitations/minv_1.abc",
      "/atelier/money/account",
      "/atelier/new-password",
      "/checkout",
      "/cart",
    ])
      expect(mayWait(path), path).toBe(false)
  })

  it("keep a page under its address without what was true for a moment", () => {
    const at = "http://a.example/atelier/orders/1"
    expect(keptAs(`${at}?done=confirm`)).toEqual({ key: at, isMomentary: true })
    expect(keptAs(`${at}?tab=open&page=2#claim`)).toEqual({
      key: `${at}?tab=open&page=2`,
      isMomentary: false,
    })
  })

  it("list what waits in the reader's language", () => {
    expect(["/atelier/orders/1", "/ar/atelier", "/fr/atelier/pieces"].map(waitingPage)).toEqual([
      "/atelier/waiting",
      "/ar/atelier/waiting",
      "/fr/atelier/waiting",
    ])
  })
})
