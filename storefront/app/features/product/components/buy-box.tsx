import type { PieceDetail, PieceVariant } from "@hirfa/contracts"
import { Availability, daysText } from "~/features/catalog"
import { RestockForm } from "~/features/restock"
import { counted, countryName, formatDateRange, formatNumber, href, m } from "~/lib/i18n"
import { Button, ButtonLink } from "~/ui/button"
import { Icon } from "~/ui/icon"
import { Notice } from "~/ui/notice"
import { Price } from "~/ui/price"
import { canBeBought, mostAtOnce, optionChoices } from "../choice"

interface BuyBoxProps {
  piece: PieceDetail
  variant: PieceVariant
  /** ISO code of the country that delivery was asked for. */
  country: string
  now: number
}

/** Price, choice, delivery and the one main action of the page. */
export function BuyBox({ piece, variant, country, now }: BuyBoxProps) {
  const isSold = piece.availability === "sold"
  return (
    <div>
      <p className="text-xl font-semibold">
        {variant.price ? (
          <Price money={variant.price} />
        ) : (
          <span className="text-base">{m.price_none()}</span>
        )}
      </p>
      <p className="mb-6 text-xs text-ash">{m.price_includes_tax()}</p>
      <Choices piece={piece} variant={variant} />
      <p className="mb-4 flex flex-wrap gap-2">
        <Availability availability={piece.availability} lead_time={piece.lead_time} />
        {piece.is_unique && !isSold ? <span className="text-xs text-ash">{m.piece_only_one()}</span> : null}
        <StockNote piece={piece} variant={variant} />
      </p>
      {canBeBought(piece, variant) ? (
        <AddToCart piece={piece} variant={variant} />
      ) : (
        <CannotBuy piece={piece} />
      )}
      <Delivery piece={piece} country={country} now={now} />
    </div>
  )
}

function Choices({ piece, variant }: { piece: PieceDetail; variant: PieceVariant }) {
  return optionChoices(piece, variant).map(({ title, values }) => (
    <nav key={title} aria-label={title} className="mb-5">
      <p className="mb-2 font-semibold" aria-hidden>
        {title}
      </p>
      <ul className="flex flex-wrap gap-2">
        {values.map(({ value, variant: target, isChosen }) => (
          <li key={value}>
            <a
              href={`${href(`/pieces/${piece.handle}`)}?variant=${encodeURIComponent(target.id)}`}
              aria-current={isChosen ? "true" : undefined}
              className="inline-flex min-h-11 items-center rounded border border-clay px-4 no-underline hover:bg-lime aria-[current]:border-ink aria-[current]:bg-ink aria-[current]:text-plaster"
            >
              <bdi className={canBeBought(piece, target) ? "" : "line-through"}>{value}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  ))
}

function StockNote({ piece, variant }: { piece: PieceDetail; variant: PieceVariant }) {
  const { available } = variant
  if (piece.is_unique || available === null || available === 0 || available > 3) return null
  return <span className="text-xs text-ash">{counted(m.piece_few_left, available)}</span>
}

function AddToCart({ piece, variant }: { piece: PieceDetail; variant: PieceVariant }) {
  const most = mostAtOnce(piece, variant)
  return (
    <form method="post" action={href("/cart")} className="flex gap-3">
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="variant_id" value={variant.id} />
      <input type="hidden" name="redirectTo" value={href("/cart")} />
      {most > 1 ? (
        <label className="shrink-0">
          <span className="sr-only">{m.quantity()}</span>
          <select name="quantity" className="field w-20" defaultValue="1">
            {Array.from({ length: most }, (_, index) => index + 1).map((count) => (
              <option key={count} value={count}>
                {formatNumber(count)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <input type="hidden" name="quantity" value="1" />
      )}
      <Button type="submit" className="grow">
        {m.add_to_cart()}
      </Button>
    </form>
  )
}

function CannotBuy({ piece }: { piece: PieceDetail }) {
  const { title, text } = reasonOf(piece)
  return (
    <div className="grid gap-4">
      <Notice kind="warning" title={title}>
        {text}
      </Notice>
      {piece.availability === "sold" && piece.is_for_sale ? <RestockForm piece={piece} /> : null}
      <ButtonLink kind="plain" href={href(`/cooperatives/${piece.seller.handle}`)}>
        {m.sold_more_from({ name: piece.seller.name })}
      </ButtonLink>
    </div>
  )
}

function reasonOf(piece: PieceDetail): { title: string; text: string } {
  if (piece.availability === "sold" && piece.is_unique) return { title: m.sold_title(), text: m.sold_text() }
  if (piece.availability === "sold") return { title: m.sold_out_title(), text: m.sold_out_text() }
  if (!piece.is_for_sale) return { title: m.seller_paused_title(), text: m.seller_paused_text() }
  if (!piece.is_offered_there)
    return { title: m.piece_not_offered_there_title(), text: m.piece_not_offered_there_text() }
  return { title: m.unavailable_title(), text: m.unavailable_text() }
}

const DAY = 86_400_000

function Delivery({ piece, country, now }: { piece: PieceDetail; country: string; now: number }) {
  const { delivery, lead_time } = piece
  const name = countryName(country)
  if (piece.availability === "sold" || !piece.is_for_sale) return null
  if (!delivery) {
    return (
      <p className="mt-6 flex gap-3 border-t border-sand pt-4">
        <Icon name="parcel" className="mt-0.5 size-5 text-ash" />
        {m.delivery_not_there({ country: name })}
      </p>
    )
  }
  const from = new Date(now + (delivery.days.min + (lead_time?.min ?? 0)) * DAY)
  const to = new Date(now + (delivery.days.max + (lead_time?.max ?? 0)) * DAY)
  return (
    <div className="mt-6 flex gap-3 border-t border-sand pt-4">
      <Icon name="parcel" className="mt-0.5 size-5 text-ash" />
      <div>
        <p className="font-semibold">{m.delivery_to({ country: name })}</p>
        <p>
          <Price money={delivery.price} /> · {m.delivery_arrives({ dates: formatDateRange(from, to) })}
        </p>
        <p className="text-xs text-ash">
          {lead_time
            ? m.delivery_made_then_sent({ made: daysText(lead_time), sent: daysText(delivery.days) })
            : m.delivery_sent({ days: daysText(delivery.days) })}
        </p>
      </div>
    </div>
  )
}
