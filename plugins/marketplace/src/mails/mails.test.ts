import { LOCALES, type Locale, type OrderGroup, type Parcel } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import { contentOf } from "./content"
import type { Letter } from "./letter"
import { atelierPage, orderPage, pageOf } from "./links"
import { moneyReturned } from "./templates/money-returned"
import { newOrder } from "./templates/new-order"
import { orderCanceled } from "./templates/order-canceled"
import { orderPlaced } from "./templates/order-placed"
import { parcelDelivered } from "./templates/parcel-delivered"
import { parcelSent } from "./templates/parcel-sent"
import { passwordReset } from "./templates/password-reset"
import { pieceRestocked } from "./templates/piece-restocked"
import { SELLER_NEWS, sellerStatus } from "./templates/seller-status"
import { speaker, WORDS } from "./words"

const BASE = "https://hirfa.example"
const eur = (amount: number) => ({ amount, currency: "eur" as const })
const totals = (goods: number, delivery: number) => ({
  goods: eur(goods),
  delivery: eur(delivery),
  discount: eur(500),
  tax: eur(1000),
  credit: eur(0),
  total: eur(goods + delivery - 500),
})

const shipment = {
  id: "ful_1",
  packed_at: "2026-12-01T08:00:00.000Z",
  shipped_at: "2026-12-02T08:00:00.000Z",
  delivered_at: null,
  carrier: "Amana",
  tracking_number: "AB123456789MA",
  tracking_url: "https://carrier.example/?n=AB123456789MA&lang=fr",
  lines: [{ line_id: "line_1", quantity: 1 }],
}

function parcel(own: Partial<Parcel> = {}): Parcel {
  return {
    order_id: "order_1",
    number: 41,
    seller: { handle: "weavers", name: "Tissu & <Laine>", city: "Taznakht" },
    state: "placed",
    payment_state: "paid",
    lines: [
      {
        id: "line_1",
        title: `Carpet "Ait" <b>`,
        variant_title: "170 x 240 cm",
        handle: "carpet",
        picture: null,
        quantity: 2,
        fulfilled_quantity: 0,
        shipped_quantity: 0,
        returned_quantity: 0,
        unit_price: eur(25_000),
        total: eur(50_000),
      },
    ],
    shipments: [shipment],
    arrives_in: { min: 8, max: 14 },
    totals: totals(50_000, 2500),
    refunded: eur(0),
    ...own,
  }
}

const group: OrderGroup = {
  id: "ogrp_1",
  number: 1007,
  placed_at: "2026-11-27T10:00:00.000Z",
  email: "claire@buyers.example",
  currency: "eur",
  locale: "en",
  shipping_address: {
    first_name: "Claire",
    last_name: "O'Martin",
    company: null,
    address_1: "1 rue des Tests",
    address_2: null,
    postal_code: "75001",
    city: "Paris",
    province: null,
    country_code: "fr",
    phone: null,
  },
  parcels: [
    parcel(),
    parcel({ order_id: "order_2", number: 42, seller: { handle: "potters", name: "Potters", city: "Safi" } }),
  ],
  totals: totals(100_000, 5000),
  refunded: eur(0),
  payment_state: "paid",
  is_test_payment: false,
}

const token = "ogrp_1.a-b_c"
const links = (locale: Locale) => ({
  order: orderPage(BASE, token, locale),
  atelier: atelierPage(BASE, "order_1", locale),
  workshop: pageOf(BASE, "/atelier", locale),
  reset: pageOf(BASE, "/account/new-password?token=a.b-c_d", locale),
})

/** A shop that was closed or opened, and why, in words that somebody else wrote. */
const shop = {
  name: "Tissu & <Laine>",
  reason: "Sold <b>factory</b> goods.\n<script>alert(1)</script>",
  paused_until: "2027-01-10T00:00:00.000Z",
}
const member = (locale: Locale) => ({ name: "Fatima", locale })

