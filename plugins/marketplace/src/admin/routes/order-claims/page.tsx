import type { ClaimState, OperatorClaim } from "@hirfa/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ArrowUturnLeft } from "@medusajs/icons"
import { StatusBadge, Table, Text } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"
import { Filter, List } from "../../components/list"
import { Empty } from "../../components/states"
import { CLAIM_REASON, CLAIM_STATE, useClaims } from "../../lib/claims"
import { formatDate, formatMoney } from "../../lib/format"
import { PAGE_SIZE, useListParams } from "../../lib/list-params"

const ALL = "all"

const ClaimsPage = () => {
  const { page, get, change, turnTo } = useListParams()
  const asked = get("state")
  const state = asked ?? "with_operator"
  const query = useClaims({
    state: state === ALL ? undefined : state,
    limit: PAGE_SIZE,
    offset: page * PAGE_SIZE,
  })
  const { counts } = query.data ?? {}
  return (
    <List
      title="Returns and problems"
      description="What buyer and seller could not agree on, or the seller did not answer in time, is decided here."
      what="The returns and problems"
      query={query}
      count={query.data?.count ?? 0}
      page={page}
      onPage={turnTo}
      toolbar={
        <Filter
          label="State"
          value={asked}
          onChange={(value) => change({ state: value })}
          choices={[
            { value: undefined, label: "To decide", count: counts?.with_operator },
            { value: "asked", label: "Waits for the seller", count: counts?.asked },
            { value: ALL, label: "All", count: undefined },
          ]}
        />
      }
      empty={
        <Empty title={asked ? "None is like this" : "Nothing to decide"}>
          Buyers and sellers settle most of it themselves. What they cannot appears here.
        </Empty>
      }
    >
      <ClaimsTable claims={query.data?.claims ?? []} />
    </List>
  )
}

function ClaimsTable({ claims }: { claims: readonly OperatorClaim[] }) {
  const navigate = useNavigate()
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Order</Table.HeaderCell>
          <Table.HeaderCell>Seller</Table.HeaderCell>
          <Table.HeaderCell>Reason</Table.HeaderCell>
          <Table.HeaderCell>State</Table.HeaderCell>
          <Table.HeaderCell>Value</Table.HeaderCell>
          <Table.HeaderCell>Since</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {claims.map((claim) => (
          <Table.Row
            key={claim.id}
            className="cursor-pointer [&_td]:py-2"
            onClick={() => navigate(`/order-claims/${claim.id}`)}
          >
            <Table.Cell>
              <Link to={`/order-claims/${claim.id}`} className="text-ui-fg-base txt-compact-small-plus">
                #{claim.order_number}
              </Link>
              <Text size="xsmall" className="text-ui-fg-muted">
                <bdi>{claim.buyer}</bdi>
              </Text>
            </Table.Cell>
            <Table.Cell>
              <bdi>{claim.seller.name}</bdi>
            </Table.Cell>
            <Table.Cell>
              {claim.kind === "return" ? "Return" : "Problem"}: {CLAIM_REASON[claim.reason]}
            </Table.Cell>
            <Table.Cell>
              <ClaimStateBadge state={claim.state} />
            </Table.Cell>
            <Table.Cell className="tabular-nums">{formatMoney(claim.value)}</Table.Cell>
            <Table.Cell className="whitespace-nowrap">{formatDate(claim.opened_at)}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

function ClaimStateBadge({ state }: { state: ClaimState }) {
  const { label, color } = CLAIM_STATE[state]
  return (
    <StatusBadge color={color} className="whitespace-nowrap">
      {label}
    </StatusBadge>
  )
}

export const config = defineRouteConfig({ label: "Returns and problems", icon: ArrowUturnLeft })
export const handle = { breadcrumb: () => "Returns and problems" }

export default ClaimsPage
