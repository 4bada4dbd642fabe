import type { OperatorSeller } from "@hirfa/contracts"
import { Badge, Table, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { formatInstant, formatMoney } from "../lib/format"
import { Section } from "./section"
import { Empty } from "./states"

export function Members({ members }: { members: OperatorSeller["members"] }) {
  return (
    <Section title="Members">
      {members.length === 0 && <Empty title="Nobody can log in">Invite its owner to the atelier.</Empty>}
      {members.map(({ id, name, email, role, locale }) => (
        <div key={id} className="flex items-center justify-between gap-3 px-6 py-3">
          <div className="min-w-0">
            <Text size="small" weight="plus">
              <bdi>{name}</bdi>
            </Text>
            <Text size="small" className="text-ui-fg-subtle break-all">
              {email}
            </Text>
          </div>
          <div className="flex shrink-0 gap-1">
            <Badge size="2xsmall" className="capitalize">
              {role}
            </Badge>
            <Badge size="2xsmall" className="uppercase">
              {locale}
            </Badge>
          </div>
        </div>
      ))}
    </Section>
  )
}

export function DeliveryOptions({ options }: { options: OperatorSeller["delivery_options"] }) {
  return (
    <Section title="Deliveries">
      {options.length === 0 ? (
        <Empty title="No deliveries yet">They are made when the seller is approved.</Empty>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>Zone</Table.HeaderCell>
                <Table.HeaderCell>Delivery</Table.HeaderCell>
                <Table.HeaderCell>Days</Table.HeaderCell>
                <Table.HeaderCell className="text-right">Prices</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {options.map(({ id, zone, name, days, prices }) => (
                <Table.Row key={id}>
                  <Table.Cell>{zone}</Table.Cell>
                  <Table.Cell>{name}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap tabular-nums">
                    {days ? `${days.min}–${days.max}` : "–"}
                  </Table.Cell>
                  <Table.Cell className="text-right tabular-nums">
                    {prices.map(formatMoney).join(" · ")}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Section>
  )
}

export function RecentOrders({ orders, count }: { orders: OperatorSeller["recent_orders"]; count: number }) {
  return (
    <Section
      title="Newest orders"
      aside={
        <Text size="small" className="text-ui-fg-subtle">
          {count} in all
        </Text>
      }
    >
      {orders.length === 0 && <Empty title="No orders yet">The first sale will stand here.</Empty>}
      {orders.map(({ order_id, number, placed_at, status, order_group_id }) => (
        <div key={order_id} className="flex items-center justify-between gap-3 px-6 py-3">
          <div className="flex items-center gap-x-3">
            <Link to={`/orders/${order_id}`} className="text-ui-fg-interactive txt-small-plus">
              Order #{number}
            </Link>
            <Text size="small" className="text-ui-fg-subtle">
              {formatInstant(placed_at)}
            </Text>
            {status === "canceled" && (
              <Badge size="2xsmall" color="red">
                Cancelled
              </Badge>
            )}
          </div>
          <Link to={`/order-groups/${order_group_id}`} className="text-ui-fg-interactive txt-small">
            Checkout
          </Link>
        </div>
      ))}
    </Section>
  )
}
