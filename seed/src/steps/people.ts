import { MedusaError, Modules } from "@medusajs/framework/utils"
import {
  createCustomerAccountWorkflow,
  createCustomerAddressesWorkflow,
  createUserAccountWorkflow,
} from "@medusajs/medusa/core-flows"
import { ADMIN, BUYER, SECOND_ADMIN } from "../accounts"
import { read, type SeedContext, type SeedStep } from "../context"

const BUYER_NAME = { first_name: "Iris", last_name: "Lindqvist" }
const BUYER_ADDRESSES = [
  {
    address_name: "Home",
    address_1: "12 Example Street",
    city: "Lyon",
    postal_code: "69002",
    country_code: "fr",
    phone: "+33 6 00 00 00 00",
    is_default_shipping: true,
    is_default_billing: true,
  },
  {
    address_name: "Studio",
    address_1: "3 Sample Quay",
    city: "London",
    postal_code: "SE1 0AA",
    country_code: "gb",
    phone: "+44 7000 000000",
  },
]

const OPERATORS = [
  { ...ADMIN, name: "Operator" },
  { ...SECOND_ADMIN, name: "Second operator" },
]

/** The operators of the admin, and a buyer with addresses. All are documented demo accounts. */
export const peopleStep: SeedStep = {
  title: "People",
  async run({ container }) {
    const admins = await read<{ email: string }>(container, "user", ["email"], {
      email: OPERATORS.map(({ email }) => email),
    })
    const known = new Set(admins.map(({ email }) => email))
    for (const operator of OPERATORS)
      if (!known.has(operator.email)) await createOperator(container, operator)
    const buyers = await read(container, "customer", ["id"], { email: BUYER.email, has_account: true })
    if (buyers.length === 0) await createBuyer(container)
    return `operators: ${OPERATORS.length - known.size} new, buyer ${buyers.length ? "known" : "made"}`
  },
}

async function createOperator(
  container: SeedContext["container"],
  { name, ...login }: (typeof OPERATORS)[number],
): Promise<void> {
  const authIdentityId = await register(container, login)
  const userData = { email: login.email, first_name: "Hirfa", last_name: name }
  await createUserAccountWorkflow(container).run({ input: { authIdentityId, userData } })
}

async function createBuyer(container: SeedContext["container"]): Promise<void> {
  const authIdentityId = await register(container, BUYER)
  const { result: customer } = await createCustomerAccountWorkflow(container).run({
    input: { authIdentityId, customerData: { email: BUYER.email, ...BUYER_NAME } },
  })
  await createCustomerAddressesWorkflow(container).run({
    input: {
      addresses: BUYER_ADDRESSES.map((address) => ({ ...address, ...BUYER_NAME, customer_id: customer.id })),
    },
  })
}

async function register(
  container: SeedContext["container"],
  { email, password }: { email: string; password: string },
): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const { authIdentity, error } = await auth.register("emailpass", { body: { email, password } })
  if (!authIdentity) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `No login for ${email}: ${error ?? "unknown"}`)
  }
  return authIdentity.id
}
