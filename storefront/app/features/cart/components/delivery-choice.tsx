import type { CartParcel } from "@hirfa/contracts"
import { m } from "~/lib/i18n"
import { Price } from "~/ui/price"
import { arrivalOf } from "../words"

interface DeliveryChoiceProps {
  option: CartParcel["delivery"]["options"][number]
  /** Name of the choice in its form. */
  name: string
  isChosen: boolean
  now: Date
  className?: string
}

/** One way of delivery to choose: what it is called, when it comes and what it costs. */
export function DeliveryChoice({ option, name, isChosen, now, className = "" }: DeliveryChoiceProps) {
  return (
    <label className={`flex items-center gap-3 ${className}`}>
      <input
        type="radio"
        name={name}
        value={option.id}
        required
        defaultChecked={isChosen}
        className="size-5 shrink-0 accent-terracotta"
      />
      <span className="grow">
        {option.name}
        <span className="block text-xs text-ash">
          {m.cart_delivery_arrives({ dates: arrivalOf(option.days, now) })}
        </span>
      </span>
      <Price money={option.price} className="font-semibold" />
    </label>
  )
}
