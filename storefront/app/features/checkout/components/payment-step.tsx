import type { CartView } from "@hirfa/contracts"
import { Form, useNavigation } from "react-router"
import { formatMoneyExact, href, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { StripePayment } from "./stripe-payment"

/** How it is paid: by card at Stripe, by the test payment where no Stripe is set up, or not at all when nothing is due. */
export function PaymentStep({ cart, publishableKey }: { cart: CartView; publishableKey: string | null }) {
  if (cart.totals.total.amount === 0) return <PlainPayment label={m.payment_order_free()} />
  if (publishableKey === null && cart.payment) return <TestPayment cart={cart} />
  const clientSecret = cart.payment?.client_secret
  if (publishableKey === null || !clientSecret) return <Notice kind="problem">{m.payment_not_ready()}</Notice>
  return (
    <>
      <StripePayment
        // Another intent needs another form.
        key={clientSecret}
        publishableKey={publishableKey}
        clientSecret={clientSecret}
        total={cart.totals.total}
      />
      <noscript>
        <Notice kind="warning">{m.payment_needs_script()}</Notice>
      </noscript>
    </>
  )
}

function TestPayment({ cart }: { cart: CartView }) {
  return (
    <div className="grid gap-4">
      <Notice kind="warning" title={m.payment_test_title()}>
        {m.payment_test_text()}
      </Notice>
      <PlainPayment label={m.payment_test_pay({ total: formatMoneyExact(cart.totals.total) })} />
    </div>
  )
}

function PlainPayment({ label }: { label: string }) {
  const { state } = useNavigation()
  return (
    <Form method="post" action={href("/checkout")}>
      <input type="hidden" name="intent" value="pay" />
      <Button className="w-full" disabled={state !== "idle"}>
        {state === "idle" ? label : m.payment_busy()}
      </Button>
    </Form>
  )
}
