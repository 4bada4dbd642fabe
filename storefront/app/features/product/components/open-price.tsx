import type { Money, OpenPrice as OpenPriceFacts, PieceDetail } from "@hirfa/contracts"
import type { ReactNode } from "react"
import { formatList, formatMoney, formatNumber, m } from "~/lib/i18n"
import { Price } from "~/ui/price"

const BAR = { width: 1000, height: 48 } as const

interface Part {
  key: string
  name: string
  money: Money
  /** Of the length in the bar and of its mark in the table. */
  fill: string
  mark: string
}

/** How the price divides between who made it, the marketplace, the payment and the state; the delivery stands apart. */
export function OpenPrice({ piece }: { piece: PieceDetail }) {
  const { open_price, delivery } = piece
  if (!open_price || open_price.price.amount === 0) return null
  const parts = partsOf(open_price).filter(({ money }) => money.amount > 0)
  return (
    <section aria-labelledby="open-price" className="mt-10">
      <h2 id="open-price" className="mb-1 text-xl">
        {m.open_price_title()}
      </h2>
      <p className="mb-4 text-ash">{m.open_price_text({ price: formatMoney(open_price.price) })}</p>
      <Bar parts={parts} whole={open_price.price.amount} />
      <table className="mt-3 w-full">
        <thead className="sr-only">
          <tr>
            <th scope="col">{m.open_price_who()}</th>
            <th scope="col">{m.open_price_share()}</th>
            <th scope="col">{m.open_price_amount()}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ key, name, money, mark }) => (
            <Row key={key} name={name} mark={mark} share={shareOf(money, open_price)} money={money}>
              {key === "seller" ? <Makers piece={piece} /> : null}
            </Row>
          ))}
          {delivery && delivery.price.amount > 0 ? (
            <Row name={m.open_price_delivery()} share="" money={delivery.price} />
          ) : null}
        </tbody>
      </table>
    </section>
  )
}

function partsOf({ seller, platform, payment, tax }: OpenPriceFacts): Part[] {
  return [
    {
      key: "seller",
      name: m.open_price_seller(),
      money: seller,
      fill: "fill-terracotta",
      mark: "bg-terracotta",
    },
    { key: "platform", name: m.open_price_platform(), money: platform, fill: "fill-olive", mark: "bg-olive" },
    {
      key: "payment",
      name: m.open_price_payment(),
      money: payment,
      fill: "fill-saffron",
      mark: "bg-saffron",
    },
    { key: "tax", name: m.open_price_tax(), money: tax, fill: "fill-clay", mark: "bg-clay" },
  ]
}

/** The table says the same in words: the bar is for the eye only. */
function Bar({ parts, whole }: { parts: readonly Part[]; whole: number }) {
  const lengths = parts.map(({ money }) => (money.amount / whole) * BAR.width)
  const startOf = (index: number) => lengths.slice(0, index).reduce((sum, length) => sum + length, 0)
  return (
    <svg
      viewBox={`0 0 ${BAR.width} ${BAR.height}`}
      preserveAspectRatio="none"
      className="h-6 w-full rounded rtl:-scale-x-100"
      aria-hidden
    >
      {parts.map(({ key, fill }, index) => (
        <rect
          key={key}
          x={startOf(index)}
          y={0}
          width={lengths[index]}
          height={BAR.height}
          className={fill}
        />
      ))}
    </svg>
  )
}

interface RowProps {
  name: string
  /** Absent of what is not in the price. */
  mark?: string
  share: string
  money: Money
  children?: ReactNode
}

function Row({ name, mark, share, money, children }: RowProps) {
  return (
    <tr className="border-b border-sand align-top">
      <th scope="row" className="py-2 pe-3 text-start font-normal">
        {mark ? <span className={`me-2 inline-block size-3 rounded ${mark}`} /> : null}
        {name}
        {children}
      </th>
      <td className="whitespace-nowrap py-2 pe-3 text-end text-ash">{share}</td>
      <td className="py-2 text-end">
        <Price money={money} />
      </td>
    </tr>
  )
}

/** Whose part of it is how large, where several made it. */
function Makers({ piece: { makers } }: { piece: PieceDetail }) {
  const shares = makers.flatMap(({ name, percent }) =>
    percent === null ? [] : [m.open_price_maker({ name, percent: formatNumber(percent) })],
  )
  if (shares.length === 0) return null
  return <span className="block text-xs text-ash">{m.open_price_makers({ shares: formatList(shares) })}</span>
}

function shareOf({ amount }: Money, { price }: OpenPriceFacts): string {
  return m.open_price_percent({ percent: formatNumber(Math.round((amount / price.amount) * 100)) })
}
