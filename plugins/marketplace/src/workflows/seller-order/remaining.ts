import { MedusaError } from "@medusajs/framework/utils"

export type LineToSend = { line_id: string; quantity: number }
type Line = { id: string; title: string; quantity: unknown; detail?: { fulfilled_quantity?: unknown } | null }

/**
 * What is to go into a parcel: the asked lines, or all that no parcel holds yet.
 * @throws INVALID_DATA for a line of another order or more than is left; NOT_ALLOWED when nothing is left
 */
export function linesToPack(
  lines: readonly Line[],
  asked?: readonly LineToSend[],
): { id: string; quantity: number }[] {
  const left = new Map(
    lines.map(({ id, quantity, detail }) => [id, Number(quantity) - Number(detail?.fulfilled_quantity ?? 0)]),
  )
  if (!asked) {
    const all = [...left].filter(([, quantity]) => quantity > 0).map(([id, quantity]) => ({ id, quantity }))
    if (all.length === 0)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Every piece of this order is packed already")
    return all
  }
  const sums = new Map<string, number>()
  for (const { line_id, quantity } of asked) sums.set(line_id, (sums.get(line_id) ?? 0) + quantity)
  return [...sums].map(([id, quantity]) => {
    const most = left.get(id)
    if (most === undefined)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, `lines: ${id} is not a line of this order`)
    if (quantity > most) {
      const title = lines.find((line) => line.id === id)?.title
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        `lines: only ${most} of "${title}" are left to pack, not ${quantity}`,
      )
    }
    return { id, quantity }
  })
}
