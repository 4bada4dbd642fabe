import type { DestinationNeed, MissingField, PieceTab, StockMode, WeightClass } from "@hirfa/contracts"
import { formatNumber, m } from "~/lib/i18n"
import type { IconName } from "~/ui/icon"

export const TAB_WORDS: Readonly<
  Record<PieceTab, { name: () => string; empty: () => string; icon: IconName }>
> = {
  draft: { name: m.pieces_tab_draft, empty: m.pieces_empty_draft, icon: "hand" },
  on_sale: { name: m.pieces_tab_on_sale, empty: m.pieces_empty_on_sale, icon: "cart" },
  sold: { name: m.pieces_tab_sold, empty: m.pieces_empty_sold, icon: "check" },
  archived: { name: m.pieces_tab_archived, empty: m.pieces_empty_archived, icon: "parcel" },
}

/** What is missing, and the field that it is written into. */
export const MISSING_WORDS: Readonly<Record<MissingField, { text: () => string; field: string }>> = {
  pictures: { text: m.piece_missing_pictures, field: "camera" },
  craft: { text: m.piece_missing_craft, field: "craft" },
  title: { text: m.piece_missing_title, field: "title" },
  size: { text: m.piece_missing_size, field: "size_0_length" },
  weight: { text: m.piece_missing_weight, field: "size_0_weight" },
  price: { text: m.piece_missing_price, field: "size_0_price" },
  stock: { text: m.piece_missing_stock, field: "size_0_stock" },
  lead_days: { text: m.piece_missing_lead_days, field: "lead_days_min" },
  makers: { text: m.piece_missing_makers, field: "makers" },
  composition: { text: m.piece_missing_composition, field: "fibre_0" },
  food_report: { text: m.piece_missing_food_report, field: "food_report" },
}

export const NEED_WORDS: Readonly<Record<DestinationNeed, { text: () => string; field: string | null }>> = {
  identification: { text: m.piece_need_identification, field: "hs_code" },
  maker: { text: m.piece_need_maker, field: "makers" },
  picture: { text: m.piece_need_picture, field: "camera" },
  responsible_person: { text: m.piece_need_responsible_person, field: null },
  fibre_composition: { text: m.piece_need_fibre_composition, field: "fibre_0" },
  food_contact: { text: m.piece_need_food_contact, field: "food_contact" },
}

export const STOCK_WORDS: Readonly<Record<StockMode, () => string>> = {
  one: m.piece_stock_one,
  several: m.piece_stock_several,
  to_order: m.piece_stock_to_order,
}

export const FIBRE_WORDS: Readonly<Record<string, () => string>> = {
  wool: m.fibre_wool,
  cotton: m.fibre_cotton,
  silk: m.fibre_silk,
  linen: m.fibre_linen,
  hemp: m.fibre_hemp,
  jute: m.fibre_jute,
  sisal: m.fibre_sisal,
  alpaca: m.fibre_alpaca,
  camel: m.fibre_camel,
  goat: m.fibre_goat,
  viscose: m.fibre_viscose,
  modal: m.fibre_modal,
  lyocell: m.fibre_lyocell,
  acrylic: m.fibre_acrylic,
  polyester: m.fibre_polyester,
  polyamide: m.fibre_polyamide,
  elastane: m.fibre_elastane,
  metal: m.fibre_metal,
  other: m.fibre_other,
  unspecified: m.fibre_unspecified,
}

const WEIGHTS: Readonly<Record<WeightClass, readonly [number, number]>> = {
  light: [100, 500],
  medium: [500, 2_000],
  heavy: [2_000, 10_000],
}

export function weightHint(weightClass: WeightClass | null): string | undefined {
  if (!weightClass) return undefined
  const [from, to] = WEIGHTS[weightClass]
  return m.piece_weight_hint({ from: formatNumber(from), to: formatNumber(to) })
}

/** What was just done, and what it means. */
export function doneWords(done: string | null): string | null {
  switch (done) {
    case "save":
      return m.piece_done_save()
    case "publish":
      return m.piece_done_publish()
    case "review":
      return m.piece_done_review()
    case "archive":
      return m.piece_done_archive()
    case "restore":
      return m.piece_done_restore()
    case "duplicate":
      return m.piece_done_duplicate()
    default:
      return null
  }
}
