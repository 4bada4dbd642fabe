import type { LedgerLine } from "@hirfa/contracts"
import { formatDate, formatMoneyExact, href, m } from "~/lib/i18n"
import { KIND_NAMES } from "../words"

/** Each movement with its reason and the order it belongs to. */
export function Movements({ lines }: { lines: readonly LedgerLine[] }) {
  return (
    <section aria-labelledby="movements" className="mt-8">
      <h2 id="movements" className="mb-3 text-xl">
        {m.money_lines()}
      </h2>
      {lines.length === 0 ? (
        <p className="text-ash">{m.money_lines_empty()}</p>
      ) : (
        <ul className="divide-y divide-sand rounded border border-sand bg-white">
          {lines.map((line) => (
            <Movement key={`${line.id}-${line.currency}`} line={line} />
          ))}
        </ul>
      )}
    </section>
  )
}

function Movement({ line }: { line: LedgerLine }) {
  const { kind, happened_at, order_id, order_number, currency } = line
  return (
    <li className="flex items-start justify-between gap-4 px-4 py-3">
      <div className="min-w-0">
        <p className="font-semibold">{KIND_NAMES[kind]()}</p>
        <p className="text-xs text-ash">
          {formatDate(happened_at, "short")}
          {order_id && order_number !== null ? (
            <>
              {" · "}
              <a
                href={href(`/atelier/orders/${encodeURIComponent(order_id)}`)}
                className="-my-3 inline-flex min-h-12 items-center underline"
              >
                {m.money_order({ number: String(order_number) })}
              </a>
            </>
          ) : null}
        </p>
      </div>
      <p className="shrink-0 font-semibold">
        <bdi>{formatMoneyExact({ amount: changeOf(line), currency })}</bdi>
      </p>
    </li>
  )
}

/** What the movement meant for the seller: what came or went, or what only changed its place. */
function changeOf({ held, available, debt, paid, kind }: LedgerLine): number {
  const change = held + available + debt
  if (kind === "release" || kind === "netting") return Math.abs(available)
  return change === 0 ? paid : change
}
