import { type InvitationView, localeOf, ORDER_GROUP_MODULE, SELLER_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pageOf } from "../mails/links"
import { invitationState } from "../workflows/team/invitation-state"

/** The page by which an invitation is accepted, in the language of the one who invites. */
export function invitationLink(
  container: MedusaContainer,
  { id, locale }: { id: string; locale: string },
): string {
  const token = container.resolve(SELLER_MODULE).signInvitation(id)
  const { storefrontUrl } = container.resolve(ORDER_GROUP_MODULE)
  return pageOf(storefrontUrl, `/atelier/invitations/${token}`, localeOf(locale) ?? "ar")
}

/** What an invited person is told before she logs in; undefined for a link that was not made here. */
export async function readInvitation(
  container: MedusaContainer,
  token: string,
): Promise<InvitationView | undefined> {
  const id = container.resolve(SELLER_MODULE).openInvitation(token)
  if (!id) return undefined
  const { data } = await container.resolve("query").graph({
    entity: "invitation",
    fields: [
      "role",
      "name",
      "email",
      "invited_by",
      "used_at",
      "revoked_at",
      "expires_at",
      "seller.name",
      "seller.city",
    ],
    filters: { id },
  })
  const [row] = data as InvitationRow[]
  if (!row) return undefined
  const { role, name, email, invited_by, seller } = row
  return {
    state: invitationState(row),
    role,
    name,
    email,
    invited_by,
    seller: { name: seller.name, city: seller.city },
  }
}

type InvitationRow = Omit<InvitationView, "state"> & {
  used_at: Date | string | null
  revoked_at: Date | string | null
  expires_at: Date | string
}
