import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { toMoney } from "../views/money"
import { type Mail, mail } from "./mail"
import { newsOfOrder } from "./news-of-order"
import { moneyReturned } from "./templates/money-returned"

type PaymentRow = {
  id: string
  currency_code: string
  refunds?: { id: string; amount: BigNumberInput }[]
  payment_collection?: { order?: { id: string } | null } | null
}

/**
 * To the buyer: each refund of a seller order's payment, told once. The event names the payment only, so every refund of
 * it is written about, and those that were told are not sent again. What goes back with a cancellation is told there.
 */
export async function moneyReturnedMails(container: MedusaContainer, payment_id: string): Promise<Mail[]> {
  const { data } = await container.resolve("query").graph({
    entity: "payment",
    fields: ["id", "currency_code", "refunds.id", "refunds.amount", "payment_collection.order.id"],
    filters: { id: payment_id },
  })
  const [payment] = data as PaymentRow[]
  const order_id = payment?.payment_collection?.order?.id
  const news = order_id === undefined ? undefined : await newsOfOrder(container, order_id)
  if (!payment || !news || news.parcel.state === "canceled") return []
  return (payment.refunds ?? []).flatMap(({ id, amount }) =>
    mail(news.group.email, moneyReturned({ ...news, amount: toMoney(amount, payment.currency_code) }), {
      template: "money-returned",
      key: id,
      resource: ["refund", id],
    }),
  )
}