const LETTERS: Record<string, (locale: Locale) => Letter> = {
  "order placed": (locale) => orderPlaced({ group, locale, link: links(locale).order }),
  "new order": (locale) =>
    newOrder({ parcel: parcel(), group, member: { name: "Fatima", locale }, link: links(locale).atelier }),
  "parcel sent": (locale) =>
    parcelSent({ group, parcel: parcel(), shipment, locale, link: links(locale).order }),
  "parcel delivered": (locale) =>
    parcelDelivered({ group, parcel: parcel(), shipment, locale, link: links(locale).order }),
  "order canceled": (locale) =>
    orderCanceled({
      group,
      parcel: parcel({ refunded: eur(52_000), payment_state: "refunded" }),
      reason: "The loom broke.\n<script>alert(1)</script>",
      locale,
      link: links(locale).order,
    }),
  "money returned": (locale) =>
    moneyReturned({
      group,
      parcel: parcel({ refunded: eur(3000) }),
      amount: eur(1250),
      locale,
      link: links(locale).order,
    }),
  "piece restocked": (locale) =>
    pieceRestocked({
      piece: `Carpet "Ait" <b>`,
      seller: "Tissu & <Laine>",
      locale,
      link: pageOf(BASE, "/pieces/carpet", locale),
      stop: pageOf(BASE, "/restock/stop?key=a-b_c", locale),
    }),
  "password reset": (locale) =>
    passwordReset({
      name: "Claire",
      email: "claire@buyers.example",
      minutes: 15,
      locale,
      link: links(locale).reset,
    }),
  ...Object.fromEntries(
    SELLER_NEWS.map((news) => [
      `seller ${news}`,
      (locale: Locale) =>
        sellerStatus({ news, seller: shop, member: member(locale), link: links(locale).workshop }),
    ]),
  ),
}

const cases = Object.entries(LETTERS).flatMap(([name, letter]) =>
  LOCALES.map((locale) => ({ name, locale, letter: letter(locale) })),
)

/** Dates and sums hold narrow spaces, which versions of ICU place differently. */
const plainSpaces = (text: string) => text.replace(/[\u00a0\u2009\u202f]/g, " ")

