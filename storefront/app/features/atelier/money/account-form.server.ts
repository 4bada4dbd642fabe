import {
  type PayoutAccountAnswer,
  type PayoutAccountBody,
  payoutAccountAnswerSchema,
  payoutAccountBodySchema,
} from "@hirfa/contracts"
import { backend } from "~/lib/medusa/index.server"
import type { AccountProblem } from "./components/account-page"

export async function readPayoutAccount(token: string): Promise<PayoutAccountAnswer> {
  return await backend({ path: "/vendor/payout-account", token, schema: payoutAccountAnswerSchema })
}

export async function savePayoutAccount(token: string, body: PayoutAccountBody): Promise<void> {
  await backend({
    path: "/vendor/payout-account",
    method: "POST",
    token,
    body,
    schema: payoutAccountAnswerSchema,
  })
}

/** Reads the form of a bank account; the fields that are wrong, when some are. */
export function parseAccount(form: FormData): { body: PayoutAccountBody } | AccountProblem {
  const read = (name: string) =>
    String(form.get(name) ?? "")
      .replaceAll("\0", "")
      .slice(0, 140)
  const values = { holder: read("holder"), rib: read("rib"), iban: read("iban"), bic: read("bic") }
  const parsed = payoutAccountBodySchema.safeParse({ ...values, currency: read("currency") || "mad" })
  if (parsed.success) return { body: parsed.data }
  const wrong = parsed.error.issues.map(({ path }) => String(path[0]))
  return { values, wrong }
}
