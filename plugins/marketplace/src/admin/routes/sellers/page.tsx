import type { OperatorSellerCard, OperatorSellersAnswer, SellerStatus } from "@hirfa/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Avatar, Badge, Table, Text } from "@medusajs/ui"
import { Link, useNavigate } from "react-router-dom"
import { SELLER_STATUS, SellerStatusBadge } from "../../components/badges"
import { Filter, type FilterChoice, List, Search } from "../../components/list"
import { SellerRowActions } from "../../components/seller-actions"
import { Empty } from "../../components/states"
import { formatDate } from "../../lib/format"
import { PAGE_SIZE, useListParams } from "../../lib/list-params"
import { useSellers } from "../../lib/queries"

const STATUSES = Object.keys(SELLER_STATUS) as SellerStatus[]

const SellersPage = () => {
  const { q, page, get, change, turnTo } = useListParams()
  const status = STATUSES.find((known) => known === get("status"))
  const order = get("order")
  const query = useSellers({
    q: q || undefined,
    status,
    order,
    limit: PAGE_SIZE,
    offset: page * PAGE_SIZE,
  })
  return (
    <List
      title="Sellers"
      description="Cooperatives, artisans and others who sell: who waits for approval, who is open, who is not."
      what="The sellers"
      query={query}
      count={query.data?.count ?? 0}
      page={page}
      onPage={turnTo}
      toolbar={
        <>
          <Filter
            label="State"
            choices={choicesOf(query.data?.counts)}
            value={status}
            onChange={(value) => change({ status: value })}
          />
          <Search
            value={q}
            label="Name, place or email of a member"
            onChange={(words) => change({ q: words })}
          />
        </>
      }
      empty={
        <NoSellers
          isFiltered={Boolean(q || status)}
          onAll={() => change({ q: undefined, status: undefined })}
        />
      }
    >
      <SellersTable sellers={query.data?.sellers ?? []} />
    </List>
  )
}

function choicesOf(counts: OperatorSellersAnswer["counts"] | undefined): FilterChoice[] {
  const all = counts && STATUSES.reduce((sum, status) => sum + counts[status], 0)
  return [
    { value: undefined, label: "All", count: all },
    ...STATUSES.map((status) => ({
      value: status,
      label: SELLER_STATUS[status].label,
      count: counts?.[status],
    })),
  ]
}

function NoSellers({ isFiltered, onAll }: { isFiltered: boolean; onAll: () => void }) {
  if (!isFiltered)
    return <Empty title="No sellers yet">They appear here as soon as they apply or are imported.</Empty>
  return (
    <Empty title="No seller is like this">
      <button type="button" className="text-ui-fg-interactive" onClick={onAll}>
        Show all sellers
      </button>
    </Empty>
  )
}

function SellersTable({ sellers }: { sellers: readonly OperatorSellerCard[] }) {
  const navigate = useNavigate()
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Seller</Table.HeaderCell>
          <Table.HeaderCell>Place</Table.HeaderCell>
          <Table.HeaderCell>State</Table.HeaderCell>
          <Table.HeaderCell>Since</Table.HeaderCell>
          <Table.HeaderCell className="text-right">
            <span className="sr-only">Actions</span>
          </Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {sellers.map((seller) => (
          <Table.Row
            key={seller.id}
            className="cursor-pointer [&_td]:py-2"
            onClick={() => navigate(`/sellers/${seller.id}`)}
          >
            <Table.Cell>
              <SellerName seller={seller} />
            </Table.Cell>
            <Table.Cell>{seller.city}</Table.Cell>
            <Table.Cell>
              <SellerStatusBadge status={seller.status} />
              {seller.paused_until && (
                <Text size="xsmall" className="text-ui-fg-muted">
                  until {formatDate(seller.paused_until)}
                </Text>
              )}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">{formatDate(seller.created_at)}</Table.Cell>
            <Table.Cell onClick={(event) => event.stopPropagation()}>
              <SellerRowActions seller={seller} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

function SellerName({ seller }: { seller: OperatorSellerCard }) {
  return (
    <div className="flex items-center gap-x-3">
      <Avatar
        variant="squared"
        src={seller.emblem ? `${seller.emblem.base}/320.webp` : undefined}
        fallback={seller.name.slice(0, 1)}
      />
      <div className="min-w-0">
        <Link to={`/sellers/${seller.id}`} className="text-ui-fg-base txt-compact-small-plus">
          <bdi>{seller.name}</bdi>
        </Link>
        <Text size="xsmall" className="text-ui-fg-muted capitalize">
          {seller.type}
        </Text>
      </div>
      {seller.is_demo && <Badge size="2xsmall">Demo</Badge>}
    </div>
  )
}

export const config = defineRouteConfig({ label: "Sellers", icon: BuildingStorefront })
export const handle = { breadcrumb: () => "Sellers" }

export default SellersPage
