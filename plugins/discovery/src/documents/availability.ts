import type { Availability } from "@hirfa/contracts"
import { numberOf } from "./amounts"
import type { VariantSource } from "./source"

interface Stock {
  availability: Availability
  /** Pieces that can be bought now; null when unbounded. */
  available: number | null
}

/** Whether and how a variant can be bought. Counts all places where the seller keeps it, less what is reserved. */
export function stockOf(variant: VariantSource, isMadeToOrder: boolean): Stock {
  const unbounded = isMadeToOrder ? "made_to_order" : "ready"
  if (!variant.manage_inventory) return { availability: unbounded, available: null }
  const inStock = unitsInStock(variant)
  if (variant.allow_backorder)
    return { availability: inStock > 0 && !isMadeToOrder ? "ready" : "made_to_order", available: null }
  if (inStock > 0) return { availability: unbounded, available: inStock }
  return { availability: "sold", available: 0 }
}

/** The best that any variant offers. */
export function bestAvailability(all: readonly Availability[]): Availability {
  if (all.includes("ready")) return "ready"
  return all.includes("made_to_order") ? "made_to_order" : "sold"
}

/** A variant may be made of several items (a tray with its glasses): the scarcest one decides. */
function unitsInStock(variant: VariantSource): number {
  const items = variant.inventory_items ?? []
  if (items.length === 0) return 0
  const units = items.map((item) => {
    const free = (item.inventory?.location_levels ?? []).map(
      (level) => numberOf(level.stocked_quantity) - numberOf(level.reserved_quantity),
    )
    const total = free.reduce((sum, amount) => sum + amount, 0)
    return Math.floor(total / Math.max(1, item.required_quantity))
  })
  return Math.max(0, Math.min(...units))
}
