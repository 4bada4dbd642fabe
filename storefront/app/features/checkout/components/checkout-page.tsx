import type { CartView } from "@hirfa/contracts"
import { useEffect, useRef } from "react"
import { useRevalidator } from "react-router"
import type { SavedAddress } from "~/features/account/index.server"
import type { AddressValues } from "~/features/address"
import { formatMoneyExact, href, m } from "~/lib/i18n"
import { Notice } from "~/ui/notice"
import type { CheckoutProblem } from "../checkout-action.server"
import type { CheckoutNotice, Step } from "../steps"
import { AddressDone, AddressStep } from "./address-step"
import { CheckoutSummary } from "./checkout-summary"
import { DeliveryDone, DeliveryStep } from "./delivery-step"
import { PaymentStep } from "./payment-step"
import { StepSection } from "./step-section"

export interface CheckoutPageProps {
  cart: CartView
  step: Step
  notice: CheckoutNotice | null
  countries: readonly { code: string; name: string }[]
  customer: { email: string; addresses: readonly SavedAddress[] } | null
  contact: { email: string; values: AddressValues }
  publishableKey: string | null
  now: Date
  problem: CheckoutProblem | undefined
}

/** One page, one open step: what is done shows as a summary with the way back to it. */
export function CheckoutPage(props: CheckoutPageProps) {
  const { cart, step, notice, now } = props
  const main = useStepFocus(step, props.problem)
  useFreshPageOnReturn()
  return (
    <main id="content" ref={main} className="page-width grow py-8 sm:py-12">
      <title>{`${m.checkout_title()} · ${m.brand()}`}</title>
      <h1 className="mb-2 text-2xl">{m.checkout_title()}</h1>
      <p className="mb-6 lg:hidden">
        <a href="#summary" className="link">
          {m.checkout_total_now({ total: formatMoneyExact(cart.totals.total) })}
        </a>
      </p>
      {notice ? (
        <div className="mb-6">
          <CheckoutNoticeBox notice={notice} cart={cart} />
        </div>
      ) : null}
      <div className="grid items-start gap-8 lg:grid-cols-[1fr_24rem]">
        <div className="grid gap-4">
          <AddressSection {...props} />
          <StepSection number={3} name="delivery" title={m.checkout_delivery()} isOpen={step === "delivery"}>
            {step === "delivery" ? <DeliveryStep cart={cart} now={now} problem={props.problem} /> : null}
            {step === "payment" ? <DeliveryDone cart={cart} now={now} /> : null}
          </StepSection>
          <StepSection number={4} name="payment" title={m.checkout_payment()} isOpen={step === "payment"}>
            {step === "payment" ? <PaymentStep cart={cart} publishableKey={props.publishableKey} /> : null}
          </StepSection>
        </div>
        <CheckoutSummary cart={cart} />
      </div>
    </main>
  )
}

function AddressSection({ cart, step, countries, customer, contact, problem }: CheckoutPageProps) {
  return (
    <StepSection number="1 – 2" name="address" title={m.checkout_contact()} isOpen={step === "address"}>
      {step === "address" ? (
        <AddressStep countries={countries} customer={customer} contact={contact} problem={problem} />
      ) : (
        <AddressDone cart={cart} />
      )}
    </StepSection>
  )
}

function CheckoutNoticeBox({ notice, cart }: { notice: CheckoutNotice; cart: CartView }) {
  if (notice === "currency")
    return (
      <Notice role="status">{m.checkout_notice_currency({ currency: cart.currency.toUpperCase() })}</Notice>
    )
  const text = notice === "declined" ? m.checkout_notice_declined() : m.checkout_notice_changed()
  return (
    <Notice kind="problem" role="alert">
      {text}{" "}
      <a href={href("/cart")} className="link">
        {m.checkout_back_to_cart()}
      </a>
    </Notice>
  )
}

/** Leads whoever cannot see the page change to the step that opened, or to the first field that is wrong. */
function useStepFocus(step: Step, problem: CheckoutProblem | undefined) {
  const main = useRef<HTMLElement>(null)
  const shown = useRef(step)
  useEffect(() => {
    const invalid = problem ? main.current?.querySelector<HTMLElement>("[aria-invalid=true]") : null
    if (invalid) return invalid.focus()
    if (shown.current === step) return
    shown.current = step
    document.getElementById(`step-${step}`)?.focus()
  }, [step, problem])
  return main
}

/** A page that the back button brings back may show a cart that is paid meanwhile. */
function useFreshPageOnReturn() {
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const refresh = (event: PageTransitionEvent) => void (event.persisted && revalidate())
    addEventListener("pageshow", refresh)
    return () => removeEventListener("pageshow", refresh)
  }, [revalidate])
}
