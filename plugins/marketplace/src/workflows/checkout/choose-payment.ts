import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, MedusaError } from "@medusajs/framework/utils"

type Session = { id: string; provider_id: string; status: string; amount: BigNumberInput }

/**
 * The payment that pays for the cart: the one of its amount. A cart may hold an older one, of what it cost before it
 * was changed in another window; that one must not pay for it.
 * @throws NOT_ALLOWED when none has the cart's amount
 */
export function choosePayment<S extends Session>(
  sessions: readonly S[],
  total: BigNumberInput,
  minorPerMajor: number,
): S | undefined {
  if (sessions.length === 0) return undefined
  const minor = (amount: BigNumberInput) => MathBN.mult(amount, minorPerMajor).integerValue(4)
  const fitting = sessions.filter(({ amount }) => minor(amount).eq(minor(total)))
  const chosen =
    fitting.find(({ status }) => status === "captured" || status === "authorized") ?? fitting.at(-1)
  if (!chosen) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "The cart has changed since its payment began: begin the payment again",
    )
  }
  return chosen
}
