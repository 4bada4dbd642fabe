import {
  CONNECT_COUNTRIES,
  type ConnectAccountView,
  type ConnectState,
  type ConnectStatus,
  CURRENCIES,
  type Money,
  PAYOUT_MODULE,
  type PayoutAccountAnswer,
} from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { accountView, sellerNames } from "./payouts"

/** Where a seller is paid, and where she could be. */
export async function readPayoutAccount(
  container: MedusaContainer,
  seller_id: string,
): Promise<PayoutAccountAnswer> {
  const service = container.resolve(PAYOUT_MODULE)
  const [[account], [connect]] = await Promise.all([
    service.listPayoutAccounts({ seller_id }, { take: 1 }),
    service.listConnectAccounts({ seller_id }, { take: 1 }),
  ])
  return {
    account: account ? accountView(account) : null,
    connect: connect ? connectView(connect) : null,
    connect_countries: service.connect ? [...CONNECT_COUNTRIES] : [],
  }
}

/** For the operator: Stripe's balance and the accounts that sellers opened, those with trouble first. */
export async function readConnectState(container: MedusaContainer): Promise<ConnectState> {
  const service = container.resolve(PAYOUT_MODULE)
  const rows = await service.listConnectAccounts(
    {},
    { take: 1000, order: { status: "DESC", created_at: "DESC" } },
  )
  const [available, names] = await Promise.all([
    availableOf(container),
    sellerNames(
      container,
      rows.map(({ seller_id }) => seller_id),
    ),
  ])
  return {
    is_set: service.connect !== null,
    available,
    accounts: rows.map((row) => ({
      ...connectView(row),
      seller_id: row.seller_id,
      seller_name: names.get(row.seller_id) ?? "",
      stripe_account: row.stripe_account ?? "",
    })),
  }
}

async function availableOf(container: MedusaContainer): Promise<Money[] | null> {
  const { connect } = container.resolve(PAYOUT_MODULE)
  if (!connect) return null
  try {
    const found = await connect.available()
    return CURRENCIES.flatMap((currency) => {
      const amount = found.get(currency)
      return amount === undefined ? [] : [{ amount, currency }]
    })
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`Stripe's balance is not known: ${error}`)
    return null
  }
}

function connectView(row: {
  country_code: string
  status: ConnectStatus
  due: number
  note: string | null
}): ConnectAccountView {
  const { country_code: country, status, due, note } = row
  return { country, status, due, note }
}
