import { readFileSync } from "node:fs"
import path from "node:path"
import { describe, expect, it } from "vitest"
import { formatDateRange, formatMoney, formatMoneyExact, formatNumber } from "./format"
import { LOCALES, localeOfPath, localizedPath, withoutLocale } from "./locale"

const messages = path.resolve(import.meta.dirname, "../../../messages")
type Message = string | readonly { match: Record<string, string>; declarations: readonly string[] }[]

function read(locale: string, file: string): Record<string, Message> {
  return JSON.parse(readFileSync(path.join(messages, locale, file), "utf8"))
}

function textsOf(message: Message): string[] {
  return typeof message === "string" ? [message] : message.flatMap(({ match }) => Object.values(match))
}

function placeholders(message: Message): string[] {
  const found = textsOf(message).flatMap((text) =>
    [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? ""),
  )
  return [...new Set(found)].sort()
}

const PLURAL_FORMS = {
  en: ["one", "other"],
  fr: ["many", "one", "other"],
  ar: ["few", "many", "one", "other", "two", "zero"],
}

describe.each(["shop.json", "buy.json"])("messages in %s", (file) => {
  const base = read("en", file)

  it.each(["fr", "ar"])("are all there in %s, and none is empty", (locale) => {
    const other = read(locale, file)
    expect(Object.keys(other).sort()).toEqual(Object.keys(base).sort())
    for (const [key, message] of Object.entries(other)) {
      for (const text of textsOf(message)) expect(text.trim(), key).not.toBe("")
    }
  })

  it.each(["fr", "ar"])("fill in the same values in %s", (locale) => {
    const other = read(locale, file)
    for (const [key, message] of Object.entries(base)) {
      // A language may say "two" in a word; only what it fills in beyond the base would stay empty.
      const known =
        typeof message === "string" ? placeholders(message) : message[0]?.declarations.join(" ").match(/\w+/g)
      for (const name of placeholders(other[key] ?? "")) expect(known, `${locale} ${key}`).toContain(name)
      if (typeof message === "string")
        expect(placeholders(other[key] ?? ""), `${locale} ${key}`).toEqual(known)
    }
  })

  it.each(LOCALES)("have every plural form of %s", (locale) => {
    for (const [key, message] of Object.entries(read(locale, file))) {
      if (typeof message === "string" || !message[0]?.declarations.some((each) => each.includes(": plural")))
        continue
      const forms = Object.keys(message[0].match).map((match) => match.split("=")[1])
      expect(forms.sort(), key).toEqual(PLURAL_FORMS[locale])
    }
  })
})

describe("addresses in languages", () => {
  it("have no prefix in the base language, and lead back", () => {
    expect(localizedPath("/pieces", "en")).toBe("/pieces")
    expect(localizedPath("/", "ar")).toBe("/ar")
    for (const locale of LOCALES) {
      for (const each of ["/", "/pieces", "/cooperatives/fes"]) {
        const address = localizedPath(each, locale)
        expect(withoutLocale(address)).toBe(each)
        expect(localeOfPath(address)).toBe(locale)
      }
    }
  })

  it("do not take a word for a language", () => {
    expect(localeOfPath("/french-pots")).toBe("en")
    expect(withoutLocale("/french-pots")).toBe("/french-pots")
  })
})

describe("amounts and dates", () => {
  it("are written as their reader writes them", () => {
    const price = { amount: 128_050, currency: "eur" } as const
    expect(formatMoney(price, "en")).toBe("€1,280.50")
    expect(formatMoney(price, "fr").replaceAll(/\s/g, " ")).toBe("1 280,50 €")
    expect(formatMoney({ amount: 60_000, currency: "mad" }, "en")).toMatch(/600$/)
    expect(formatMoneyExact({ amount: 60_000, currency: "eur" }, "en")).toBe("€600.00")
  })

  it("use the digits of Morocco in Arabic", () => {
    expect(formatNumber(1234, 0, "ar")).toMatch(/1.?234/)
    expect(formatDateRange(new Date("2026-12-03"), new Date("2026-12-09"), "ar")).toMatch(/3.*9/)
  })
})
