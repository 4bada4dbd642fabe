import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** A cart that belongs to an account answers to that account only; one of a guest, to whoever knows its id. */
export async function guardCart(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const id = req.params.id ?? ""
  const { data } = await req.scope.resolve("query").graph({
    entity: "cart",
    fields: ["id", "customer.id", "customer.has_account"],
    filters: { id },
  })
  const customer = data[0]?.customer
  if (customer?.has_account && req.auth_context?.actor_id !== customer.id) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${id} for you`)
  }
  next()
}
