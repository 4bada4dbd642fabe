import type { CartLine } from "@hirfa/contracts"
import { formatNumber, href, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { Icon } from "~/ui/icon"
import { Notice } from "~/ui/notice"
import { Price } from "~/ui/price"
import type { CartProblem } from "../cart-command.server"
import { faultText, lineTitle, problemOf } from "../words"
import { LinePicture } from "./line-picture"

/** One piece in the cart: what it is, what is wrong with it, how many, and how to be rid of it. */
export function CartLineItem({ line, problem }: { line: CartLine; problem: CartProblem | undefined }) {
  const wrong = problemOf(line)
  const fault = problem?.lineId === line.id ? faultText(problem.fault) : undefined
  return (
    <li className="py-5" id={`line-${line.id}`}>
      <div className="flex gap-4">
        <LinePicture picture={line.picture} />
        <div className="grid grow content-start gap-1">
          <div className="flex justify-between gap-4">
            <a href={href(`/pieces/${line.handle}`)} className="font-semibold no-underline hover:underline">
              {line.title}
            </a>
            <LinePrice line={line} />
          </div>
          {line.variant_title ? <p className="text-ash">{line.variant_title}</p> : null}
          <Availability line={line} />
          <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
            <Quantity line={line} fault={fault} />
            <Remove line={line} />
          </div>
          {fault ? (
            <p id={`fault-${line.id}`} role="alert" className="font-semibold text-terracotta-deep">
              {fault}
            </p>
          ) : null}
        </div>
      </div>
      {wrong ? (
        <div className="mt-4">
          <Notice kind="problem">
            <p>{wrong.text}</p>
            {wrong.isPrice ? <AcceptPrices /> : null}
          </Notice>
        </div>
      ) : null}
    </li>
  )
}

function LinePrice({ line }: { line: CartLine }) {
  const isReduced = line.total.amount < line.original_total.amount
  return (
    <p className="text-end">
      <Price money={line.total} className="font-semibold" />
      {isReduced ? (
        <>
          <br />
          <s className="text-ash">
            <span className="sr-only">{m.cart_before()} </span>
            <Price money={line.original_total} />
          </s>
        </>
      ) : null}
    </p>
  )
}

function Availability({ line }: { line: CartLine }) {
  if (line.availability !== "made_to_order" || !line.lead_time) return null
  const { min, max } = line.lead_time
  return (
    <p>
      <Badge tone="order">{m.cart_made_to_order({ min: formatNumber(min), max: formatNumber(max) })}</Badge>
    </p>
  )
}

function Quantity({ line, fault }: { line: CartLine; fault: string | undefined }) {
  const id = `quantity-${line.id}`
  const isUnique = line.available === 1 && line.quantity === 1
  if (isUnique) return <p className="text-ash">{m.cart_only_one()}</p>
  return (
    <form method="post" action={href("/cart")} className="flex items-center gap-2">
      <input type="hidden" name="intent" value="update" />
      <input type="hidden" name="line_id" value={line.id} />
      <label htmlFor={id} className="sr-only">
        {m.cart_quantity_of({ piece: lineTitle(line) })}
      </label>
      <input
        id={id}
        name="quantity"
        type="number"
        inputMode="numeric"
        min={0}
        max={line.available ?? 999}
        step={1}
        required
        defaultValue={line.quantity}
        aria-invalid={fault ? true : undefined}
        aria-describedby={fault ? `fault-${line.id}` : undefined}
        className="field w-20 text-center"
      />
      <button type="submit" className="button button-plain px-3">
        {m.cart_update()}
      </button>
    </form>
  )
}

function Remove({ line }: { line: CartLine }) {
  return (
    <form method="post" action={href("/cart")}>
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="line_id" value={line.id} />
      <button type="submit" className="link inline-flex min-h-12 items-center gap-1.5 px-1">
        <Icon name="close" className="size-4" />
        {m.cart_remove()}
        <span className="sr-only"> {lineTitle(line)}</span>
      </button>
    </form>
  )
}

function AcceptPrices() {
  return (
    <form method="post" action={href("/cart")} className="mt-2">
      <input type="hidden" name="intent" value="accept-prices" />
      <button type="submit" className="button button-plain">
        {m.cart_accept_price()}
      </button>
    </form>
  )
}
