import { ORDER_GROUP_MODULE, type ProgressStage } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { atelierPage } from "./links"
import { type Mail, mail } from "./mail"
import { newsOfOrder } from "./news-of-order"
import { orderOfParcel, readersOfGroup, readSellerOrder } from "./read"
import { orderConfirmed, orderProgressed, parcelArrived } from "./templates/following"

/** To the buyer: her order is confirmed. */
export async function confirmedMails(container: MedusaContainer, order_id: string): Promise<Mail[]> {
  const news = await newsOfOrder(container, order_id)
  if (!news) return []
  const { data } = await container
    .resolve("query")
    .graph({ entity: "seller_order", fields: ["making"], filters: { order_id } })
  const isMadeToOrder = Boolean((data as { making: string | null }[])[0]?.making)
  return mail(news.group.email, orderConfirmed({ ...news, isMadeToOrder }), {
    template: "order-confirmed",
    key: order_id,
    resource: ["order", order_id],
  })
}

/** To the buyer: how far the making is. */
export async function progressMails(container: MedusaContainer, id: string): Promise<Mail[]> {
  const { data } = await container.resolve("query").graph({
    entity: "order_progress",
    fields: ["id", "stage", "words", "seller_order.order_id"],
    filters: { id },
  })
  const [entry] = data as { stage: ProgressStage; words: string; seller_order: { order_id: string } }[]
  const news = entry && (await newsOfOrder(container, entry.seller_order.order_id))
  if (!news) return []
  const { stage, words } = entry
  return mail(news.group.email, orderProgressed({ ...news, stage, words }), {
    template: "order-progressed",
    key: id,
    resource: ["order", entry.seller_order.order_id],
  })
}

/** To the seller's people: a parcel of theirs has arrived. */
export async function arrivedMails(container: MedusaContainer, fulfillment_id: string): Promise<Mail[]> {
  const order_id = await orderOfParcel(container, fulfillment_id)
  const own = order_id === undefined ? undefined : await readSellerOrder(container, order_id)
  const news = own && (await newsOfOrder(container, own.order_id))
  if (!own || !news) return []
  const { storefrontUrl } = container.resolve(ORDER_GROUP_MODULE)
  const readers = (await readersOfGroup(container, own.order_group_id)).get(own.order_id) ?? []
  return readers.flatMap((member) =>
    mail(
      member.email,
      parcelArrived({
        seller: news.parcel.seller.name,
        number: news.parcel.number,
        member,
        link: atelierPage(storefrontUrl, own.order_id, member.locale),
      }),
      {
        template: "parcel-arrived",
        key: `${fulfillment_id}:${member.id}`,
        resource: ["fulfillment", fulfillment_id],
      },
    ),
  )
}
