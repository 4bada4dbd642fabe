import type { Shipment, VendorOrder } from "@hirfa/contracts"
import { Shipments } from "~/features/order"
import { m } from "~/lib/i18n"
import { Button } from "~/ui/button"
import { Icon } from "~/ui/icon"

/** What is on its way, and that it arrived. */
export function SentParcels({ order }: { order: VendorOrder }) {
  const sent = order.shipments.filter((shipment) => shipment.shipped_at !== null)
  if (sent.length === 0) return null
  return (
    <section aria-labelledby="sent">
      <h2 id="sent" className="mb-3 text-lg">
        {m.atelier_sent()}
      </h2>
      <div className="grid gap-3">
        {sent.map((shipment) => (
          <div key={shipment.id} className="grid gap-3">
            <Shipments shipments={[shipment]} />
            {order.can.deliver && shipment.delivered_at === null ? <Delivered shipment={shipment} /> : null}
          </div>
        ))}
      </div>
    </section>
  )
}

function Delivered({ shipment }: { shipment: Shipment }) {
  return (
    <form method="post">
      <input type="hidden" name="intent" value="deliver" />
      <input type="hidden" name="shipment_id" value={shipment.id} />
      <Button kind="plain" className="min-h-14 w-full text-base">
        <Icon name="check" className="size-6" />
        {m.atelier_delivered()}
      </Button>
    </form>
  )
}
