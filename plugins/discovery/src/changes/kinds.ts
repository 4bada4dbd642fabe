import { HIRFA_EVENTS } from "@hirfa/contracts"
import { type ChangedKind, productsOf } from "../documents/products-of"

const any = (entity: string, kind: ChangedKind) =>
  ["created", "updated", "deleted", "restored"].map((what) => [`${entity}.${what}`, kind] as const)

/**
 * What each event's id names. Modules' own events (`module.entity.what`) come by whatever way the row was written, so
 * also when a workflow reserves stock without an event of its own; those of workflows cover what modules leave out.
 * Medusa emits nothing when a price list only changes its status or dates: then a reindex is needed.
 */
export const KIND_OF_EVENT: ReadonlyMap<string, ChangedKind> = new Map([
  ...any("product", "products"),
  ...any("product.product", "products"),
  ...any("product-variant", "variants"),
  ...any("product.product-variant", "variants"),
  ...any("product-option", "options"),
  ...any("product-option-value", "optionValues"),
  ...any("pricing.price", "prices"),
  ...any("inventory.inventory-level", "inventoryLevels"),
  ...any("fulfillment.shipping-option", "shippingOptions"),
  ...any("translation.translation", "translations"),
  ...any("seller.seller", "sellers"),
  ...any("seller.piece", "pieces"),
  ...any("seller.maker-share", "makerShares"),
  ...any("seller.maker", "makers"),
  ...any("catalog.craft", "crafts"),
  [HIRFA_EVENTS.SELLER_UPDATED, "sellers"],
  [HIRFA_EVENTS.PIECE_UPDATED, "products"],
])

/** The ids in the data of an event, in the shapes that Medusa's workflows and modules send. */
export function idsOf(data: unknown): string[] {
  if (typeof data === "string") return [data]
  if (Array.isArray(data)) return data.flatMap(idsOf)
  if (typeof data === "object" && data !== null && "id" in data) return idsOf(data.id)
  return []
}

/** Ids by what they name; the resolvers for all of them are `productsOf`. */
export function byKind(changes: readonly string[]): Map<ChangedKind, string[]> {
  const grouped = new Map<ChangedKind, string[]>()
  for (const change of changes) {
    const [kind = "", id = ""] = change.split(" ")
    if (isKind(kind)) grouped.set(kind, [...(grouped.get(kind) ?? []), id])
  }
  return grouped
}

function isKind(kind: string): kind is ChangedKind {
  return kind in productsOf
}
