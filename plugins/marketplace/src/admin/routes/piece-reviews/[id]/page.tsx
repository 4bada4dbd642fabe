import type { Review } from "@hirfa/contracts"
import { Badge, Container, Heading, Table, Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { PieceDecision } from "../../../components/piece-decision"
import { TwoColumns } from "../../../components/section"
import { Failure, PageSkeleton } from "../../../components/states"
import { formatInstant } from "../../../lib/format"
import { usePieceReview } from "../../../lib/piece-queries"

const PieceReviewPage = () => {
  const { id = "" } = useParams()
  const { data, isPending, isError, error, refetch } = usePieceReview(id)
  if (isPending) return <PageSkeleton />
  if (isError)
    return (
      <Container className="p-0">
        <Failure what="This piece" error={error} onRetry={refetch} />
      </Container>
    )
  const { piece } = data
  return (
    <TwoColumns
      main={
        <>
          <Head piece={piece} />
          <Differences piece={piece} />
        </>
      }
      side={
        <>
          {piece.state === "review" && <PieceDecision id={piece.id} />}
          <History piece={piece} />
        </>
      }
    />
  )
}

function Head({ piece }: { piece: Review }) {
  return (
    <Container className="flex flex-col gap-y-3">
      <div className="flex flex-wrap items-center gap-3">
        <Heading>
          <bdi>{piece.title}</bdi>
        </Heading>
        <Badge size="2xsmall">{piece.state.replace("_", " ")}</Badge>
      </div>
      <Link to={`/sellers/${piece.seller.id}`} className="text-ui-fg-interactive txt-small">
        <bdi>{piece.seller.name}</bdi>
      </Link>
      <div className="flex flex-wrap gap-2">
        {piece.pictures.map((picture, index) => (
          <img
            key={picture.base}
            src={`${picture.base}/640.webp`}
            alt={`Number ${index + 1} of the piece`}
            className="h-40 w-32 rounded object-cover"
          />
        ))}
      </div>
    </Container>
  )
}

/** What is different since an operator looked last; everything, the first time. */
function Differences({ piece }: { piece: Review }) {
  return (
    <Container className="p-0">
      <Heading level="h2" className="px-6 py-4">
        What changed
      </Heading>
      {piece.differences.length === 0 ? (
        <Text className="px-6 pb-4 text-ui-fg-subtle">Nothing is different since you looked last.</Text>
      ) : (
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Field</Table.HeaderCell>
              <Table.HeaderCell>Before</Table.HeaderCell>
              <Table.HeaderCell>Now</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {piece.differences.map(({ field, before, after }) => (
              <Table.Row key={field}>
                <Table.Cell className="capitalize">{field}</Table.Cell>
                <Table.Cell>{before ? <del dir="auto">{before}</del> : "–"}</Table.Cell>
                <Table.Cell>
                  {after ? (
                    <ins dir="auto" className="no-underline">
                      {after}
                    </ins>
                  ) : (
                    "–"
                  )}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
    </Container>
  )
}

const KINDS = { submitted: "Handed in", accepted: "Accepted", change_asked: "Change asked" } as const

function History({ piece }: { piece: Review }) {
  return (
    <Container className="flex flex-col gap-y-3">
      <Heading level="h2">History</Heading>
      {piece.history.map(({ kind, actor_name, words, at }) => (
        <div key={`${kind}-${at}`}>
          <Text size="small" weight="plus">
            {KINDS[kind]} by <bdi>{actor_name}</bdi>
          </Text>
          <Text size="xsmall" className="text-ui-fg-muted">
            {formatInstant(at)}
          </Text>
          {words && (
            <Text size="small" dir="auto">
              {words}
            </Text>
          )}
        </div>
      ))}
    </Container>
  )
}

export const handle = { breadcrumb: () => "Piece" }

export default PieceReviewPage
