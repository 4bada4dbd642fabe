import {
  APPLICATION_STEPS,
  type ApplicationField,
  type ApplicationStep,
  BASE_LOCALE,
  type Correction,
  localeOf,
  type MemberRole,
  ORDER_GROUP_MODULE,
  STEP_NAMES,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { invitationLink } from "../views/invitation-view"
import { instant } from "../views/order-view"
import { pageOf } from "./links"
import { type Mail, mail } from "./mail"
import { applicationLetter } from "./templates/application"
import { invitationLetter } from "./templates/invitation"

type EntryRow = {
  id: string
  kind: string
  words: string | null
  corrections: { list: Correction[] } | null
  application: { id: string; name: string; member_id: string } | null
}

/** An approval has its mail as the seller's. */
const NEWS = new Map([
  ["submitted", "received"],
  ["correction", "correct"],
  ["refused", "refused"],
] as const)

/** To the one who applies, about an entry in the history of her application. */
export async function applicationMails(container: MedusaContainer, id: string): Promise<Mail[]> {
  const query = container.resolve("query")
  const { data } = await query.graph({
    entity: "application_entry",
    fields: [
      "id",
      "kind",
      "words",
      "corrections",
      "application.id",
      "application.name",
      "application.member_id",
    ],
    filters: { id },
  })
  const [entry] = data as EntryRow[]
  const news = [...NEWS].find(([kind]) => kind === entry?.kind)?.[1]
  if (!entry?.application || !news) return []
  const { data: members } = await query.graph({
    entity: "member",
    fields: ["name", "email", "locale"],
    filters: { id: entry.application.member_id },
  })
  const member = members[0]
  if (!member) return []
  const locale = localeOf(member.locale) ?? BASE_LOCALE
  const { storefrontUrl } = container.resolve(ORDER_GROUP_MODULE)
  const letter = applicationLetter({
    news,
    name: entry.application.name,
    member: { name: member.name, locale },
    reason: entry.words,
    corrections: (entry.corrections?.list ?? []).map(({ field, words }) => ({ step: stepOf(field), words })),
    link: pageOf(storefrontUrl, "/atelier/join", locale),
  })
  return mail(member.email, letter, {
    template: `application-${news}`,
    key: id,
    resource: ["application", entry.application.id],
  })
}

function stepOf(field: ApplicationField): ApplicationStep {
  return STEP_NAMES.find((step) => APPLICATION_STEPS[step].some((own) => own === field)) ?? "type"
}

type InvitationRow = {
  id: string
  role: MemberRole
  name: string
  email: string | null
  invited_by: string
  locale: string
  expires_at: Date | string
  seller: { name: string }
}

/** To somebody who is invited, when her address is known. */
export async function invitationMails(container: MedusaContainer, id: string): Promise<Mail[]> {
  const { data } = await container.resolve("query").graph({
    entity: "invitation",
    fields: ["id", "role", "name", "email", "invited_by", "locale", "expires_at", "seller.name"],
    filters: { id },
  })
  const [row] = data as InvitationRow[]
  if (!row?.email) return []
  const letter = invitationLetter({
    name: row.name,
    inviter: row.invited_by,
    seller: row.seller.name,
    role: row.role,
    expires_at: instant(row.expires_at) ?? "",
    locale: localeOf(row.locale) ?? BASE_LOCALE,
    link: invitationLink(container, row),
  })
  return mail(row.email, letter, { template: "invitation", key: id, resource: ["invitation", id] })
}
