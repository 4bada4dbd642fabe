import type { Names } from "@hirfa/contracts"
import type { World, WorldPicture } from "../data/load"
import type { Prices } from "../data/schema"
import { prng } from "./prng"

/** A seller of the benchmark, as far as its pieces need it. */
export type BenchSeller = {
  id: string
  shipping_profile_id: string
  stock_location_id: string
  region_code: string
  city: string
  maker_ids: string[]
}

export type BenchPicture = WorldPicture & { base: string }

/** What pieces are made from. */
export type Workshop = {
  crafts: World["crafts"]
  /** Demo pieces by craft family: their pictures and descriptions are used again. */
  models: ReadonlyMap<string, { descriptions: Names[]; pictures: BenchPicture[] }>
  sellers: readonly BenchSeller[]
}

export type BenchPiece = {
  number: number
  title: Names
  description: Names
  seller: BenchSeller
  craft: World["crafts"][number]
  kind: "unique" | "ready" | "made_to_order"
  stock: number
  prices: Prices
  size: { length: number; width: number; height: number; weight: number }
  picture: BenchPicture | null
  maker_id: string | null
}

const COLOURS: readonly Names[] = [
  { en: "ivory", fr: "ivoire", ar: "عاجي" },
  { en: "indigo", fr: "indigo", ar: "نيلي" },
  { en: "madder red", fr: "rouge garance", ar: "أحمر الفوة" },
  { en: "saffron", fr: "safran", ar: "زعفراني" },
  { en: "olive", fr: "olive", ar: "زيتوني" },
  { en: "charcoal", fr: "anthracite", ar: "فحمي" },
  { en: "turquoise", fr: "turquoise", ar: "فيروزي" },
  { en: "rust", fr: "rouille", ar: "لون الصدأ" },
  { en: "natural", fr: "naturel", ar: "طبيعي" },
  { en: "rose", fr: "rose", ar: "وردي" },
]
const PATTERNS: readonly Names[] = [
  { en: "with lozenges", fr: "à losanges", ar: "بمعينات" },
  { en: "with stars", fr: "à étoiles", ar: "بنجوم" },
  { en: "with stripes", fr: "à rayures", ar: "بخطوط" },
  { en: "with leaves", fr: "à feuilles", ar: "بأوراق" },
  { en: "plain", fr: "uni", ar: "سادة" },
  { en: "with waves", fr: "à vagues", ar: "بأمواج" },
  { en: "with signs", fr: "à signes", ar: "بعلامات" },
]

/** The piece of a number: always the same for the same crafts and sellers. */
export function makePiece(workshop: Workshop, number: number): BenchPiece {
  const random = prng(number)
  const craft = random.pick(workshop.crafts)
  const seller = random.pick(workshop.sellers)
  const colour = random.pick(COLOURS)
  const pattern = random.pick(PATTERNS)
  const model = workshop.models.get(craft.family)
  const chance = random.next()
  const kind = chance < 0.25 ? "unique" : chance < 0.75 ? "ready" : "made_to_order"
  const isSold = random.next() < 0.05
  const eur = 12 + Math.round(random.next() ** 3 * 1400)
  return {
    number,
    craft,
    seller,
    kind,
    stock: isSold ? 0 : kind === "unique" ? 1 : 1 + random.below(40),
    title: {
      en: `${craft.names.en}, ${colour.en}, ${pattern.en}, no. ${number}`,
      fr: `${craft.names.fr}, ${colour.fr}, ${pattern.fr}, n° ${number}`,
      ar: `${craft.names.ar}، ${colour.ar}، ${pattern.ar}، رقم ${number}`,
    },
    description: model ? random.pick(model.descriptions) : craft.names,
    prices: pricesOf(eur),
    size: {
      length: 80 + random.below(2000),
      width: 60 + random.below(1500),
      height: 10 + random.below(400),
      weight: 100 + random.below(12_000),
    },
    picture: model ? random.pick(model.pictures) : null,
    maker_id: seller.maker_ids.length > 0 ? random.pick(seller.maker_ids) : null,
  }
}

/** Whole prices in each currency, in minor units; about as many dirhams and dollars as euros are worth. */
function pricesOf(eur: number): Prices {
  const whole = (rate: number, step: number) => Math.max(step, Math.round((eur * rate) / step) * step) * 100
  return { eur: eur * 100, usd: whole(1.16, 1), gbp: whole(0.87, 1), mad: whole(10.7, 5) }
}
