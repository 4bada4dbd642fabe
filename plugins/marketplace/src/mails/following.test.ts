import { CLAIM_ACTS, CLAIM_STATES, type Claim, LOCALES, type Parcel, PROGRESS_STAGES } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import { contentOf } from "./content"
import { claimMoved } from "./templates/claim"
import { orderConfirmed, orderProgressed, parcelArrived } from "./templates/following"

const eur = (amount: number) => ({ amount, currency: "eur" as const })
const none = eur(0)
const parcel: Parcel = {
  order_id: "order_1",
  number: 41,
  seller: { handle: "weavers", name: "Tissu & <Laine>", city: "Taznakht" },
  state: "confirmed",
  payment_state: "paid",
  lines: [],
  shipments: [],
  arrives_in: null,
  totals: { goods: none, delivery: none, discount: none, tax: none, credit: none, total: none },
  refunded: none,
}
const claim: Claim = {
  id: "clm_1",
  order_id: "order_1",
  order_number: 41,
  kind: "return",
  reason: "damaged",
  state: "asked",
  opened_by: "buyer",
  opened_at: "2026-11-20T10:00:00.000Z",
  answer_by: "2026-11-25T10:00:00.000Z",
  words: "It is <b>broken</b>.",
  pictures: [],
  lines: [{ line_id: "line_1", title: "A rug", variant_title: null, quantity: 1, picture: null }],
  value: eur(10_000),
  left: eur(12_000),
  offered: null,
  refunded: none,
  label_url: null,
  return_carrier: null,
  return_tracking: null,
  history: [],
  can: [],
}
const link = "https://hirfa.example/orders/ogrp_1.a-b"

describe.each(LOCALES)("the mails of an order on its way in %s", (locale) => {
  const group = { number: 1007, shipping_address: null }

  it("tell the buyer of the confirmation and of every stage of the making", () => {
    const letters = [
      orderConfirmed({ group, parcel, locale, link, isMadeToOrder: true }),
      ...PROGRESS_STAGES.map((stage) =>
        orderProgressed({ group, parcel, locale, link, stage, words: "<i>so</i>" }),
      ),
      parcelArrived({ seller: "Potters", number: 42, member: { name: "Zahra", locale }, link }),
    ]
    for (const { subject, text, html } of letters.map(contentOf)) {
      expect([subject.length > 5, text.includes(link), html.includes("<i>")]).toEqual([true, true, false])
      expect(`${subject}${text}`).not.toMatch(/[{}]/)
    }
  })

  it("tell either side of every step of a claim in every state, without a hole or foreign markup", () => {
    for (const to of ["buyer", "seller"] as const)
      for (const act of ["ask", ...CLAIM_ACTS] as const)
        for (const state of CLAIM_STATES) {
          const step = {
            act,
            by: act === "overdue" ? ("clock" as const) : ("seller" as const),
            words: "Why",
            amount: eur(500),
          }
          const news = {
            to,
            claim: { ...claim, state },
            step,
            number: 7,
            seller: "Potters",
            name: "Lina",
            locale,
            link,
          }
          const { subject, text, html } = contentOf(claimMoved(news))
          expect(`${subject}${text}`).not.toMatch(/[{}]/)
          expect(text).toContain(link)
          expect(html).not.toContain("<b>broken")
        }
  })
})

describe("the mail about a claim", () => {
  const step = { act: "ask" as const, by: "buyer" as const, words: null, amount: null }
  const news = { claim, step, number: 7, seller: "Potters", name: "Lina", locale: "en" as const, link }

  it("says until when an answer comes, and to the seller what happens without one", () => {
    expect(contentOf(claimMoved({ ...news, to: "buyer" })).text).toContain(
      "An answer comes by 25 November 2026",
    )
    expect(contentOf(claimMoved({ ...news, to: "seller" })).text).toContain("After that Hirfa decides")
  })

  it("names the money", () => {
    const offered = { ...claim, state: "offered" as const }
    const offer = { act: "offer" as const, by: "seller" as const, words: null, amount: eur(4_050) }
    const { text } = contentOf(claimMoved({ ...news, claim: offered, step: offer, to: "buyer" }))
    expect(text).toContain("Potters offers €40.50")
    expect(text).toContain("Take the offer, or decline it")
  })
})
