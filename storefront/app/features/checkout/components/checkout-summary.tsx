import type { CartView } from "@hirfa/contracts"
import { LinePicture, LineTitle, Totals } from "~/features/cart"
import { formatNumber, href, m } from "~/lib/i18n"
import { Price } from "~/ui/price"

/** What is bought and what it costs; stands beside every step and never changes without one. */
export function CheckoutSummary({ cart }: { cart: CartView }) {
  const hasDelivery = cart.parcels.every((parcel) => parcel.delivery.chosen_id !== null)
  return (
    <aside
      id="summary"
      aria-labelledby="summary-title"
      className="rounded border border-sand bg-lime p-4 sm:p-6"
    >
      <div className="mb-4 flex items-baseline justify-between gap-4">
        <h2 id="summary-title" className="text-lg">
          {m.checkout_summary()}
        </h2>
        <a href={href("/cart")} className="link inline-flex min-h-11 items-center">
          {m.checkout_change_cart()}
        </a>
      </div>
      {cart.parcels.map(({ seller, lines }) => (
        <section key={seller.id} aria-label={seller.name} className="mb-4">
          <h3 className="mb-2 font-text text-xs font-semibold text-ash">{seller.name}</h3>
          <ul className="grid gap-3">
            {lines.map((line) => (
              <li key={line.id} className="flex gap-3">
                <LinePicture picture={line.picture} className="w-14" />
                <span className="grow">
                  <LineTitle line={line} />
                  {line.quantity > 1 ? (
                    <span className="block text-xs text-ash">
                      {m.order_quantity({ count: formatNumber(line.quantity) })}
                    </span>
                  ) : null}
                </span>
                <Price money={line.total} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <div className="border-t border-sand pt-4">
        <Totals totals={cart.totals} hasDelivery={hasDelivery} />
      </div>
    </aside>
  )
}
