import { createHash } from "node:crypto"
import { BASE_LOCALE, type Locale, localeOf, ORDER_GROUP_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { pageOf } from "./links"
import { type Mail, mail } from "./mail"
import { passwordReset } from "./templates/password-reset"

export type PasswordResetTold = {
  actor_type: string
  /** The login for which a new password was asked. */
  email: string
  token: string
  /** The language of the page on which it was asked. */
  locale?: string | undefined
}

type Person = { id: string; name: string | null; locale: Locale | undefined }
type PersonRow = { id: string; name?: string | null; first_name?: string | null; locale?: string | null }

/** How long Medusa lets a reset token live. */
const MINUTES = 15

/** Who may ask, what of a login tells that it is theirs, and where in the web app they choose the new password. */
const ACTORS: Readonly<Record<string, { entity: "customer" | "member"; key: string; path: string }>> = {
  customer: { entity: "customer", key: "customer_id", path: "/account/new-password" },
  member: { entity: "member", key: "member_id", path: "/atelier/new-password" },
}

/** To the owner of a login; none when the login is not one of the sort that was asked for. */
export async function passwordResetMails(
  container: MedusaContainer,
  told: PasswordResetTold,
): Promise<Mail[]> {
  const actor = ACTORS[told.actor_type]
  const person = actor && (await ownerOf(container, actor, told.email))
  if (!person) return []
  const { storefrontUrl } = container.resolve(ORDER_GROUP_MODULE)
  // A member chose her language; of a customer, the page that she reads is all that is known.
  const locale = person.locale ?? localeOf(told.locale) ?? BASE_LOCALE
  const letter = passwordReset({
    name: person.name,
    email: told.email,
    minutes: MINUTES,
    locale,
    link: `${pageOf(storefrontUrl, actor.path, locale)}?token=${encodeURIComponent(told.token)}`,
  })
  return mail(told.email, letter, {
    template: "password-reset",
    // The token opens the account, so that not even a part of it is kept.
    key: createHash("sha256").update(told.token).digest("hex"),
    resource: [actor.entity, person.id],
  })
}

async function ownerOf(
  container: MedusaContainer,
  { entity, key }: (typeof ACTORS)[string],
  email: string,
): Promise<Person | undefined> {
  const [identity] = await container
    .resolve(Modules.AUTH)
    .listProviderIdentities({ entity_id: email, provider: "emailpass" }, { relations: ["auth_identity"] })
  const id = identity?.auth_identity?.app_metadata?.[key]
  if (typeof id !== "string") return undefined
  const fields = entity === "member" ? ["id", "name", "locale"] : ["id", "first_name"]
  const { data } = await container.resolve("query").graph({ entity, fields, filters: { id } })
  const [row] = data as PersonRow[]
  return row && { id, name: row.name ?? row.first_name ?? null, locale: localeOf(row.locale) }
}
