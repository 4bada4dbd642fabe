import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { Skeleton } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { ParcelStateBadge } from "../components/badges"
import { Section } from "../components/section"
import { Failure } from "../components/states"
import { useOrderGroups } from "../lib/queries"

/** On a seller's order: whose it is, and what else its buyer bought in the same checkout. */
const OrderGroupWidget = ({ data: order }: { data: { id: string } }) => {
  const { data, isPending, isError, error, refetch } = useOrderGroups({ order_id: order.id })
  const group = data?.order_groups[0]
  // An order made by hand in the admin stands in no group.
  if (!isPending && !isError && !group) return null
  const own = group?.parcels.find(({ order_id }) => order_id === order.id)
  return (
    <Section
      title={own ? `Sold by ${own.seller.name}` : "Seller"}
      aside={
        group && (
          <Link className="text-ui-fg-interactive txt-small" to={`/order-groups/${group.id}`}>
            Order group #{group.number}
          </Link>
        )
      }
    >
      {isPending && (
        <div className="px-6 py-4">
          <Skeleton className="h-5 w-full rounded" />
        </div>
      )}
      {isError && <Failure what="The order group" error={error} onRetry={refetch} />}
      {group?.parcels.map((parcel) => (
        <div key={parcel.order_id} className="flex items-center justify-between gap-3 px-6 py-3">
          <div className="txt-small min-w-0">
            <Link className="text-ui-fg-interactive" to={`/sellers/${parcel.seller.id}`}>
              {parcel.seller.name}
            </Link>
            <span className="text-ui-fg-muted">
              {" · "}
              {parcel.order_id === order.id ? (
                "this order"
              ) : (
                <Link className="text-ui-fg-interactive" to={`/orders/${parcel.order_id}`}>
                  Order #{parcel.number}
                </Link>
              )}
            </span>
          </div>
          <ParcelStateBadge state={parcel.state} />
        </div>
      ))}
    </Section>
  )
}

export const config = defineWidgetConfig({ zone: "order.details.side", id: "hirfa-order-group" })

export default OrderGroupWidget
