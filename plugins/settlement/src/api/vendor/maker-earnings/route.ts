import type { makerEarningsQuerySchema } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { makersOfMember, readMakerEarnings } from "../../../views/maker-earnings"
import type { VendorRequest } from "../../utils/vendor-request"

/** What makers earned; a member who is a maker sees her own only. */
export async function GET(
  req: VendorRequest<unknown, z.infer<typeof makerEarningsQuerySchema>>,
  res: MedusaResponse,
) {
  const { seller, member, role } = req.vendor
  const { maker_id, ...page } = req.validatedQuery
  const own =
    role === "maker"
      ? await makersOfMember(req.scope, { seller_id: seller.id, member_id: member.id })
      : undefined
  const asked = maker_id ? [maker_id] : own
  const maker_ids = own && asked ? asked.filter((id) => own.includes(id)) : asked
  res.json(
    await readMakerEarnings(req.scope, {
      seller_id: seller.id,
      ...page,
      ...(maker_ids ? { maker_ids } : {}),
    }),
  )
}
