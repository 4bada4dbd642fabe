import type { changeRoleBodySchema, MemberRole } from "@hirfa/contracts"
import type { MedusaResponse } from "@medusajs/framework/http"
import type { z } from "@medusajs/framework/zod"
import { changeMembershipWorkflow } from "../../../../../workflows"
import { answerTeam } from "../../../../utils/answer-team"
import type { VendorRequest } from "../../../../utils/vendor-context"

/** Gives a member another role. */
export async function POST(req: VendorRequest<z.infer<typeof changeRoleBodySchema>>, res: MedusaResponse) {
  await change(req, res, req.validatedBody.role)
}

/** Takes a member out of the team. */
export async function DELETE(req: VendorRequest, res: MedusaResponse) {
  await change(req, res, null)
}

async function change(req: VendorRequest, res: MedusaResponse, role: MemberRole | null): Promise<void> {
  await changeMembershipWorkflow(req.scope).run({
    input: { seller_id: req.vendor.seller.id, id: req.params.id ?? "", role },
  })
  await answerTeam(req, res)
}
