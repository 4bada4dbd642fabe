import { LOCALE_TAGS, type Locale, ORDER_GROUP_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { instant } from "../views/order-view"
import { pageOf } from "./links"
import { type Mail, mail } from "./mail"
import { type MembershipRow, readersOf } from "./read"
import { type SellerNews, sellerStatus } from "./templates/seller-status"

type SellerRow = {
  id: string
  name: string
  status_reason?: string | null
  paused_until?: string | Date | null
  memberships?: MembershipRow[]
}

/** To each member who answers for a seller, in her language; `at` tells one pause of a seller from the next. */
export async function sellerStatusMails(
  container: MedusaContainer,
  { id, news, at }: { id: string; news: SellerNews; at: string },
): Promise<Mail[]> {
  const { storefrontUrl } = container.resolve(ORDER_GROUP_MODULE)
  const seller = await readSeller(container, id)
  const readers = readersOf(seller?.memberships)
  const mails = await Promise.all(
    readers.map(async (member) => {
      const own = await readSeller(container, id, member.locale)
      if (!own) return []
      const letter = sellerStatus({
        news,
        seller: {
          name: own.name,
          reason: own.status_reason ?? null,
          paused_until: instant(own.paused_until),
        },
        member,
        link: pageOf(storefrontUrl, "/atelier", member.locale),
      })
      return mail(member.email, letter, {
        template: `seller-${news}`,
        key: `${id}:${at}:${member.id}`,
        resource: ["seller", id],
      })
    }),
  )
  return mails.flat()
}

async function readSeller(
  container: MedusaContainer,
  id: string,
  locale?: Locale,
): Promise<SellerRow | undefined> {
  const { data } = await container.resolve("query").graph(
    {
      entity: "seller",
      fields: ["id", "name", "status_reason", "paused_until", "memberships.role", "memberships.member.*"],
      filters: { id },
    },
    locale ? { locale: LOCALE_TAGS[locale] } : {},
  )
  return (data as SellerRow[])[0]
}
