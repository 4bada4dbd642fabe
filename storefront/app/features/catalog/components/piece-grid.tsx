import type { PieceCard as Piece } from "@hirfa/contracts"
import { href, m } from "~/lib/i18n"
import { Picture } from "~/ui/picture"
import { Price } from "~/ui/price"
import { leadTimeText } from "../words"

/** Without `>=`, which is looked for and written as `&gt;=` twice a card. */
const SIZES = "(min-width: 68rem) 18rem, (min-width: 40rem) 30vw, 46vw"

interface PieceGridProps {
  pieces: readonly Piece[]
  /** How many pictures are on the first screen and load at once. */
  eager?: number
  /** Level of the cards' headings, one below that of what they stand under. */
  heading?: "h2" | "h3"
  /** Narrower cards where filters stand beside them. */
  columns?: "grid-cols-2 md:grid-cols-3" | "grid-cols-2 sm:grid-cols-3 lg:grid-cols-4"
}

/** Pieces as cards, 4 : 5. */
export function PieceGrid(props: PieceGridProps) {
  const { pieces, eager = 0, heading = "h2", columns = "grid-cols-2 sm:grid-cols-3 lg:grid-cols-4" } = props
  return (
    <ul className={`grid gap-x-4 gap-y-8 sm:gap-x-6 sm:gap-y-10 ${columns}`}>
      {pieces.map((piece, index) => (
        <PieceCard key={piece.id} piece={piece} isFirst={index < eager} heading={heading} />
      ))}
    </ul>
  )
}

function PieceCard({
  piece,
  isFirst,
  heading: Heading,
}: {
  piece: Piece
  isFirst: boolean
  heading: "h2" | "h3"
}) {
  return (
    <li className="piece-card">
      {piece.picture ? (
        <Picture picture={piece.picture} alt="" sizes={SIZES} isFirst={isFirst} />
      ) : (
        <div data-picture="none" />
      )}
      {piece.is_unique && piece.availability !== "sold" ? (
        <p className="absolute start-2 top-2 rounded bg-plaster px-2 text-xs font-semibold">
          {m.piece_unique()}
        </p>
      ) : null}
      <Heading>
        <a href={href(`/pieces/${piece.handle}`)}>{piece.title}</a>
      </Heading>
      <bdi>{piece.seller.name}</bdi>
      {piece.price ? <Price money={piece.price} isFrom={piece.has_price_range} /> : <p>{m.price_none()}</p>}
      <p className={AVAILABILITY_INK[piece.availability]}>
        {leadTimeText(piece.availability, piece.lead_time)}
      </p>
    </li>
  )
}

const AVAILABILITY_INK: Readonly<Record<Piece["availability"], string>> = {
  ready: "text-olive",
  made_to_order: "text-saffron-deep",
  sold: "text-ash",
}
