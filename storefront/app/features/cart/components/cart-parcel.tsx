import type { CartParcel } from "@hirfa/contracts"
import { countryName, href, m } from "~/lib/i18n"
import { Icon } from "~/ui/icon"
import type { CartProblem } from "../cart-command.server"
import { CartLineItem } from "./cart-line"
import { DeliveryChoice } from "./delivery-choice"

interface CartParcelProps {
  parcel: CartParcel
  country: string | undefined
  now: Date
  problem: CartProblem | undefined
}

/** What one cooperative sends: its pieces and how they travel. */
export function CartParcelSection({ parcel, country, now, problem }: CartParcelProps) {
  const { seller } = parcel
  return (
    <section
      aria-labelledby={`parcel-${seller.id}`}
      className="rounded border border-sand bg-white px-4 sm:px-6"
    >
      <header className="border-b border-sand py-4">
        <h2 id={`parcel-${seller.id}`} className="text-lg">
          <a href={href(`/cooperatives/${seller.handle}`)} className="no-underline hover:underline">
            {seller.name}
          </a>
        </h2>
        <p className="flex items-center gap-1 text-xs text-ash">
          <Icon name="pin" className="size-4" />
          {m.cart_sent_from({ city: seller.city })}
        </p>
      </header>
      <ul className="divide-y divide-sand">
        {parcel.lines.map((line) => (
          <CartLineItem key={line.id} line={line} problem={problem} />
        ))}
      </ul>
      {country ? <Delivery parcel={parcel} country={country} now={now} /> : null}
    </section>
  )
}

function Delivery({ parcel, country, now }: { parcel: CartParcel; country: string; now: Date }) {
  const { options, chosen_id } = parcel.delivery
  const place = countryName(country)
  if (options.length === 0)
    return (
      <p className="border-t border-sand py-4 font-semibold text-terracotta-deep">
        {m.cart_delivery_none({ country: place })}
      </p>
    )
  return (
    <form method="post" action={href("/cart")} data-submit-on-change className="border-t border-sand py-4">
      <input type="hidden" name="intent" value="delivery" />
      <fieldset className="grid gap-1">
        <legend className="mb-1 font-semibold">{m.cart_delivery_to({ country: place })}</legend>
        {options.map((option) => (
          <DeliveryChoice
            key={option.id}
            option={option}
            name="option_id"
            isChosen={option.id === chosen_id}
            now={now}
            className="min-h-11"
          />
        ))}
      </fieldset>
      <button type="submit" className="button button-plain mt-2" data-hide-with-script>
        {m.cart_delivery_choose()}
      </button>
    </form>
  )
}
