import type { MemberRole, SellerStatus, SellerType } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

/** For whom a member acts in this request. */
export type VendorContext = {
  member: { id: string; name: string; email: string; locale: string }
  role: MemberRole
  seller: {
    id: string
    handle: string
    name: string
    type: SellerType
    status: SellerStatus
    city: string
    is_demo: boolean
    stock_location_id: string | null
  }
  memberships: { seller_id: string; name: string; role: MemberRole }[]
}

export type VendorRequest<Body = unknown, Query extends object = object> = AuthenticatedMedusaRequest<
  Body,
  Query
> & {
  vendor: VendorContext
}

type MemberRow = VendorContext["member"] & {
  memberships?: { role: MemberRole; seller: VendorContext["seller"] }[]
}

/**
 * Takes the seller from the session, never from the address or the body. It reads the membership at each request, so
 * a member who was removed, or a seller who was suspended, has lost the right at once.
 */
export async function vendorContext(
  req: AuthenticatedMedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
) {
  const { data } = await req.scope.resolve("query").graph({
    entity: "member",
    fields: ["id", "name", "email", "locale", "memberships.role", "memberships.seller.*"],
    filters: { id: req.auth_context.actor_id },
  })
  const [row] = data as MemberRow[]
  const memberships = row?.memberships ?? []
  const asked = req.headers["x-seller-id"]
  const membership = asked ? memberships.find(({ seller }) => seller.id === asked) : memberships[0]
  if (!row || !membership) {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "You are not a member of this seller any more: ask its owner to invite you",
    )
  }
  if (membership.seller.status === "suspended" && req.path !== "/vendor/me") {
    throw new MedusaError(
      MedusaError.Types.FORBIDDEN,
      "This seller is suspended: write to the operator of Hirfa",
    )
  }
  const { id, name, email, locale } = row
  const vendor: VendorContext = {
    member: { id, name, email, locale },
    role: membership.role,
    seller: membership.seller,
    memberships: memberships.map(({ role, seller }) => ({ seller_id: seller.id, name: seller.name, role })),
  }
  Object.assign(req, { vendor })
  next()
}
