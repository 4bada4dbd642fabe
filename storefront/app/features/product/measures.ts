import type { PieceVariant } from "@hirfa/contracts"
import { formatNumber, m, unbroken } from "~/lib/i18n"

const MM_PER_INCH = 25.4
const GRAMS_PER_POUND = 453.592

type Size = PieceVariant["size"]

/** Length, width and height that are known, in this order. */
function sidesOf(size: Size): number[] {
  return [size.length, size.width, size.height].filter((side) => side !== null)
}

/** `170 × 240 cm (67 × 94 in)`, or null where nothing was measured. */
export function sizeText(size: Size): string | null {
  const sides = sidesOf(size)
  if (sides.length === 0) return null
  // Below 20 cm a millimetre shows; above it only suggests a precision that handwork does not have.
  const digits = Math.max(...sides) < 200 ? 1 : 0
  const joined = (unit: number) =>
    unbroken(sides.map((side) => formatNumber(side / unit, digits)).join(" × "))
  return m.size_both({ cm: joined(10), inches: joined(MM_PER_INCH) })
}

/** `850 g (1.9 lb)` or `9 kg (19.8 lb)`. */
export function weightText(grams: number | null): string | null {
  if (grams === null || grams <= 0) return null
  const pounds = formatNumber(grams / GRAMS_PER_POUND, 1)
  if (grams < 1000) return m.weight_grams({ grams: formatNumber(grams), pounds })
  return m.weight_kilos({ kilos: formatNumber(grams / 1000, 1), pounds })
}

export interface Scale {
  /** Front view in millimetres. */
  width: number
  height: number
  reference: "person" | "hand"
}

const PERSON_FROM = 450
/** A piece thinner than this part of its shorter side lies flat, as a rug does. */
const FLAT_BELOW = 0.12

/** What to draw beside the piece so that its size is seen: a person for what is large, a hand for what is small. */
export function scaleOf(size: Size): Scale | null {
  const { length, width, height } = size
  const sides = [length, width].filter((side) => side !== null)
  const shorter = Math.min(...sides)
  const isFlat = sides.length === 2 && (height === null || height < shorter * FLAT_BELOW)
  // What lies flat is drawn as if hung; what stands is drawn from the front.
  const across = isFlat ? shorter : (length ?? width)
  const up = isFlat ? Math.max(...sides) : height
  if (across === null || up === null || across <= 0 || up <= 0) return null
  return { width: across, height: up, reference: Math.max(across, up) >= PERSON_FROM ? "person" : "hand" }
}
