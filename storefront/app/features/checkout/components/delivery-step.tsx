import type { CartParcel, CartView } from "@hirfa/contracts"
import { Form, useNavigation } from "react-router"
import { arrivalOf, DeliveryChoice } from "~/features/cart"
import { href, m } from "~/lib/i18n"
import { Button, ButtonLink } from "~/ui/button"
import { Notice } from "~/ui/notice"
import type { CheckoutProblem } from "../checkout-action.server"
import { StepDone } from "./step-section"

interface DeliveryStepProps {
  cart: CartView
  now: Date
  problem: CheckoutProblem | undefined
}

/** One choice a parcel; the cheapest is chosen already. */
export function DeliveryStep({ cart, now, problem }: DeliveryStepProps) {
  const { state } = useNavigation()
  const isBlocked = cart.parcels.some((parcel) => parcel.delivery.options.length === 0)
  return (
    <Form method="post" action={href("/checkout")} className="grid gap-6">
      <input type="hidden" name="intent" value="delivery" />
      {problem?.step === "delivery" ? (
        <Notice kind="problem" role="alert">
          {m.cart_fault_delivery()}
        </Notice>
      ) : null}
      {cart.parcels.map((parcel) => (
        <ParcelDelivery key={parcel.seller.id} parcel={parcel} now={now} />
      ))}
      {isBlocked ? (
        <ButtonLink href={href("/cart")}>{m.checkout_back_to_cart()}</ButtonLink>
      ) : (
        <Button disabled={state !== "idle"}>{m.checkout_to_payment()}</Button>
      )}
    </Form>
  )
}

function ParcelDelivery({ parcel, now }: { parcel: CartParcel; now: Date }) {
  const { seller, delivery, lines } = parcel
  const isMade = lines.some((line) => line.availability === "made_to_order")
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{m.checkout_parcel_of({ cooperative: seller.name })}</legend>
      {isMade ? <p className="mb-1 text-xs text-ash">{m.checkout_made_first()}</p> : null}
      {delivery.options.length === 0 ? (
        <p className="font-semibold text-terracotta-deep">{m.checkout_not_delivered()}</p>
      ) : null}
      {delivery.options.map((option) => (
        <DeliveryChoice
          key={option.id}
          option={option}
          name={`delivery-${seller.id}`}
          isChosen={option.id === (delivery.chosen_id ?? cheapest(delivery.options))}
          now={now}
          className="mb-2 min-h-14 rounded border border-sand px-3 py-2 has-checked:border-ink"
        />
      ))}
    </fieldset>
  )
}

function cheapest(options: CartParcel["delivery"]["options"]): string | undefined {
  return options.toSorted((one, other) => one.price.amount - other.price.amount)[0]?.id
}

export function DeliveryDone({ cart, now }: { cart: CartView; now: Date }) {
  return (
    <StepDone edit="delivery" what={m.checkout_delivery()}>
      <ul className="grid gap-1">
        {cart.parcels.map(({ seller, delivery, arrives_in }) => (
          <li key={seller.id}>
            {seller.name}: {delivery.options.find((option) => option.id === delivery.chosen_id)?.name}
            {arrives_in ? (
              <span className="block text-xs text-ash">
                {m.cart_delivery_arrives({ dates: arrivalOf(arrives_in, now) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </StepDone>
  )
}
