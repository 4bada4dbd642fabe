import { data, redirect } from "react-router"
import { z } from "zod"
import { endedCustomerCookies, readCustomerToken, withCookies } from "~/lib/http/session.server"
import { href, withoutLocale } from "~/lib/i18n"
import { BackendRefusal, backend } from "~/lib/medusa/index.server"

const customerSchema = z.object({
  customer: z.looseObject({
    id: z.string(),
    email: z.string(),
    first_name: z.string().nullable(),
    last_name: z.string().nullable(),
  }),
})
export type Customer = z.infer<typeof customerSchema>["customer"]

const tokenSchema = z.object({ token: z.string() })

export interface Credentials {
  email: string
  password: string
}
export interface Registration extends Credentials {
  first_name: string
  last_name: string
}

/** Work that needs a signed-in customer; without one, or when the login ran out, it leads to the login and back. */
export async function asCustomer<T>(request: Request, work: (token: string) => Promise<T>): Promise<T> {
  const token = await readCustomerToken(request)
  if (!token) throw redirect(loginPath(request))
  try {
    return await work(token)
  } catch (error) {
    if (!(error instanceof BackendRefusal) || error.status !== 401) throw error
    throw redirect(loginPath(request), { headers: withCookies(await endedCustomerCookies()) })
  }
}

function loginPath(request: Request): string {
  const { pathname, search } = new URL(request.url)
  // After a form was posted there is nothing to come back to but its page.
  const back = request.method === "GET" ? withoutLocale(pathname) + search : "/account"
  return href(`/account/login?redirectTo=${encodeURIComponent(href(back))}`)
}

export async function readCustomer(token: string): Promise<Customer> {
  const { customer } = await backend({ path: "/store/customers/me", token, schema: customerSchema })
  return customer
}

/** The token of a login, or null when email and password do not belong together. */
export async function logIn(credentials: Credentials): Promise<string | null> {
  const token = await authenticate("/auth/customer/emailpass", credentials)
  if (token === null) return null
  return (await isCustomer(token)) ? token : null
}

/** The token of a new account; null when the email is taken by an account with another password. */
export async function register({
  email,
  password,
  first_name,
  last_name,
}: Registration): Promise<string | null> {
  const credentials = { email, password }
  // Who registers twice with the same password, or whose first try broke off half-way, simply gets in.
  const identity =
    (await authenticate("/auth/customer/emailpass/register", credentials)) ??
    (await authenticate("/auth/customer/emailpass", credentials))
  if (identity === null) return null
  if (await isCustomer(identity)) return identity
  const body = { email, first_name, last_name }
  await backend({ path: "/store/customers", method: "POST", body, token: identity, schema: customerSchema })
  // Only a token of after that names the customer.
  return await authenticate("/auth/customer/emailpass", credentials)
}

async function authenticate(path: string, body: Credentials): Promise<string | null> {
  try {
    const { token } = await backend({ path, method: "POST", body, schema: tokenSchema })
    return token
  } catch (error) {
    if (error instanceof BackendRefusal && error.status === 401) return null
    throw error
  }
}

async function isCustomer(token: string): Promise<boolean> {
  try {
    await readCustomer(token)
    return true
  } catch (error) {
    if (error instanceof BackendRefusal && [401, 404].includes(error.status)) return false
    throw error
  }
}

/** Answers a customer's page: never kept by a cache. */
export function privately<T>(value: T, init: ResponseInit = {}) {
  const headers = new Headers(init.headers)
  headers.set("cache-control", "private, no-store")
  return data(value, { ...init, headers })
}
