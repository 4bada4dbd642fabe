import type { ReactNode } from "react"
import { m } from "~/lib/i18n"
import { Footer } from "./footer"
import { BareHeader, Header } from "./header"
import type { Shell } from "./shell"

function SkipLink() {
  return (
    <a
      href="#content"
      className="absolute start-2 top-2 z-50 -translate-y-24 rounded bg-ink px-4 py-3 text-plaster focus:translate-y-0"
    >
      {m.ui_skip()}
    </a>
  )
}

/** The shop around a page. The page itself is `<main id="content">`. */
export function ShopFrame({ shell, children }: { shell: Shell; children: ReactNode }) {
  return (
    <>
      <SkipLink />
      {shell.isTestPayment ? <TestPaymentBar /> : null}
      <Header shell={shell} />
      {children}
      <Footer isDemonstration={shell.isDemonstration} />
    </>
  )
}

/** The frame of last resort: stands when nothing could be read from the backend. */
export function BareFrame({ children }: { children: ReactNode }) {
  return (
    <>
      <SkipLink />
      <BareHeader />
      {children}
      <Footer />
    </>
  )
}

/** Shown on every page while no Stripe key is set. */
export function TestPaymentBar() {
  return (
    <p role="note" className="bg-saffron-pale px-4 py-1.5 text-center text-xs text-balance text-saffron-deep">
      <strong>{m.test_payment_title()}</strong> {m.test_payment_text()}
    </p>
  )
}
