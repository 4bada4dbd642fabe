import {
  compactCode,
  ibanOfRib,
  isHolder,
  isIce,
  isMoroccanIban,
  isRib,
  latinDigits,
  ribKey,
} from "@hirfa/contracts"
import fc from "fast-check"
import { describe, expect, it } from "vitest"

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(""))
const rib = digits(22).map((first) => first + ribKey(first))
const ice = digits(13).map((first) => first + String(97n - ((BigInt(first) * 100n) % 97n)).padStart(2, "0"))
/** The same code with one digit mistaken. */
const mistaken = (code: string, at: number, by: number) =>
  code.slice(0, at) + String((Number(code[at]) + by) % 10) + code.slice(at + 1)

describe("the numbers of an enterprise", () => {
  it("hold for the published samples", () => {
    expect(isIce("001561191000066")).toBe(true)
    expect(isIce("001561191000065")).toBe(false)
    expect(isRib("011519000001205000534921")).toBe(true)
    expect(ibanOfRib("011519000001205000534921")).toBe("MA64011519000001205000534921")
    expect(isMoroccanIban("MA64 0115 1900 0001 2050 0053 4921")).toBe(true)
  })

  it("are found wrong when one digit is mistaken", () => {
    fc.assert(
      fc.property(rib, fc.nat(23), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
        expect(isRib(code)).toBe(true)
        expect(isMoroccanIban(ibanOfRib(code))).toBe(true)
        expect(isRib(mistaken(code, at, by))).toBe(false)
        expect(isMoroccanIban(`MA${mistaken(ibanOfRib(code).slice(2), at, by)}`)).toBe(false)
      }),
      { numRuns: 1000 },
    )
    fc.assert(
      fc.property(ice, fc.nat(14), fc.integer({ min: 1, max: 9 }), (code, at, by) => {
        expect(isIce(code)).toBe(true)
        expect(isIce(mistaken(code, at, by))).toBe(false)
      }),
      { numRuns: 1000 },
    )
  })

  it("are read as people write them, with Arabic digits and blanks", () => {
    const arabic = (code: string) => code.replace(/\d/g, (digit) => "٠١٢٣٤٥٦٧٨٩"[Number(digit)] ?? "")
    fc.assert(
      fc.property(rib, (code) => {
        expect(latinDigits(arabic(code))).toBe(code)
        expect(isRib(arabic(code).replace(/(.{4})/g, "$1 "))).toBe(true)
        expect(compactCode(ibanOfRib(code).toLowerCase())).toBe(ibanOfRib(code))
      }),
    )
  })

  it("are never taken for right by their length alone", () => {
    for (const text of ["", "0", "MA", "x".repeat(24), `${"0".repeat(23)}`])
      expect([isIce(text), isRib(text), isMoroccanIban(text)]).toEqual([false, false, false])
    fc.assert(
      fc.property(fc.string(), (text) => [isIce(text), isRib(text), isMoroccanIban(text)].length === 3),
    )
  })
})

describe("the holder of an account", () => {
  it.each([
    ["COOP TISSEUSES DE L'ATLAS", "Coopérative Tisseuses de l’Atlas"],
    ["EL IDRISSI FATIMA", "Fatima El Idrissi"],
    ["MME FATIMA EL IDRISSI", "Fatima El Idrissi"],
    ["تعاونية نساجات الأطلس", "نسّاجات الاطلس"],
  ])("%s is %s", (holder, name) => expect(isHolder(holder, [null, name])).toBe(true))

  it.each([
    ["ATLAS TRADING", "Coopérative Tisseuses de l'Atlas"],
    ["FATIMA", "Fatima El Idrissi"],
    ["COOPERATIVE", "Coopérative"],
    ["", ""],
  ])("%s is not %s", (holder, name) => expect(isHolder(holder, [name])).toBe(false))
})
