import type { ReviewCard } from "@hirfa/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { EyeMini } from "@medusajs/icons"
import { Table } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { List } from "../../components/list"
import { Empty } from "../../components/states"
import { formatInstant } from "../../lib/format"
import { PAGE_SIZE, useListParams } from "../../lib/list-params"
import { usePieceReviews } from "../../lib/piece-queries"

const PieceReviewsPage = () => {
  const { page, turnTo } = useListParams()
  const query = usePieceReviews({ limit: PAGE_SIZE, offset: page * PAGE_SIZE })
  return (
    <List
      title="Pieces to review"
      description="First pieces of new sellers. Those who have waited longest stand first."
      what="The pieces"
      query={query}
      count={query.data?.count ?? 0}
      page={page}
      onPage={turnTo}
      toolbar={null}
      empty={
        <Empty title="Nothing waits">
          When a new seller hands in one of its first pieces, it waits here until you decide.
        </Empty>
      }
    >
      <ReviewsTable pieces={query.data?.pieces ?? []} />
    </List>
  )
}

function ReviewsTable({ pieces }: { pieces: readonly ReviewCard[] }) {
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Piece</Table.HeaderCell>
          <Table.HeaderCell>Seller</Table.HeaderCell>
          <Table.HeaderCell>Handed in</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {pieces.map(({ id, title, seller, submitted_at }) => (
          <Table.Row key={id}>
            <Table.Cell>
              <Link to={`/piece-reviews/${id}`} className="txt-compact-small-plus">
                <bdi>{title}</bdi>
              </Link>
            </Table.Cell>
            <Table.Cell>
              <Link to={`/sellers/${seller.id}`}>
                <bdi>{seller.name}</bdi>
              </Link>
            </Table.Cell>
            <Table.Cell>{submitted_at ? formatInstant(submitted_at) : "–"}</Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  )
}

export const config = defineRouteConfig({ label: "Pieces to review", icon: EyeMini })
export const handle = { breadcrumb: () => "Pieces to review" }

export default PieceReviewsPage
