import type { OperatorOrderGroupAnswer, Parcel, Shipment } from "@hirfa/contracts"
import { Badge, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { formatInstant, formatMoney } from "../lib/format"
import { ParcelStateBadge, PaymentStateBadge } from "./badges"
import { Fact, Section } from "./section"
import { Totals } from "./totals"

type SellerOrder = OperatorOrderGroupAnswer["seller_orders"][number]

/** What one seller sends: its Medusa order, its pieces, and how far it is. */
export function ParcelSection({ parcel, own }: { parcel: Parcel; own: SellerOrder | undefined }) {
  return (
    <Section
      title={
        <>
          Parcel of{" "}
          {own ? (
            <Link className="text-ui-fg-interactive" to={`/sellers/${own.seller_id}`}>
              {parcel.seller.name}
            </Link>
          ) : (
            parcel.seller.name
          )}
        </>
      }
      aside={
        <div className="flex flex-wrap items-center gap-2">
          <ParcelStateBadge state={parcel.state} />
          <PaymentStateBadge state={parcel.payment_state} />
          <Link className="text-ui-fg-interactive txt-small" to={`/orders/${parcel.order_id}`}>
            Order #{parcel.number}
          </Link>
        </div>
      }
    >
      <Lines parcel={parcel} />
      <Totals totals={parcel.totals} refunded={parcel.refunded} />
      {parcel.arrives_in && (
        <Fact name="Promised at the checkout">
          {`${parcel.arrives_in.min} to ${parcel.arrives_in.max} days after payment`}
        </Fact>
      )}
      {own?.confirmed_at && <Fact name="Confirmed">{formatInstant(own.confirmed_at)}</Fact>}
      {own?.cancel_reason && <Fact name="Why it was cancelled">{own.cancel_reason}</Fact>}
      {own?.note && <Fact name="Note of the seller">{own.note}</Fact>}
      {parcel.shipments.map((shipment, index) => (
        <ShipmentFact key={shipment.id} shipment={shipment} number={index + 1} />
      ))}
    </Section>
  )
}

function Lines({ parcel }: { parcel: Parcel }) {
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Piece</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Quantity</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Each</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Sum</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {parcel.lines.map((line) => (
            <Table.Row key={line.id}>
              <Table.Cell>
                {line.title}
                {line.variant_title && <span className="text-ui-fg-muted"> · {line.variant_title}</span>}
                {line.returned_quantity > 0 && (
                  <Badge size="2xsmall" className="ml-2">
                    {line.returned_quantity} returned
                  </Badge>
                )}
              </Table.Cell>
              <Table.Cell className="text-right tabular-nums">{line.quantity}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{formatMoney(line.unit_price)}</Table.Cell>
              <Table.Cell className="text-right tabular-nums">{formatMoney(line.total)}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  )
}

function ShipmentFact({ shipment, number }: { shipment: Shipment; number: number }) {
  const { carrier, tracking_number, tracking_url, packed_at, shipped_at, delivered_at } = shipment
  const steps = [
    ["Packed", packed_at],
    ["Sent", shipped_at],
    ["Delivered", delivered_at],
  ].flatMap(([step, at]) => (at ? `${step} ${formatInstant(at)}` : []))
  const tracking = [carrier, tracking_number].filter(Boolean).join(", ")
  return (
    <Fact name={`Shipment ${number}`}>
      {tracking && tracking_url && /^https?:\/\//.test(tracking_url) ? (
        <a className="text-ui-fg-interactive" href={tracking_url} target="_blank" rel="noreferrer">
          {tracking}
        </a>
      ) : (
        tracking
      )}
      <Text size="small" className="text-ui-fg-subtle">
        {steps.join(" · ")}
      </Text>
    </Fact>
  )
}
