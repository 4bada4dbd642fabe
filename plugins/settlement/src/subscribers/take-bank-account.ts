import { HIRFA_EVENTS, PAYOUT_MODULE, payoutAccountBodySchema } from "@hirfa/contracts"
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { savePayoutAccountWorkflow } from "../workflows"

/** The bank account that a seller applied with becomes where it is paid, once an operator has verified it. */
export default async function takeBankAccount({
  event,
  container,
}: SubscriberArgs<{ id: string; seller_id: string }>) {
  const { id, seller_id } = event.data
  const [known] = await container.resolve(PAYOUT_MODULE).listPayoutAccounts({ seller_id }, { take: 1 })
  if (known) return
  const { data } = await container
    .resolve("query")
    .graph({ entity: "application", fields: ["answers"], filters: { id } })
  const { holder, rib, iban } = Object(data[0]?.answers)
  const account = payoutAccountBodySchema.safeParse({
    holder,
    rib: rib || undefined,
    iban: iban || undefined,
  })
  if (!account.success) return
  await savePayoutAccountWorkflow(container).run({ input: { ...account.data, seller_id, entered_by: null } })
}

export const config: SubscriberConfig = { event: HIRFA_EVENTS.APPLICATION_APPROVED }
