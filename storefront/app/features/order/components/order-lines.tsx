import type { OrderLine } from "@hirfa/contracts"
import { LinePicture, LineTitle } from "~/features/cart"
import { formatNumber, href, m } from "~/lib/i18n"
import { Price } from "~/ui/price"

export function OrderLines({ lines }: { lines: readonly OrderLine[] }) {
  return (
    <ul className="grid gap-4">
      {lines.map((line) => (
        <li key={line.id} className="flex gap-4">
          <LinePicture picture={line.picture} className="w-16" />
          <div className="grow">
            <PieceName line={line} />
            <p className="text-xs text-ash">{m.order_quantity({ count: formatNumber(line.quantity) })}</p>
            {line.returned_quantity > 0 ? (
              <p className="text-xs text-ash">
                {m.order_returned({ count: formatNumber(line.returned_quantity) })}
              </p>
            ) : null}
          </div>
          <Price money={line.total} />
        </li>
      ))}
    </ul>
  )
}

function PieceName({ line }: { line: OrderLine }) {
  if (line.handle === null)
    return (
      <p>
        <LineTitle line={line} />
      </p>
    )
  return (
    <a href={href(`/pieces/${line.handle}`)} className="no-underline hover:underline">
      <LineTitle line={line} />
    </a>
  )
}
