import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

/** Customers who are guests: Medusa makes another customer of a guest who registers, so a guest stays one. */
const guests = new Set<string>()
const MOST_REMEMBERED = 10_000

/** A cart that belongs to an account answers to that account only; one of a guest, to whoever knows its id. */
export async function guardCart(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const id = req.params.id ?? ""
  const { data: carts } = await req.scope
    .resolve("query")
    .graph({ entity: "cart", fields: ["customer_id"], filters: { id } })
  const customer_id = carts[0]?.customer_id
  const isOwn = !customer_id || guests.has(customer_id) || req.auth_context?.actor_id === customer_id
  if (!isOwn && (await hasAccount(req.scope, customer_id))) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${id} for you`)
  }
  next()
}

async function hasAccount(scope: MedusaContainer, id: string): Promise<boolean> {
  const { data } = await scope
    .resolve("query")
    .graph({ entity: "customer", fields: ["has_account"], filters: { id } })
  if (data[0]?.has_account) return true
  if (guests.size >= MOST_REMEMBERED) guests.clear()
  guests.add(id)
  return false
}
