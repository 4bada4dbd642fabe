import type { Query } from "./query"

/** Products a batch: each batch costs the same number of statements. */
export const BATCH = 500

/** The ids of all products in their order, in batches, after a given one. Deleted ones are left out. */
export async function* productPages(query: Query, after?: string): AsyncGenerator<string[]> {
  let last = after
  for (;;) {
    const { data } = await query.graph({
      entity: "product",
      fields: ["id"],
      filters: last ? { id: { $gt: last } } : {},
      pagination: { order: { id: "ASC" }, skip: 0, take: BATCH },
    })
    const ids: string[] = data.map((row: { id: string }) => row.id)
    if (ids.length > 0) yield ids
    last = ids.at(-1)
    if (ids.length < BATCH) return
  }
}

/** A list in batches. */
export function batches<T>(items: readonly T[], size = BATCH): T[][] {
  const count = Math.ceil(items.length / size)
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}
