import { writeFile } from "node:fs/promises"
import { LOCALES } from "@hirfa/contracts"
import { describe, expect, it } from "vitest"
import { isMostlyArabic, settingOf } from "../documents/script"
import { addressLines, labelPdf, type PaperOrder, packingListPdf } from "./papers"
import { PAPER_WORDS } from "./words"

const eur = (amount: number) => ({ amount, currency: "eur" as const })
const line = (id: string, title: string, quantity: number) => ({
  id,
  title,
  variant_title: "170 × 240 cm",
  handle: null,
  picture: null,
  quantity,
  fulfilled_quantity: 0,
  shipped_quantity: 0,
  returned_quantity: 0,
  unit_price: eur(1),
  total: eur(1),
})
const address = {
  first_name: "Zoë",
  last_name: "Œuvrard-Müller",
  company: null,
  address_1: "12 bis, rue de l’Église",
  address_2: "Apt. 4",
  postal_code: "75001",
  city: "Paris",
  province: null,
  country_code: "fr",
  phone: "+33 6 12 34 56 78",
}
const arabic = {
  ...address,
  first_name: "فاطمة",
  last_name: "الزهراء",
  address_1: "12، شارع محمد الخامس",
  address_2: null,
  postal_code: "40000",
  city: "مراكش",
  country_code: "ma",
}
const order: PaperOrder = {
  number: 1042,
  placed_at: "2026-11-21T10:00:00.000Z",
  shipping_address: address,
  delivery_name: "Poste Maroc",
  arrives_in: { min: 8, max: 14 },
  lines: [line("line_1", "Tapis Beni Ouarain", 2), line("line_2", "سلة من الدوم", 1)],
  shipments: [],
}
const sender = { name: "تعاونية تيكمي · Coopérative Tigmi", address: ["Taznakht", "Maroc"] }

/** For whoever wants to look at them: the folder into which the papers are written. */
const folder = process.env.PAPERS_DIR

describe.each(LOCALES)("the papers of an order in %s", (locale) => {
  it.each([
    ["latin", address],
    ["arabic", arabic],
  ])(
    "are whole for an address in %s letters",
    async (script, shipping_address) => {
      const own = { ...order, shipping_address }
      const papers = {
        "packing-list": await packingListPdf(own, { sender, locale }),
        "label-a6": await labelPdf(own, { sender, locale, size: "a6" }),
        "label-a4": await labelPdf(own, { sender, locale, size: "a4" }),
      }
      for (const [name, pdf] of Object.entries(papers)) {
        expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
        expect(pdf.toString("latin1").match(/\/Type \/Page\b/g), name).toHaveLength(1)
        if (folder) await writeFile(`${folder}/${name}-${locale}-${script}.pdf`, pdf)
      }
      expect(papers["label-a6"].toString("latin1")).toMatch(/MediaBox \[0 0 297\.64\d* 419\.5\d*\]/)
    },
    60_000,
  )

  it("have a word for everything", () => {
    expect(Object.keys(PAPER_WORDS[locale])).toEqual(Object.keys(PAPER_WORDS.en))
    for (const word of Object.values(PAPER_WORDS[locale])) expect(word).not.toBe("")
  })
})

describe("an address", () => {
  it("ends with the country in capitals, in French too on an Arabic paper", () => {
    expect(addressLines(address, "en").at(-1)).toBe("FRANCE")
    expect(addressLines(address, "ar").at(-1)).toBe("فرنسا · FRANCE")
    expect(addressLines(address, "fr")).toHaveLength(5)
  })

  it("runs in the direction of its letters", () => {
    expect(isMostlyArabic("12، شارع محمد الخامس, Apt. 4")).toBe(true)
    expect(isMostlyArabic("75001 Paris")).toBe(false)
    expect(isMostlyArabic("12345")).toBe(false)
    expect(settingOf("+33 6 12", true)).toEqual({ direction: "ltr", textAlign: "right" })
    expect(settingOf("12، شارع محمد الخامس", false)).toEqual({ direction: "rtl", textAlign: "left" })
    expect(settingOf("—", true).direction).toBe("rtl")
  })
})
