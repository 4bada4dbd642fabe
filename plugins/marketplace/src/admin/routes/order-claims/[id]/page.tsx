import type { OperatorClaim } from "@hirfa/contracts"
import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { ClaimDecision } from "../../../components/claim-decision"
import { Fact, Prose, Section, TwoColumns } from "../../../components/section"
import { Failure, PageSkeleton } from "../../../components/states"
import { CLAIM_REASON, CLAIM_STATE, useClaim } from "../../../lib/claims"
import { formatDate, formatInstant, formatMoney } from "../../../lib/format"

const WHO = { buyer: "Buyer", seller: "Seller", operator: "Operator", clock: "No answer in time" } as const

const ClaimPage = () => {
  const { id = "" } = useParams()
  const { data, isPending, isError, error, refetch } = useClaim(id)
  if (isPending) return <PageSkeleton />
  if (isError)
    return (
      <Container className="p-0">
        <Failure what="This return or problem" error={error} onRetry={refetch} />
      </Container>
    )
  const { claim } = data
  return (
    <TwoColumns
      main={
        <>
          <Head claim={claim} />
          <History claim={claim} />
        </>
      }
      side={
        <>
          <ClaimDecision claim={claim} />
          <Facts claim={claim} />
        </>
      }
    />
  )
}

function Head({ claim }: { claim: OperatorClaim }) {
  const { label, color } = CLAIM_STATE[claim.state]
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading>
          {claim.kind === "return" ? "Return" : "Problem"} of order #{claim.order_number}
        </Heading>
        <StatusBadge color={color}>{label}</StatusBadge>
      </div>
      <Prose name={CLAIM_REASON[claim.reason]} text={claim.words} />
      {claim.pictures.length > 0 && (
        <div className="flex flex-wrap gap-2 px-6 py-4">
          {claim.pictures.map(({ base }, index) => (
            <a key={base} href={`${base}/1200.webp`} target="_blank" rel="noreferrer">
              <img src={`${base}/320.webp`} alt={`What it is about, ${index + 1}`} className="h-28 rounded" />
            </a>
          ))}
        </div>
      )}
    </Container>
  )
}

function History({ claim }: { claim: OperatorClaim }) {
  return (
    <Section title="What has happened">
      {claim.history.map(({ id, act, by, at, words, amount }) => (
        <div key={id} className="flex flex-col gap-y-1 px-6 py-3">
          <Text size="small">
            <span className="text-ui-fg-muted">{formatInstant(at)}</span> {WHO[by]}:{" "}
            {act.replaceAll("_", " ")}
            {amount ? ` (${formatMoney(amount)})` : ""}
          </Text>
          {words && (
            <Text size="small" dir="auto" className="text-ui-fg-subtle whitespace-pre-line">
              {words}
            </Text>
          )}
        </div>
      ))}
    </Section>
  )
}

function Facts({ claim }: { claim: OperatorClaim }) {
  const { lines, value, left, refunded, offered, answer_by, return_tracking } = claim
  return (
    <Section title="Facts">
      <Fact name="Pieces">{lines.map(({ title, quantity }) => `${quantity} × ${title}`).join("\n")}</Fact>
      <Fact name="They cost">{formatMoney(value)}</Fact>
      <Fact name="Can go back">{formatMoney(left)}</Fact>
      <Fact name="Given back">{formatMoney(refunded)}</Fact>
      <Fact name="Offered">{offered && formatMoney(offered)}</Fact>
      <Fact name="To be answered by">{formatDate(answer_by)}</Fact>
      <Fact name="Tracking number back">{return_tracking}</Fact>
      <Fact name="Buyer">{claim.buyer}</Fact>
      <Fact name="Seller">
        <Link className="text-ui-fg-interactive" to={`/sellers/${claim.seller.id}`}>
          {claim.seller.name}
        </Link>
      </Fact>
      <Fact name="Checkout">
        <Link className="text-ui-fg-interactive" to={`/order-groups/${claim.order_group_id}`}>
          Open
        </Link>
      </Fact>
    </Section>
  )
}

export const handle = { breadcrumb: () => "Return or problem" }

export default ClaimPage
