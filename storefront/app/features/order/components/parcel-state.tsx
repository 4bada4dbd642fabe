import type { ParcelState } from "@hirfa/contracts"
import { m } from "~/lib/i18n"
import { Badge, type BadgeTone } from "~/ui/badge"
import { Icon } from "~/ui/icon"
import { parcelStateText } from "../words"

const TONES: Readonly<Record<ParcelState, BadgeTone>> = {
  placed: "order",
  confirmed: "info",
  packed: "info",
  partly_shipped: "info",
  shipped: "info",
  delivered: "ready",
  canceled: "problem",
  returned: "sold",
}

export function ParcelStateBadge({ state }: { state: ParcelState }) {
  return <Badge tone={TONES[state]}>{parcelStateText(state)}</Badge>
}

const WAY = ["placed", "confirmed", "packed", "shipped", "delivered"] as const

/** How far a parcel is on its way, for the eye as dots and for the ear as a list. */
export function ParcelWay({ state }: { state: ParcelState }) {
  if (state === "canceled" || state === "returned") return null
  const reached = WAY.indexOf(state === "partly_shipped" ? "packed" : state)
  return (
    <ol aria-label={m.order_way()} className="grid grid-cols-5 gap-1 text-center text-xs">
      {WAY.map((step, index) => {
        const isDone = index <= reached
        return (
          <li
            key={step}
            aria-current={index === reached ? "step" : undefined}
            className={isDone ? "" : "text-ash"}
          >
            <span className={`mb-1 block h-1 rounded-full ${isDone ? "bg-olive" : "bg-sand"}`} />
            <span className="inline-flex items-center gap-0.5">
              {isDone ? <Icon name="check" className="size-3.5 text-olive max-sm:hidden" /> : null}
              {parcelStateText(step)}
            </span>
            {isDone ? <span className="sr-only"> {m.order_way_done()}</span> : null}
          </li>
        )
      })}
    </ol>
  )
}
