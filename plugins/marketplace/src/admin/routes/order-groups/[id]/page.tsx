import type { OperatorOrderGroupAnswer, OrderGroup } from "@hirfa/contracts"
import { Container, Copy, Heading, Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { PaymentStateBadge, TestPaymentBadge } from "../../../components/badges"
import { ParcelSection } from "../../../components/parcel-section"
import { Fact, Section, TwoColumns } from "../../../components/section"
import { Failure, PageSkeleton } from "../../../components/states"
import { Totals } from "../../../components/totals"
import { countryName, formatInstant } from "../../../lib/format"
import { useOrderGroup } from "../../../lib/queries"

const OrderGroupPage = () => {
  const { id = "" } = useParams()
  const { data, isPending, isError, error, refetch } = useOrderGroup(id)
  if (isPending) return <PageSkeleton />
  if (isError)
    return (
      <Container className="p-0">
        <Failure what="This order group" error={error} onRetry={refetch} />
      </Container>
    )
  const { order_group: group, seller_orders } = data
  return (
    <TwoColumns
      main={
        <>
          <Head group={group} />
          {group.parcels.map((parcel) => (
            <ParcelSection
              key={parcel.order_id}
              parcel={parcel}
              own={seller_orders.find(({ order_id }) => order_id === parcel.order_id)}
            />
          ))}
        </>
      }
      side={
        <>
          <Section title="Sum of all parcels">
            <Totals totals={group.totals} refunded={group.refunded} />
          </Section>
          <Buyer answer={data} />
        </>
      }
    />
  )
}

function Head({ group }: { group: OrderGroup }) {
  return (
    <Container className="flex flex-wrap items-center justify-between gap-3">
      <div>
        <Heading>Order group #{group.number}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {formatInstant(group.placed_at)},{" "}
          {group.parcels.length === 1 ? "1 parcel" : `${group.parcels.length} parcels`}
        </Text>
      </div>
      <div className="flex gap-2">
        {group.is_test_payment && <TestPaymentBadge />}
        <PaymentStateBadge state={group.payment_state} />
      </div>
    </Container>
  )
}

const PROVIDERS: Readonly<Record<string, string>> = {
  pp_stripe_stripe: "Stripe",
  pp_test_test: "Test payment: no money moved",
}
const LANGUAGES: Readonly<Record<string, string>> = { en: "English", fr: "French", ar: "Arabic" }

function Buyer({ answer }: { answer: OperatorOrderGroupAnswer }) {
  const { order_group: group, customer_id, payment_provider_id, buyer_link } = answer
  return (
    <Section title="Buyer">
      <Fact name="Email">{group.email}</Fact>
      <Fact name="Account">
        {customer_id && (
          <Link className="text-ui-fg-interactive" to={`/customers/${customer_id}`}>
            Open
          </Link>
        )}
      </Fact>
      <Fact name="Language">{LANGUAGES[group.locale] ?? group.locale}</Fact>
      <Fact name="Sent to">{addressOf(group)}</Fact>
      <Fact name="Phone">{group.shipping_address?.phone}</Fact>
      <Fact name="Paid through">
        {payment_provider_id ? (PROVIDERS[payment_provider_id] ?? payment_provider_id) : "Credit"}
      </Fact>
      <Fact name="The buyer's link">
        <span className="flex items-start gap-2">
          <a className="text-ui-fg-interactive" href={buyer_link} target="_blank" rel="noreferrer">
            Open the order as its buyer
          </a>
          <Copy content={buyer_link} aria-label="Copy the link" className="text-ui-fg-muted" />
        </span>
      </Fact>
    </Section>
  )
}

function addressOf({ shipping_address: address }: OrderGroup): string | null {
  if (!address) return null
  return [
    `${address.first_name} ${address.last_name}`,
    address.company,
    address.address_1,
    address.address_2,
    `${address.postal_code ?? ""} ${address.city}`,
    address.province,
    countryName(address.country_code),
  ]
    .flatMap((line) => line?.trim() || [])
    .join("\n")
}

export const handle = { breadcrumb: () => "Order group" }

export default OrderGroupPage
