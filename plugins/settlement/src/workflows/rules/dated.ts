import { MedusaError } from "@medusajs/framework/utils"

/** Terms from the past would change what was agreed on: this far back is still now. */
const GRACE = 60_000

/**
 * From when dated terms hold: now, unless something else was asked for.
 * @throws INVALID_DATA for an instant in the past
 */
export function beginningOf(valid_from: string | undefined, now = new Date()): Date {
  const from = valid_from ? new Date(valid_from) : now
  if (from.getTime() >= now.getTime() - GRACE) return from
  throw new MedusaError(
    MedusaError.Types.INVALID_DATA,
    "valid_from: cannot be in the past, orders were already placed by the terms of then",
  )
}

type Dated = { valid_from: Date; valid_to: Date | null }

/**
 * When terms that are ended now end: at once, or before they begin, so that they never hold.
 * @throws NOT_ALLOWED for terms that have ended
 */
export function endOf({ valid_from, valid_to }: Dated, now = new Date()): Date {
  if (valid_to && valid_to <= now)
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This has ended already")
  return valid_from > now ? valid_from : now
}
