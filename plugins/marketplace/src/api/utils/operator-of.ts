import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

/** Who works in the admin: by name, else by email; a script with a secret key by that. */
export async function operatorOf(req: AuthenticatedMedusaRequest): Promise<{ id: string; name: string }> {
  const { actor_id: id, actor_type } = req.auth_context
  if (actor_type !== "user") return { id, name: actor_type }
  const { first_name, last_name, email } = await req.scope.resolve(Modules.USER).retrieveUser(id)
  return { id, name: [first_name, last_name].filter(Boolean).join(" ") || email }
}
