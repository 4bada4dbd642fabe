import { type Claim, type Locale, ORDER_GROUP_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { readClaims } from "../views/claim-view"
import { atelierPage } from "./links"
import { type Mail, mail } from "./mail"
import { newsOfOrder } from "./news-of-order"
import { readersOfGroup, readSellerOrder } from "./read"
import { claimMoved } from "./templates/claim"

/**
 * To the buyer and the seller's people, about an entry in a claim's history; who did it is not told, but for a buyer who
 * asked: she has it in writing.
 */
export async function claimMails(container: MedusaContainer, id: string): Promise<Mail[]> {
  const { data } = await container.resolve("query").graph({
    entity: "claim_entry",
    fields: ["id", "by", "act", "claim.id", "claim.order_id"],
    filters: { id },
  })
  const [entry] = data as { by: string; act: string; claim: { id: string; order_id: string } }[]
  if (!entry) return []
  const news = { id, claim_id: entry.claim.id, order_id: entry.claim.order_id }
  const toBuyer = entry.by !== "buyer" || entry.act === "ask" ? await buyersMail(container, news) : []
  const toSeller = entry.by !== "seller" ? await sellersMails(container, news) : []
  return [...toBuyer, ...toSeller]
}

type Entry = { id: string; claim_id: string; order_id: string }

async function buyersMail(container: MedusaContainer, { id, claim_id, order_id }: Entry): Promise<Mail[]> {
  const news = await newsOfOrder(container, order_id)
  const claim = news && (await readClaim(container, claim_id, "buyer", news.locale))
  const step = claim?.history.find((each) => each.id === id)
  if (!news || !claim || !step) return []
  const { group, parcel, locale, link } = news
  const letter = claimMoved({
    to: "buyer",
    claim,
    step,
    number: group.number,
    seller: parcel.seller.name,
    name: group.shipping_address?.first_name,
    locale,
    link,
  })
  return mail(group.email, letter, {
    template: "claim-moved",
    key: `${id}:buyer`,
    resource: ["claim", claim_id],
  })
}

async function sellersMails(container: MedusaContainer, { id, claim_id, order_id }: Entry): Promise<Mail[]> {
  const { storefrontUrl } = container.resolve(ORDER_GROUP_MODULE)
  const own = await readSellerOrder(container, order_id)
  const readers = own ? ((await readersOfGroup(container, own.order_group_id)).get(order_id) ?? []) : []
  const mails: Mail[] = []
  for (const member of readers) {
    const { locale } = member
    const claim = await readClaim(container, claim_id, "seller", locale)
    const step = claim?.history.find((each) => each.id === id)
    const news = await newsOfOrder(container, order_id)
    if (!claim || !step || !news) continue
    const letter = claimMoved({
      to: "seller",
      claim,
      step,
      number: claim.order_number,
      seller: news.parcel.seller.name,
      name: member.name,
      locale,
      link: atelierPage(storefrontUrl, order_id, locale),
    })
    const key = `${id}:${member.id}`
    mails.push(...mail(member.email, letter, { template: "claim-moved", key, resource: ["claim", claim_id] }))
  }
  return mails
}

async function readClaim(
  container: MedusaContainer,
  id: string,
  party: "buyer" | "seller",
  locale: Locale,
): Promise<Claim | undefined> {
  return (await readClaims(container, { id }, { party, locale })).claims[0]
}
