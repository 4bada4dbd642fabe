import { type holidayBodySchema, SELLER_MODULE } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { setSellerStatusWorkflow } from "../../../workflows"
import type { VendorRequest } from "../../utils/vendor-context"

const LONGEST_DAYS = 180
const DAY = 24 * 60 * 60 * 1000

/** Closes the shop until a day; a holiday that is on gets another end. */
export async function POST(req: VendorRequest<z.infer<typeof holidayBodySchema>>, res: MedusaResponse) {
  const until = new Date(`${req.validatedBody.until}T00:00:00.000Z`)
  const days = (until.getTime() - Date.now()) / DAY
  if (days <= 0 || days > LONGEST_DAYS)
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `until: choose a day from tomorrow on, at most ${LONGEST_DAYS} days ahead`,
    )
  if (await isOnHoliday(req)) await setStatus(req, { action: "reopen" })
  await setStatus(req, { action: "pause", until: until.toISOString() })
  res.json({ holiday_until: until.toISOString() })
}

/**
 * Opens the shop again before its holiday is over.
 * @throws NOT_ALLOWED when it was the operator who closed it
 */
export async function DELETE(req: VendorRequest, res: MedusaResponse) {
  if (!(await isOnHoliday(req)))
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The shop is not on holiday")
  await setStatus(req, { action: "reopen" })
  res.json({ holiday_until: null })
}

/** An operator's pause has a reason, a seller's has none: it is not hers to end. */
async function isOnHoliday(req: VendorRequest): Promise<boolean> {
  const seller = await req.scope.resolve(SELLER_MODULE).retrieveSeller(req.vendor.seller.id)
  if (seller.status === "paused" && seller.status_reason)
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The operator of Hirfa has paused this shop: only the operator can open it",
    )
  return seller.status === "paused"
}

async function setStatus(
  req: VendorRequest,
  what: { action: "pause" | "reopen"; until?: string },
): Promise<void> {
  await setSellerStatusWorkflow(req.scope).run({ input: { id: req.vendor.seller.id, ...what } })
}
