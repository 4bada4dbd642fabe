import type { OperatorSeller } from "@hirfa/contracts"
import { Badge, Container, Heading, InlineTip, Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { SellerStatusBadge } from "../../../components/badges"
import { Makers } from "../../../components/makers"
import { Fact, Prose, Section, TwoColumns } from "../../../components/section"
import { SellerActions } from "../../../components/seller-actions"
import { DeliveryOptions, Members, RecentOrders } from "../../../components/seller-parts"
import { Failure, PageSkeleton } from "../../../components/states"
import { formatDate } from "../../../lib/format"
import { useSeller } from "../../../lib/queries"

const SellerPage = () => {
  const { id = "" } = useParams()
  const { data, isPending, isError, error, refetch } = useSeller(id)
  if (isPending) return <PageSkeleton />
  if (isError)
    return (
      <Container className="p-0">
        <Failure what="This seller" error={error} onRetry={refetch} />
      </Container>
    )
  const { seller } = data
  return (
    <TwoColumns
      main={
        <>
          <Head seller={seller} />
          <Story seller={seller} />
          <DeliveryOptions options={seller.delivery_options} />
          <RecentOrders orders={seller.recent_orders} count={seller.counts.orders} />
        </>
      }
      side={
        <>
          <Facts seller={seller} />
          <Members members={seller.members} />
          <Makers seller={seller} />
        </>
      }
    />
  )
}

function Head({ seller }: { seller: OperatorSeller }) {
  return (
    <Container className="flex flex-col gap-y-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <div className="flex flex-wrap items-center gap-3">
          <Heading>{seller.name}</Heading>
          <SellerStatusBadge status={seller.status} />
          {seller.is_demo && <Badge size="2xsmall">Demo</Badge>}
        </div>
        <SellerActions seller={seller} />
      </div>
      {seller.tagline && <Text className="text-ui-fg-subtle">{seller.tagline}</Text>}
      {seller.status_reason && (
        <InlineTip label="Reason" variant={seller.status === "suspended" ? "error" : "info"}>
          {seller.status_reason}
          {seller.paused_until && ` (opens again on ${formatDate(seller.paused_until)})`}
        </InlineTip>
      )}
    </Container>
  )
}

function Story({ seller }: { seller: OperatorSeller }) {
  return (
    <Section title="Story and policies">
      <Prose name="Story" text={seller.story} />
      <Prose name="Returns" text={seller.returns_policy} />
      <Prose name="Made to order" text={seller.made_to_order_policy} />
    </Section>
  )
}

function Facts({ seller }: { seller: OperatorSeller }) {
  const { place, counts } = seller
  return (
    <Section title="Facts">
      <Fact name="Pieces">{String(counts.pieces)}</Fact>
      <Fact name="Orders">{String(counts.orders)}</Fact>
      <Fact name="Type">
        <span className="capitalize">{seller.type}</span>
      </Fact>
      <Fact name="Address on Hirfa">{`/cooperatives/${seller.handle}`}</Fact>
      <Fact name="Place">{`${seller.city} (${seller.region_code})`}</Fact>
      <Fact name="On the map">{place && `${place.latitude}, ${place.longitude}`}</Fact>
      <Fact name="Founded">{seller.founded_year}</Fact>
      <Fact name="Artisans">{seller.member_count}</Fact>
      <Fact name="Applied">{formatDate(seller.created_at)}</Fact>
      <Fact name="Approved">{seller.approved_at && formatDate(seller.approved_at)}</Fact>
      <Fact name="Stock location">
        {seller.stock_location_id && (
          <Link className="text-ui-fg-interactive" to={`/settings/locations/${seller.stock_location_id}`}>
            Open
          </Link>
        )}
      </Fact>
    </Section>
  )
}

export const handle = { breadcrumb: () => "Seller" }

export default SellerPage
