import type { OperatorOrderGroupCard } from "@hirfa/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ShoppingBag } from "@medusajs/icons"
import { Table, Text } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"
import { ParcelStateBadge, PaymentStateBadge, TestPaymentBadge } from "../../components/badges"
import { List, Search } from "../../components/list"
import { Empty } from "../../components/states"
import { formatInstant, formatMoney } from "../../lib/format"
import { PAGE_SIZE, useListParams } from "../../lib/list-params"
import { useOrderGroups } from "../../lib/queries"

const OrderGroupsPage = () => {
  const { q, page, change, turnTo } = useListParams()
  const query = useOrderGroups({ q: q || undefined, limit: PAGE_SIZE, offset: page * PAGE_SIZE })
  return (
    <List
      title="Order groups"
      description="What buyers paid in one checkout, split into one order for each seller."
      what="The order groups"
      query={query}
      count={query.data?.count ?? 0}
      page={page}
      onPage={turnTo}
      toolbar={
        <Search
          value={q}
          label="Number, email or id"
          onChange={(words) => change({ q: words || undefined })}
        />
      }
      empty={
        q ? (
          <Empty title="No order group is like this">
            <button type="button" className="text-ui-fg-interactive" onClick={() => change({ q: undefined })}>
              Show all order groups
            </button>
          </Empty>
        ) : (
          <Empty title="No order groups yet">The first checkout of a buyer will stand here.</Empty>
        )
      }
    >
      <GroupsTable groups={query.data?.order_groups ?? []} />
    </List>
  )
}

function GroupsTable({ groups }: { groups: readonly OperatorOrderGroupCard[] }) {
  const navigate = useNavigate()
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Number</Table.HeaderCell>
          <Table.HeaderCell>Placed</Table.HeaderCell>
          <Table.HeaderCell>Buyer</Table.HeaderCell>
          <Table.HeaderCell>Parcels</Table.HeaderCell>
          <Table.HeaderCell>Payment</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Total</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {groups.map((group) => (
          <Table.Row
            key={group.id}
            className="cursor-pointer align-top [&_td]:py-3"
            onClick={() => navigate(`/order-groups/${group.id}`)}
          >
            <Table.Cell>
              <Link to={`/order-groups/${group.id}`} className="text-ui-fg-base txt-compact-small-plus">
                #{group.number}
              </Link>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{formatInstant(group.placed_at)}</Table.Cell>
            <Table.Cell>{group.email}</Table.Cell>
            <Table.Cell>
              <Parcels parcels={group.parcels} />
            </Table.Cell>
            <Table.Cell>
              <div className="flex flex-col items-start gap-1">
                <PaymentStateBadge state={group.payment_state} />
                {group.is_test_payment && <TestPaymentBadge />}
              </div>
            </Table.Cell>
            <Table.Cell className="text-right tabular-nums">
              {formatMoney(group.total)}
              {group.refunded.amount > 0 && (
                <Text size="xsmall" className="text-ui-fg-muted whitespace-nowrap">
                  {formatMoney(group.refunded)} refunded
                </Text>
              )}
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

function Parcels({ parcels }: { parcels: OperatorOrderGroupCard["parcels"] }) {
  return (
    <ul className="flex flex-col gap-1">
      {parcels.map(({ order_id, seller, state }) => (
        <li key={order_id} className="flex items-center gap-2">
          <ParcelStateBadge state={state} />
          <span className="truncate">{seller.name}</span>
        </li>
      ))}
    </ul>
  )
}

export const config = defineRouteConfig({ label: "Order groups", icon: ShoppingBag })
export const handle = { breadcrumb: () => "Order groups" }

export default OrderGroupsPage
