import type { MemberRole } from "@hirfa/contracts"
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

/** A request that marketplace let through, with what it found out: for whom the member acts, and as what. */
export type VendorRequest<Body = unknown, Query extends object = object> = AuthenticatedMedusaRequest<
  Body,
  Query
> & {
  vendor: {
    member: { id: string; locale: string }
    role: MemberRole
    seller: { id: string; name: string }
  }
}
