import type { PieceSheet, PieceSize } from "@hirfa/contracts"

export const BLANK_SIZE: PieceSize = {
  variant_id: null,
  length_cm: null,
  width_cm: null,
  height_cm: null,
  weight_g: null,
  price_mad: null,
  stock: null,
}

/** What a piece is before anything was said of it. */
export const BLANK_SHEET: PieceSheet = {
  craft: null,
  title: {},
  description: {},
  technique: null,
  materials: [],
  hs_code: null,
  sizes: [BLANK_SIZE],
  stock_mode: "one",
  lead_days_min: null,
  lead_days_max: null,
  capacity: null,
  makers: [],
  composition: [],
  food_contact: null,
  food_report: null,
}
