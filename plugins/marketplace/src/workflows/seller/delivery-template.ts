import type { DeliveryTemplate } from "./types"

/**
 * What a newly approved seller delivers for until it sets its own prices: registered parcels of up to 5 kg.
 * Invented round figures for a start (2026-11-21), not a carrier's tariff.
 */
export const DEFAULT_DELIVERY: DeliveryTemplate = {
  eu: [
    {
      code: "standard",
      name: "Registered parcel",
      prices: { eur: 1800, usd: 2000, gbp: 1600, mad: 19_500 },
      days: { min: 6, max: 12 },
    },
  ],
  uk: [
    {
      code: "standard",
      name: "Registered parcel",
      prices: { eur: 2000, usd: 2200, gbp: 1800, mad: 21_500 },
      days: { min: 6, max: 12 },
    },
  ],
  "north-america": [
    {
      code: "standard",
      name: "Registered parcel",
      prices: { eur: 2900, usd: 3200, gbp: 2500, mad: 31_000 },
      days: { min: 8, max: 16 },
    },
  ],
  ma: [
    {
      code: "standard",
      name: "Parcel",
      prices: { eur: 400, usd: 450, gbp: 350, mad: 4500 },
      days: { min: 2, max: 4 },
    },
  ],
}
