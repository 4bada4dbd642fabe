import { describe, expect, it } from "vitest"
import { choosePayment } from "./choose-payment"

const session = (id: string, amount: number, status = "pending") => ({
  id,
  provider_id: "pp",
  amount,
  status,
})

describe("the payment that pays for a cart", () => {
  it("is the one of its amount, to the cent", () => {
    expect(choosePayment([session("old", 90), session("new", 100.004)], 100.0041, 100)?.id).toBe("new")
  })

  it("is the one that was taken, when several fit", () => {
    const sessions = [session("first", 100), session("taken", 100, "authorized"), session("last", 100)]
    expect(choosePayment(sessions, 100, 100)?.id).toBe("taken")
  })

  it("is refused when the cart has changed since", () => {
    expect(() => choosePayment([session("old", 90, "authorized")], 100, 100)).toThrow(/changed/)
  })

  it("is none when nothing is to be paid", () => {
    expect(choosePayment([], 0, 100)).toBeUndefined()
  })
})
