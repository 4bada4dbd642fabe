export type DatedWindow = {
  id: string
  seller_id: string | null
  days: number
  valid_from: Date
  valid_to: Date | null
}

/** The window of an order: the seller's own before the one of all, and of those that hold the youngest. */
export function windowAt<Window extends DatedWindow>(
  windows: readonly Window[],
  { seller_id, at }: { seller_id: string | null; at: Date },
): Window | null {
  const holding = windows.filter(
    (window) => window.valid_from <= at && (window.valid_to === null || at < window.valid_to),
  )
  const youngest = (own: string | null) =>
    holding
      .filter((window) => window.seller_id === own)
      .sort((a, b) => b.valid_from.getTime() - a.valid_from.getTime() || (a.id < b.id ? 1 : -1))[0]
  return (seller_id === null ? undefined : youngest(seller_id)) ?? youngest(null) ?? null
}