/** What a reader sees of the HTML. */
const seen = (html: string) =>
  html
    .replace(/<title>.*<\/title>/, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")

describe("the words of the mails", () => {
  it("have the same keys and the same values to fill in, in every language", () => {
    const names = (text: unknown) => [...new Set(JSON.stringify(text).match(/\{\w+\}/g) ?? [])].sort()
    for (const locale of LOCALES) {
      expect(Object.keys(WORDS[locale])).toEqual(Object.keys(WORDS.en))
      for (const [key, text] of Object.entries(WORDS[locale])) {
        expect(names(text), `${locale} ${key}`).toEqual(names(WORDS.en[key as keyof typeof WORDS.en]))
        expect(JSON.stringify(text).length, `${locale} ${key}`).toBeGreaterThan(4)
      }
    }
  })

  it("have every plural form that the language asks for", () => {
    for (const locale of LOCALES) {
      const rules = new Intl.PluralRules(locale).resolvedOptions().pluralCategories
      // Nobody orders zero pieces or gets zero parcels.
      for (const forms of Object.values(WORDS[locale]).filter((text) => typeof text !== "string"))
        expect(Object.keys(forms).sort()).toEqual(rules.filter((rule) => rule !== "zero").sort())
    }
  })

  it("refuse to leave a hole", () => {
    expect(() => speaker("en").say("parcel_of", { seller: "Weavers" })).toThrow("city")
  })
})

describe.each(cases)("$name in $locale", ({ name, locale, letter }) => {
  const { subject, text, html } = contentOf(letter)

  it("is whole", () => {
    for (const part of [subject, text, html]) {
      expect(part).not.toMatch(/undefined|null|NaN|Invalid|\[object|\{\w+\}/)
      expect(part.length).toBeGreaterThan(10)
    }
    expect(subject).not.toMatch(/[\r\n]/)
  })

  it("leads to the reader's page in her language, by one plain link", () => {
    const prefix = { en: "", fr: "/fr", ar: "/ar" }[locale]
    const path =
      {
        "new order": "/atelier/orders/order_1",
        "password reset": "/account/new-password?token=a.b-c_d",
        "piece restocked": "/pieces/carpet",
      }[name] ?? (name.startsWith("seller ") ? "/atelier" : `/orders/${token}`)
    const link = `${BASE}${prefix}${path}`
    // There is nothing to open for who was suspended.
    if (name === "seller suspended") return expect(html).not.toContain("href=")
    expect(text.split("\n")).toContain(link)
    expect(html).toContain(`href="${link}"`)
  })

  it("says the same in both forms", () => {
    const visible = seen(html)
    for (const line of text.split(/\n| ?: /)) {
      const words = line.replace(/^(== | *> |! |-- )|( ==)$|:$/g, "").trim()
      if (words && words !== "--" && !words.startsWith("http"))
        expect(visible).toContain(words.replace(/\s+/g, " "))
    }
  })

  it("lets nothing that others wrote become markup, and loads nothing", () => {
    expect(html).not.toMatch(/<script|<b>|<Laine>|Tissu & |<img|<link|url\(|@import/)
    expect(
      (html.match(/https?:\/\/[^"]+/g) ?? []).every((url) => /^https:\/\/(hirfa|carrier)\.example/.test(url)),
    ).toBe(true)
  })

  it("runs in the direction of its language", () => {
    expect(html).toContain(`<html lang="${locale}" dir="${locale === "ar" ? "rtl" : "ltr"}">`)
  })
})

describe("what the buyer is told", () => {
  const textOf = (name: keyof typeof LETTERS, locale: Locale) =>
    plainSpaces(contentOf((LETTERS[name] as (l: Locale) => Letter)(locale)).text)

  it("lists each parcel with its cooperative, pieces, dates and the sums", () => {
    const text = textOf("order placed", "en")
    expect(text).toContain("Parcel of Tissu & <Laine>, Taznakht")
    expect(text).toContain("Parcel of Potters, Safi")
    expect(text).toContain('2 × Carpet "Ait" <b> (170 x 240 cm): €500.00')
    expect(text).toContain("Expected 5 – 11 December 2026")
    expect(text).toContain("2 parcels are coming to you")
    expect(text).toContain("Discount: -€5.00")
    expect(text).toContain("Total: €1,045.00")
    expect(text).toContain("75001 Paris\nFrance")
  })

  it("names carrier, number, link, and only the pieces of that parcel", () => {
    const text = textOf("parcel sent", "fr")
    expect(text).toContain("Transporteur : Amana")
    expect(text).toContain("Numéro de suivi : AB123456789MA")
    expect(text).toContain(shipment.tracking_url)
    expect(text).toContain('1 × Carpet "Ait" <b> (170 x 240 cm)')
  })

  it("keeps back a tracking address that is no web address", () => {
    const letter = parcelSent({
      group,
      parcel: parcel(),
      shipment: { ...shipment, tracking_url: "httpx:alert(1)" },
      locale: "en",
      link: BASE,
    })
    expect(contentOf(letter).html).not.toContain("httpx:")
  })

  it("gives the reason of a cancellation in the seller's words and the money that goes back", () => {
    const text = textOf("order canceled", "en")
    expect(text).toContain("> The loom broke.\n> <script>alert(1)</script>")
    expect(text).toContain("€520.00 goes back")
  })

  it("says of an order that was canceled unpaid that nothing was charged", () => {
    const unpaid = { group, reason: null, locale: "en" as const, link: BASE }
    const letter = orderCanceled({ ...unpaid, parcel: parcel({ payment_state: "canceled" }) })
    expect(contentOf(letter).text).toContain("Nothing was charged")
    const later = orderCanceled({ ...unpaid, parcel: parcel({ payment_state: "paid" }) })
    expect(contentOf(later).text).not.toMatch(/Nothing was charged|goes back/)
  })

  it("calls the whole order canceled when it had but one parcel", () => {
    const alone = parcel({ refunded: eur(52_000) })
    const letter = orderCanceled({
      group: { ...group, parcels: [alone] },
      parcel: alone,
      reason: null,
      locale: "en",
      link: BASE,
    })
    expect(letter.subject).toBe("Tissu & <Laine> had to cancel your order 1007")
    expect(contentOf(letter).text).not.toContain("other cooperatives")
    expect(textOf("order canceled", "en")).toContain(
      "The parcels of other cooperatives come as they were planned.",
    )
  })

  it("marks a test payment in every mail that speaks of paying or sending", () => {
    const test = { ...group, is_test_payment: true }
    const link = BASE
    for (const locale of LOCALES) {
      const { say } = speaker(locale)
      expect(contentOf(orderPlaced({ group: test, locale, link })).text).toContain(say("test_payment"))
      const canceled = orderCanceled({ group: test, parcel: parcel(), reason: null, locale, link })
      expect(contentOf(canceled).text).toContain(say("test_payment"))
      const told = newOrder({ parcel: parcel(), group: test, member: { name: "Fatima", locale }, link })
      expect(contentOf(told).text).toContain(say("test_payment_seller"))
    }
  })
})

describe("a refund", () => {
  it("tells what goes back now, and what has in all when it was more", () => {
    const letter = (refunded: number) =>
      contentOf(
        moneyReturned({
          group,
          parcel: parcel({ refunded: eur(refunded) }),
          amount: eur(1250),
          locale: "en",
          link: BASE,
        }),
      )
    expect(letter(1250).subject).toBe("€12.50 of your order 1007 comes back to you")
    expect(letter(1250).text).not.toContain("so far")
    expect(letter(3000).text).toContain("Given back so far: €30.00")
  })

  it("of a test payment promises nobody any money", () => {
    for (const locale of LOCALES) {
      const { say } = speaker(locale)
      const { text } = contentOf(
        moneyReturned({
          group: { ...group, is_test_payment: true },
          parcel: parcel(),
          amount: eur(1250),
          locale,
          link: BASE,
        }),
      )
      expect(text).toContain(say("test_payment"))
      expect(text).not.toContain(say("refund_way"))
    }
  })
})

describe("what the seller is told", () => {
  it("of a pause: why, and whether it ends by itself", () => {
    const text = (paused_until: string | null) =>
      contentOf(
        sellerStatus({
          news: "paused",
          seller: { ...shop, paused_until },
          member: member("en"),
          link: BASE,
        }),
      ).text
    expect(text("2027-01-10T00:00:00.000Z")).toContain("It opens again by itself on 10 January 2027.")
    expect(text("2027-01-10T00:00:00.000Z")).toContain("> Sold <b>factory</b> goods.")
    expect(text(null)).toContain("answer this mail")
    expect(text(null)).not.toContain("by itself")
  })

  it("is its own part only", () => {
    const { subject, text: written } = contentOf((LETTERS["new order"] as (l: Locale) => Letter)("en"))
    const text = plainSpaces(written)
    expect(subject).toBe("New order 41: 2 pieces to France")
    expect(text).not.toContain("Potters")
    expect(text).toContain("The buyer was told it arrives 5 – 11 December 2026.")
    expect(text).toContain("Total: €520.00")
  })

  it("counts in Arabic as Arabic counts", () => {
    const { count } = speaker("ar")
    const forms = [1, 2, 3, 11, 100].map((pieces) =>
      count("new_order_subject", pieces, { number: "1", country: "فرنسا" }),
    )
    expect(new Set(forms).size).toBe(5)
    expect(forms[1]).toContain("قطعتان")
  })
})
