import { ORDER_GROUP_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import type { Letter } from "./letter"
import { atelierPage } from "./links"
import { type Mail, mail } from "./mail"
import { buyerLink, newsOfOrder } from "./news-of-order"
import type { Told } from "./occasions"
import { orderOfParcel, parcelOf, readersOfGroup, readForBuyer, readInLanguages } from "./read"
import { newOrder } from "./templates/new-order"
import { orderCanceled } from "./templates/order-canceled"
import { orderPlaced } from "./templates/order-placed"
import { parcelDelivered } from "./templates/parcel-delivered"
import type { ParcelNews } from "./templates/parcel-news"
import { parcelSent } from "./templates/parcel-sent"
import { claimMails } from "./write-claim"
import { arrivedMails, confirmedMails, progressMails } from "./write-following"
import { applicationMails, invitationMails } from "./write-joining"
import { moneyReturnedMails } from "./write-money-returned"
import { sellerStatusMails } from "./write-seller-status"

/** The mails of an occasion. None when what it is about is gone, or is no order of ours. */
export async function writeMails(container: MedusaContainer, { about, id, at }: Told): Promise<Mail[]> {
  switch (about) {
    case "group_placed":
      return groupPlaced(container, id)
    case "order_canceled":
      return canceled(container, id)
    case "parcel_sent":
      return parcelMoved(container, id, { template: "parcel-sent", write: parcelSent })
    case "parcel_delivered":
      return [
        ...(await parcelMoved(container, id, { template: "parcel-delivered", write: parcelDelivered })),
        ...(await arrivedMails(container, id)),
      ]
    case "money_returned":
      return moneyReturnedMails(container, id)
    case "seller_approved":
      return sellerStatusMails(container, { id, at, news: "approved" })
    case "seller_paused":
      return sellerStatusMails(container, { id, at, news: "paused" })
    case "seller_suspended":
      return sellerStatusMails(container, { id, at, news: "suspended" })
    case "seller_restored":
      return sellerStatusMails(container, { id, at, news: "restored" })
    case "application_changed":
      return applicationMails(container, id)
    case "order_confirmed":
      return confirmedMails(container, id)
    case "order_progressed":
      return progressMails(container, id)
    case "claim_moved":
      return claimMails(container, id)
    case "member_invited":
      return invitationMails(container, id)
  }
}

async function groupPlaced(container: MedusaContainer, id: string): Promise<Mail[]> {
  const found = await readForBuyer(container, id)
  if (!found) return []
  const { view: group, locale } = found
  const link = buyerLink(container, id, locale)
  const toBuyer = mail(group.email, orderPlaced({ group, locale, link }), {
    template: "order-placed",
    key: id,
    resource: ["order_group", id],
  })
  return [...toBuyer, ...(await newOrders(container, id))]
}

async function newOrders(container: MedusaContainer, id: string): Promise<Mail[]> {
  const { storefrontUrl } = container.resolve(ORDER_GROUP_MODULE)
  const readers = await readersOfGroup(container, id)
  const locales = [...readers.values()].flat().map(({ locale }) => locale)
  const groups = await readInLanguages(container, id, locales)
  return [...readers].flatMap(([order_id, members]) =>
    members.flatMap((member) => {
      const group = groups.get(member.locale)
      const parcel = group && parcelOf(group, order_id)
      if (!parcel) return []
      const link = atelierPage(storefrontUrl, order_id, member.locale)
      return mail(member.email, newOrder({ parcel, group, member, link }), {
        template: "new-order",
        key: `${order_id}:${member.id}`,
        resource: ["order", order_id],
      })
    }),
  )
}

async function canceled(container: MedusaContainer, order_id: string): Promise<Mail[]> {
  const news = await newsOfOrder(container, order_id)
  if (!news) return []
  return mail(news.group.email, orderCanceled(news), {
    template: "order-canceled",
    key: order_id,
    resource: ["order", order_id],
  })
}

async function parcelMoved(
  container: MedusaContainer,
  id: string,
  { template, write }: { template: string; write: (news: ParcelNews) => Letter },
): Promise<Mail[]> {
  const order_id = await orderOfParcel(container, id)
  const news = order_id === undefined ? undefined : await newsOfOrder(container, order_id)
  const shipment = news?.parcel.shipments.find((candidate) => candidate.id === id)
  if (!news || !shipment) return []
  return mail(news.group.email, write({ ...news, shipment }), {
    template,
    key: id,
    resource: ["fulfillment", id],
  })
}
