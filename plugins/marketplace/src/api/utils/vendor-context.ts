import { type MemberRole, type SellerStatus, type SellerType, vendorAccessOf } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

export type MemberContext = { id: string; name: string; email: string; locale: string }

type SellerContext = {
  id: string
  handle: string
  name: string
  type: SellerType
  status: SellerStatus
  city: string
  is_demo: boolean
  stock_location_id: string | null
}

type MembershipContext = { id: string; role: MemberRole; seller: SellerContext }

/** For whom a member acts in this request. */
export type VendorContext = {
  member: MemberContext
  /** Her place in the seller's team. */
  membership_id: string
  role: MemberRole
  seller: SellerContext
  memberships: { seller_id: string; name: string; role: MemberRole }[]
}

export type VendorRequest<Body = unknown, Query extends object = object> = AuthenticatedMedusaRequest<
  Body,
  Query
> & {
  vendor: VendorContext
}

/** A request of a member who need not act for anybody. */
export type MemberRequest<Body = unknown> = AuthenticatedMedusaRequest<Body> & {
  member: MemberContext
  memberships: MembershipContext[]
}

type MemberRow = MemberContext & { memberships?: MembershipContext[] }

/**
 * Lets a request through as the table of routes and roles says (contracts, access.ts). The seller comes from the session,
 * never from the address or the body: the one named by `x-seller-id` if the member is of its team, else her first. All of it
 * is read at each request, so a member who was removed, or a seller who was suspended, has lost the right at once.
 */
export async function vendorContext(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction,
) {
  // Under a matcher with a star `req.path` is only what the star leaves.
  const [path = ""] = req.originalUrl.split("?")
  const access = vendorAccessOf(req.method, path)
  if (!access) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no ${req.method} ${path}`)
  if (access === "login") return next()
  const { actor_id } = req.auth_context
  if (!actor_id) return void res.status(401).json({ message: "Unauthorized" })
  const { memberships = [], ...member } = await readMember(req, actor_id)
  if (access === "member") {
    Object.assign(req, { member, memberships })
    return next()
  }
  const own = membershipOf(memberships, req.headers["x-seller-id"])
  if (own.seller.status === "suspended" && !access.evenSuspended)
    throw forbidden("suspended", "This seller is suspended: write to the operator of Hirfa")
  if (!access.roles.includes(own.role))
    throw forbidden("role", `This is not for a ${own.role}, only for: ${access.roles.join(", ")}`)
  const vendor: VendorContext = {
    member,
    membership_id: own.id,
    role: own.role,
    seller: own.seller,
    memberships: memberships.map(({ role, seller }) => ({ seller_id: seller.id, name: seller.name, role })),
  }
  Object.assign(req, { vendor })
  next()
}

async function readMember(req: AuthenticatedMedusaRequest, id: string): Promise<MemberRow> {
  const { data } = await req.scope.resolve("query").graph({
    entity: "member",
    fields: ["id", "name", "email", "locale", "memberships.id", "memberships.role", "memberships.seller.*"],
    filters: { id },
  })
  const [row] = data as MemberRow[]
  if (!row) throw forbidden("no_member", "There is no such member any more")
  const { name, email, locale, memberships } = row
  return { id, name, email, locale, memberships }
}

function membershipOf(memberships: readonly MembershipContext[], asked: unknown): MembershipContext {
  const own = asked ? memberships.find(({ seller }) => seller.id === asked) : memberships[0]
  if (own) return own
  if (asked) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "You are not of this seller's team", "not_your_seller")
  }
  throw forbidden("no_seller", "You are not a member of a seller: ask its owner to invite you")
}

function forbidden(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.FORBIDDEN, message, code)
}
