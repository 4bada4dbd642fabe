import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { allot } from "./allot"
import { splitCart } from "./split-cart"

type Item = { id: string; seller_id: string; total: number }

const cents = fc.integer({ min: 0, max: 5_000_000 })
/** Amounts with fractions of a cent, as a percentage off makes them. */
const fractional = fc.integer({ min: 0, max: 5_000_000_000 }).map((n) => n / 100_000)
const sellerId = fc.integer({ min: 1, max: 5 }).map((n) => `sel_${n}`)

const cartArbitrary = fc
  .record({
    items: fc.array(fc.record({ seller_id: sellerId, total: fractional }), { minLength: 1, maxLength: 12 }),
    delivery: fractional,
    creditShare: fc.double({ min: 0, max: 1, noNaN: true }),
    creditLines: fc.integer({ min: 0, max: 3 }),
  })
  .map(({ items, delivery, creditShare, creditLines }) => {
    const named: Item[] = items.map((item, index) => ({ ...item, id: `item_${index}` }))
    const sellers = [...new Set(named.map((item) => item.seller_id))]
    const methods: Item[] = sellers.map((seller_id, index) => ({
      id: `sm_${index}`,
      seller_id,
      total: delivery,
    }))
    const gross = [...named, ...methods].reduce((sum, { total }) => sum + total, 0)
    const credit = creditLines === 0 ? 0 : Math.floor(gross * 100 * creditShare)
    const credit_lines = allot(
      credit,
      Array.from({ length: creditLines }, (_, i) => i + 1),
    ).map((minor, index) => ({
      id: `credit_${index}`,
      amount: minor / 100,
    }))
    return {
      items: named,
      shipping_methods: methods,
      credit_lines,
      total: gross - credit / 100,
      minor_per_major: 100,
    }
  })

const totalOf = (part: { items: Item[]; shipping_methods: Item[] }) =>
  [...part.items, ...part.shipping_methods].reduce((sum, { total }) => sum + total, 0)
const minor = (major: number) => Math.round(major * 100)
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)

describe("allot", () => {
  it("shares add up to the amount, and none is a whole unit away from its exact share", () => {
    fc.assert(
      fc.property(cents, fc.array(fractional, { minLength: 1, maxLength: 8 }), (amount, weights) => {
        const shares = allot(amount, weights)
        expect(sum(shares)).toBe(amount)
        const weight = sum(weights)
        if (weight > 0) {
          for (const [index, share] of shares.entries()) {
            expect(Math.abs(share - (amount * (weights[index] ?? 0)) / weight)).toBeLessThan(1.001)
          }
        }
      }),
    )
  })

  it("gives the odd cent to the first of equals", () => {
    expect(allot(100, [1, 1, 1])).toEqual([34, 33, 33])
    expect(allot(-100, [1, 1, 1])).toEqual([-34, -33, -33])
    expect(allot(7, [0, 0])).toEqual([7, 0])
  })

  it("refuses fractions of a minor unit", () => {
    expect(() => allot(1.5, [1])).toThrow(RangeError)
  })
})

describe("splitCart", () => {
  it("puts each item and each delivery into exactly one part, that of its seller", () => {
    fc.assert(
      fc.property(cartArbitrary, (cart) => {
        const parts = splitCart(cart, totalOf)
        expect(parts.flatMap((part) => part.items.map(({ id }) => id)).sort()).toEqual(
          cart.items.map(({ id }) => id).sort(),
        )
        expect(parts.flatMap((part) => part.shipping_methods.map(({ id }) => id)).sort()).toEqual(
          cart.shipping_methods.map(({ id }) => id).sort(),
        )
        for (const part of parts) {
          expect(
            [...part.items, ...part.shipping_methods].every(({ seller_id }) => seller_id === part.seller_id),
          ).toBe(true)
        }
      }),
    )
  })

  it("shares out the payment so that it adds up to what the buyer pays, to the cent", () => {
    fc.assert(
      fc.property(cartArbitrary, (cart) => {
        const parts = splitCart(cart, totalOf)
        expect(sum(parts.map(({ payment }) => minor(payment)))).toBe(minor(Number(cart.total)))
        expect(parts.every(({ payment }) => payment >= 0)).toBe(true)
      }),
    )
  })

  it("uses up every credit line exactly", () => {
    fc.assert(
      fc.property(cartArbitrary, (cart) => {
        const parts = splitCart(cart, totalOf)
        for (const line of cart.credit_lines) {
          const used = parts.flatMap(({ credits }) => credits.filter((credit) => credit.line.id === line.id))
          expect(sum(used.map(({ amount }) => minor(amount)))).toBe(minor(Number(line.amount)))
        }
      }),
    )
  })

  it("leaves each order within a cent of what it costs, credit and payment together", () => {
    fc.assert(
      fc.property(cartArbitrary, (cart) => {
        for (const part of splitCart(cart, totalOf)) {
          const paid = minor(part.payment) + sum(part.credits.map(({ amount }) => minor(amount)))
          expect(Math.abs(paid - totalOf(part) * 100)).toBeLessThan(2.01)
        }
      }),
    )
  })

  it("refuses a delivery of a seller of whom nothing is bought", () => {
    const cart = {
      items: [{ id: "item_1", seller_id: "sel_1", total: 10 }],
      shipping_methods: [{ id: "sm_1", seller_id: "sel_2", total: 5 }],
      credit_lines: [],
      total: 15,
      minor_per_major: 100,
    }
    expect(() => splitCart(cart, totalOf)).toThrow(/sm_1/)
  })
})
