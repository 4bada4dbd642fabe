import type { Shipment } from "@hirfa/contracts"
import { formatDate, m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Icon } from "~/ui/icon"

interface ShipmentsProps {
  shipments: readonly Shipment[]
  /** The buyer herself reads: she knows first that a parcel has come. */
  canSayItCame?: boolean
}

/** What is on its way: when it left, with whom, and where to follow it. */
export function Shipments({ shipments, canSayItCame = false }: ShipmentsProps) {
  const sent = shipments.filter((shipment) => shipment.shipped_at !== null)
  if (sent.length === 0) return null
  return (
    <ul className="grid gap-3">
      {sent.map((shipment) => (
        <li key={shipment.id} className="flex gap-3 rounded bg-lime px-4 py-3">
          <Icon name="parcel" className="mt-0.5 size-5" />
          <div className="min-w-0">
            {shipment.shipped_at ? (
              <p>
                {m.order_shipped_on({ date: formatDate(shipment.shipped_at) })}
                {shipment.carrier ? ` · ${shipment.carrier}` : ""}
              </p>
            ) : null}
            <Tracking shipment={shipment} />
            {shipment.delivered_at ? (
              <p>{m.order_delivered_on({ date: formatDate(shipment.delivered_at) })}</p>
            ) : null}
            {canSayItCame && !shipment.delivered_at ? <ItCame shipment={shipment} /> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Tracking({ shipment }: { shipment: Shipment }) {
  const { tracking_number: number, tracking_url: url } = shipment
  if (number === null) return null
  const shown = <bdi className="font-semibold break-all">{number}</bdi>
  if (url === null)
    return (
      <p>
        {m.order_tracking_number()} {shown}
      </p>
    )
  return (
    <p>
      {m.order_tracking_number()} {shown}
      <br />
      <a href={url} rel="noreferrer" className="link inline-flex min-h-11 items-center">
        {m.order_follow_carrier()}
      </a>
    </p>
  )
}

function ItCame({ shipment }: { shipment: Shipment }) {
  return (
    <form method="post" className="mt-2">
      <input type="hidden" name="intent" value="came" />
      <input type="hidden" name="shipment_id" value={shipment.id} />
      <Button kind="plain" className="min-h-12">
        <Icon name="check" />
        {m.order_it_came()}
      </Button>
    </form>
  )
}
