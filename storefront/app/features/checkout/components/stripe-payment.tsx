import type { Money } from "@hirfa/contracts"
import { Elements, PaymentElement, useElements, useStripe } from "@stripe/react-stripe-js"
import type { Stripe, StripeElementsOptions } from "@stripe/stripe-js"
import { loadStripe } from "@stripe/stripe-js/pure"
import { type FormEvent, useEffect, useState } from "react"
import { useRevalidator } from "react-router"
import { currentLocale, formatMoneyExact, href, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Notice } from "~/ui/notice"

interface StripePaymentProps {
  publishableKey: string
  clientSecret: string
  total: Money
}

const APPEARANCE: NonNullable<StripeElementsOptions["appearance"]> = {
  theme: "flat",
  variables: {
    colorPrimary: "#b4532a",
    colorText: "#211c17",
    colorDanger: "#933f1c",
    colorBackground: "#ffffff",
    borderRadius: "4px",
    fontSizeBase: "16px",
    fontFamily: "IBM Plex Sans, Arial, sans-serif",
  },
}

/** Stripe's Payment Element. Its script is fetched here and nowhere else. */
export function StripePayment(props: StripePaymentProps) {
  const [stripe, setStripe] = useState<Stripe | null>(null)
  const [hasFailed, setHasFailed] = useState(false)
  useEffect(() => {
    let isShown = true
    loadStripe(props.publishableKey)
      .then((loaded) => isShown && setStripe(loaded))
      .catch(() => isShown && setHasFailed(true))
    return () => {
      isShown = false
    }
  }, [props.publishableKey])
  if (hasFailed) return <LoadFault />
  const options = { clientSecret: props.clientSecret, locale: currentLocale(), appearance: APPEARANCE }
  return (
    <Elements stripe={stripe} options={options}>
      <CardForm {...props} onLoadError={() => setHasFailed(true)} />
    </Elements>
  )
}

function LoadFault() {
  return (
    <Notice kind="problem" role="alert">
      {m.payment_load_fault()}{" "}
      <a href={href("/checkout")} className="link">
        {m.payment_load_again()}
      </a>
    </Notice>
  )
}

function CardForm({ clientSecret, total, onLoadError }: StripePaymentProps & { onLoadError: () => void }) {
  const stripe = useStripe()
  const elements = useElements()
  const [isReady, setIsReady] = useState(false)
  const { pay, isBusy, fault } = usePayment({ clientSecret, total, stripe, elements })
  return (
    <form onSubmit={pay} aria-busy={isBusy} className="grid gap-4">
      <div className="min-h-48">
        <PaymentElement
          options={{ layout: "tabs" }}
          onReady={() => setIsReady(true)}
          onLoadError={onLoadError}
        />
      </div>
      <div aria-live="assertive">
        {fault ? (
          <Notice kind="problem" title={m.payment_not_paid()}>
            <p id="payment-fault">{fault}</p>
          </Notice>
        ) : null}
      </div>
      <Button className="w-full" disabled={!isReady || isBusy}>
        {isBusy ? m.payment_busy() : m.payment_pay({ total: formatMoneyExact(total) })}
      </Button>
      <p className="text-xs text-ash">{m.payment_by_stripe()}</p>
    </form>
  )
}

interface PaymentParts {
  clientSecret: string
  total: Money
  stripe: ReturnType<typeof useStripe>
  elements: ReturnType<typeof useElements>
}

/** Pays at most once at a time: asks the shop first, then Stripe, which leads on to the return page when it is paid. */
function usePayment({ clientSecret, total, stripe, elements }: PaymentParts) {
  const [isBusy, setIsBusy] = useState(false)
  const [fault, setFault] = useState<string | null>(null)
  const { revalidate } = useRevalidator()
  const pay = async (event: FormEvent) => {
    event.preventDefault()
    if (!stripe || !elements || isBusy) return
    setIsBusy(true)
    setFault(null)
    const answer = await isStillRight(clientSecret, total)
    if (answer === "right") {
      const confirmParams = { return_url: new URL(href("/checkout/return"), location.href).href }
      const { error } = await stripe.confirmPayment({ elements, confirmParams })
      setFault(error.message ?? m.payment_declined())
    } else {
      setFault(answer === "changed" ? m.payment_changed() : m.payment_no_connection())
      await revalidate()
    }
    setIsBusy(false)
  }
  return { pay, isBusy, fault }
}

async function isStillRight(clientSecret: string, total: Money): Promise<"right" | "changed" | "unknown"> {
  try {
    const body = new URLSearchParams({ client_secret: clientSecret, amount: String(total.amount) })
    const answer = await fetch(href("/checkout/ready"), { method: "POST", body })
    if (answer.status === 204) return "right"
    return answer.status >= 500 ? "unknown" : "changed"
  } catch {
    // Without a connection nothing was asked of Stripe and nothing is charged: the buyer is told so.
    return "unknown"
  }
}
