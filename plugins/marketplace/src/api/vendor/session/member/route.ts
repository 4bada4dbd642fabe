import type { newMemberBodySchema } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { createMemberWorkflow } from "../../../../workflows"

/** The person behind a new login. Only the next login names her. */
export async function POST(
  req: AuthenticatedMedusaRequest<z.infer<typeof newMemberBodySchema>>,
  res: MedusaResponse,
) {
  const { actor_id, auth_identity_id } = req.auth_context
  if (actor_id) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This login is a member already")
  const { result } = await createMemberWorkflow(req.scope).run({
    input: { auth_identity_id, ...req.validatedBody },
  })
  res.json({ member: result })
}
