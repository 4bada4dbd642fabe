import { connectLinkSchema } from "@hirfa/contracts"
import { BackendRefusal, backend, tellBackend } from "~/lib/medusa/index.server"

const PATH = "/vendor/payout-account/connect"

/** The cooperative wants to be paid by Stripe, into a bank account of the country. */
export async function startStripeAccount(token: string, country: string): Promise<void> {
  await tellBackend({ path: PATH, method: "POST", token, body: { country } })
}

/** A page of Stripe's that opens once, on which the owner says who she is. */
export async function stripePage(token: string): Promise<string> {
  const { url } = await backend({ path: `${PATH}/link`, method: "POST", token, schema: connectLinkSchema })
  return url
}

/** Asks how the account stands, for an owner who has just come back from Stripe. When Stripe does not answer, its events will tell. */
export async function checkStripeAccount(token: string): Promise<void> {
  try {
    await tellBackend({ path: `${PATH}/check`, method: "POST", token })
  } catch (error) {
    if (!(error instanceof BackendRefusal)) throw error
  }
}
