import {
  type OrderGroup,
  type OrderGroupList,
  orderGroupAnswerSchema,
  orderGroupListSchema,
} from "@hirfa/contracts"
import { currentLocale } from "~/lib/i18n"
import { BackendRefusal, backend, readOrNull } from "~/lib/medusa/index.server"
import { groupOfToken } from "./order-path"

const pathOf = (id: string) => `/store/order-groups/${encodeURIComponent(id)}`

/** The order behind a signed link; null for whoever has no right to it, so that nobody learns which orders exist. */
export async function readOrderByLink(token: string | undefined): Promise<OrderGroup | null> {
  const id = groupOfToken(token)
  if (id === null || token === undefined) return null
  return await readOrder(id, { token }, undefined)
}

/** An order of the signed-in customer. */
export async function readOwnOrder(id: string, customerToken: string): Promise<OrderGroup | null> {
  return await readOrder(id, {}, customerToken)
}

async function readOrder(id: string, right: { token?: string }, customerToken: string | undefined) {
  const query = { ...right, locale: currentLocale() }
  try {
    const answer = await readOrNull({
      path: pathOf(id),
      query,
      token: customerToken,
      schema: orderGroupAnswerSchema,
    })
    return answer?.order_group ?? null
  } catch (error) {
    const isLoginOver = customerToken !== undefined && error instanceof BackendRefusal && error.status === 401
    if (error instanceof BackendRefusal && !isLoginOver) return null
    throw error
  }
}

export const ORDERS_A_PAGE = 10

export async function readOwnOrders(customerToken: string, page: number): Promise<OrderGroupList> {
  const query = { limit: ORDERS_A_PAGE, offset: (page - 1) * ORDERS_A_PAGE, locale: currentLocale() }
  return await backend({
    path: "/store/order-groups",
    query,
    token: customerToken,
    schema: orderGroupListSchema,
  })
}
