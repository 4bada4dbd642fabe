import type { CartView } from "@hirfa/contracts"
import { href, m } from "~/lib/i18n"
import { Button, ButtonLink } from "~/ui/button"
import { Field } from "~/ui/field"
import { Icon } from "~/ui/icon"
import type { CartProblem } from "../cart-command.server"
import { faultText } from "../words"
import { Totals } from "./totals"

export function CartSummary({ cart, problem }: { cart: CartView; problem: CartProblem | undefined }) {
  const hasDelivery = cart.parcels.every((parcel) => parcel.delivery.chosen_id !== null)
  return (
    <aside
      aria-labelledby="cart-sum"
      className="grid content-start gap-6 rounded border border-sand bg-lime p-4 sm:p-6"
    >
      <h2 id="cart-sum" className="text-lg">
        {m.cart_sum()}
      </h2>
      <Totals totals={cart.totals} hasDelivery={hasDelivery} />
      {cart.has_problems ? (
        <p className="font-semibold text-terracotta-deep">{m.cart_mend_first()}</p>
      ) : (
        <ButtonLink href={href("/checkout")} className="w-full">
          {m.cart_checkout()}
          <Icon name="arrow" />
        </ButtonLink>
      )}
      <Codes cart={cart} problem={problem} />
    </aside>
  )
}

function Codes({ cart, problem }: { cart: CartView; problem: CartProblem | undefined }) {
  const error = problem?.fault === "code_unknown" ? faultText(problem.fault) : undefined
  return (
    <div className="border-t border-sand pt-4">
      <ul className="grid gap-1">
        {cart.promotions.map(({ code }) => (
          <li key={code} className="flex items-center justify-between">
            <span>
              {m.cart_code_used()} <strong>{code}</strong>
            </span>
            <form method="post" action={href("/cart")}>
              <input type="hidden" name="intent" value="remove-code" />
              <input type="hidden" name="code" value={code} />
              <button type="submit" className="link min-h-11 px-1">
                {m.cart_remove()} <span className="sr-only">{code}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <details open={error !== undefined}>
        <summary className="link flex min-h-11 items-center">{m.cart_code_have()}</summary>
        <form method="post" action={href("/cart")} className="mt-1 grid gap-3">
          <input type="hidden" name="intent" value="code" />
          <Field
            label={m.cart_code()}
            name="code"
            required
            maxLength={60}
            autoComplete="off"
            autoCapitalize="characters"
            dir="ltr"
            error={error}
          />
          <Button kind="plain">{m.cart_code_use()}</Button>
        </form>
      </details>
    </div>
  )
}
