import islands from "virtual:islands"
import type { CartView } from "@hirfa/contracts"
import { formatNumber, href, m } from "~/lib/i18n"
import { ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Notice } from "~/ui/notice"
import type { CartProblem } from "../cart-command.server"
import { faultText } from "../words"
import { CartParcelSection } from "./cart-parcel"
import { CartSummary } from "./cart-summary"

/** What the buyer should know before looking at the cart. */
export type CartNotice = "new" | "vanished" | "currency"

export interface CartPageProps {
  cart: CartView | null
  notices: readonly CartNotice[]
  /** Where the order of this cart is followed, when it was bought. */
  boughtPath: string | null
  now: Date
  problem?: CartProblem | undefined
}

export function CartPage({ cart, notices, boughtPath, now, problem }: CartPageProps) {
  const hasPieces = cart !== null && cart.parcels.length > 0
  return (
    <main id="content" className="page-width grow py-8 sm:py-12">
      <title>{`${m.cart_title()} · ${m.brand()}`}</title>
      <h1 className="mb-6 text-2xl">{m.cart_title()}</h1>
      <div className="mb-6 grid gap-3 empty:hidden">
        {notices.map((notice) => (
          <CartNoticeBox key={notice} notice={notice} cart={cart} />
        ))}
        {problem && isGeneral(problem) ? (
          <Notice kind="problem" role="alert">
            {faultText(problem.fault)}
          </Notice>
        ) : null}
      </div>
      {hasPieces ? (
        <div className="grid items-start gap-8 lg:grid-cols-[1fr_22rem]">
          <div className="grid gap-6">
            {cart.parcels.length > 1 ? (
              <p>
                {m.cart_parcels({ count: cart.parcels.length, shown: formatNumber(cart.parcels.length) })}
              </p>
            ) : null}
            {cart.parcels.map((parcel) => (
              <CartParcelSection
                key={parcel.seller.id}
                parcel={parcel}
                country={cart.shipping_address?.country_code}
                now={now}
                problem={problem}
              />
            ))}
          </div>
          <CartSummary cart={cart} problem={problem} />
        </div>
      ) : (
        <EmptyCart boughtPath={boughtPath} />
      )}
      <script type="module" src={islands.forms} />
    </main>
  )
}

/** Faults that stand beside a line or the code's field are not said twice. */
function isGeneral({ fault, lineId }: CartProblem): boolean {
  return lineId === undefined && fault !== "code_unknown"
}

function CartNoticeBox({ notice, cart }: { notice: CartNotice; cart: CartView | null }) {
  if (notice === "new") return <Notice>{m.cart_notice_new()}</Notice>
  if (notice === "vanished") return <Notice>{m.cart_notice_vanished()}</Notice>
  return <Notice>{m.cart_notice_currency({ currency: cart?.currency.toUpperCase() ?? "" })}</Notice>
}

function EmptyCart({ boughtPath }: { boughtPath: string | null }) {
  return (
    <EmptyState
      title={boughtPath ? m.cart_bought_title() : m.cart_empty_title()}
      action={
        <div className="flex flex-wrap justify-center gap-3">
          {boughtPath ? <ButtonLink href={boughtPath}>{m.cart_bought_follow()}</ButtonLink> : null}
          <ButtonLink href={href("/pieces")} kind={boughtPath ? "plain" : "main"}>
            {m.error_browse()}
          </ButtonLink>
        </div>
      }
    >
      <p>{boughtPath ? m.cart_bought_text() : m.cart_empty_text()}</p>
    </EmptyState>
  )
}
