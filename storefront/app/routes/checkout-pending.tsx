import { href, m } from "~/lib/i18n"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"

export const handle = { hydrate: false }

/** For a buyer who came back from her bank in another browser. */
export default function CheckoutPending() {
  return (
    <main id="content" className="page-width grow py-8">
      <title>{`${m.checkout_pending_title()} · ${m.brand()}`}</title>
      <h1 className="sr-only">{m.checkout_title()}</h1>
      <EmptyState
        title={m.checkout_pending_title()}
        action={<ButtonLink href={href("/account")}>{m.checkout_pending_orders()}</ButtonLink>}
      >
        <p>{m.checkout_pending_text()}</p>
      </EmptyState>
    </main>
  )
}
