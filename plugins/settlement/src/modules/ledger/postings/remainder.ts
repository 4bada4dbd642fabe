import { dueOf, portion } from "../../../money/share"
import type { Standing } from "./standing"
import type { AgreedLine, AgreedTerms } from "./terms"

/** What is left of an order without the lines that went back, and how much of that the buyer's money covers. */
export type Remainder = {
  /** The seller's costs are in `borne`, so that they never take more than is left. */
  terms: Omit<AgreedTerms, "lines">
  borne: number
  part: number
  whole: number
  /** Of each line, how much of its money is left of how much. */
  lines: Readonly<Record<string, Left>>
}
export type Left = { left: number; of: number }

/**
 * Money that went back for certain lines leaves with them, with their tax and their commission; what came with it beyond
 * them is the delivery's first. All else that went back is of what is left, in proportion.
 */
export function remainderOf(terms: AgreedTerms, { kept, stands, back }: Standing): Remainder {
  const parts = partsOf(terms)
  const shares = dueOf(
    parts.map(({ gross }) => gross),
    terms.payable,
    terms.payable + terms.credit,
  )
  const paid = parts.map((part, index) => ({ ...part, paid: shares[index] ?? 0 }))
  if (terms.payable === 0) return whole(terms, paid, [stands ? 1 : 0, 1])
  const gone = goneOf(paid, back)
  const payable = terms.payable - sum(gone)
  // More than is left was captured: for an exchange, or an edit. Then the order counts as a whole again.
  if (kept > payable) return whole(terms, paid, [kept, terms.payable])
  const left = paid.map((part, index) => lessened(part, gone[index] ?? 0))
  const total = (of: (part: AgreedLine) => number) => left.reduce((all, part) => all + of(part), 0)
  const gross = total((part) => part.gross)
  const fees = {
    tax: total(({ tax }) => tax),
    commission: total(({ commission }) => commission),
    commission_vat: total(({ commission_vat }) => commission_vat),
  }
  const net = gross - fees.tax - fees.commission - fees.commission_vat
  const borne = portion(borneBySeller(terms), payable, terms.payable)
  return {
    terms: {
      ...terms,
      ...fees,
      payable,
      credit: gross - payable,
      shipping: left.at(-1)?.gross ?? 0,
    },
    borne: Math.min(borne, Math.max(net, 0)),
    part: payable === 0 ? 0 : Math.max(kept, 0),
    whole: payable === 0 ? 1 : payable,
    lines: linesOf(paid, gone),
  }
}

type Paid = AgreedLine & { paid: number }

function whole(terms: AgreedTerms, paid: readonly Paid[], [part, of]: [number, number]): Remainder {
  return { terms, borne: borneBySeller(terms), part: Math.max(part, 0), whole: of, lines: linesOf(paid, []) }
}

/** The lines, and the delivery at the end. */
function partsOf({ lines, shipping, tax }: AgreedTerms): AgreedLine[] {
  const delivery = {
    line_item_id: "",
    gross: shipping,
    tax: tax - lines.reduce((all, line) => all + line.tax, 0),
    commission: 0,
    commission_vat: 0,
  }
  return [...lines, delivery]
}

/** How much of the money of each part is gone: never more than it had. */
function goneOf(parts: readonly Paid[], back: Standing["back"]): number[] {
  let beyond = back.beyond
  return parts.map(({ line_item_id, paid }, index) => {
    const asked = index === parts.length - 1 ? beyond : (back.lines[line_item_id] ?? 0)
    const gone = Math.min(asked, paid)
    beyond += asked - gone
    return gone
  })
}

function lessened(part: Paid, gone: number): AgreedLine {
  const { tax, commission, commission_vat } = part
  const [less_tax = 0, less = 0, less_vat = 0] = dueOf([tax, commission, commission_vat], gone, part.paid)
  return {
    line_item_id: part.line_item_id,
    gross: part.gross - portion(part.gross, gone, part.paid),
    tax: tax - less_tax,
    commission: commission - less,
    commission_vat: commission_vat - less_vat,
  }
}

function linesOf(parts: readonly Paid[], gone: readonly number[]): Record<string, Left> {
  return Object.fromEntries(
    parts.map(({ line_item_id, paid }, index) => [
      line_item_id,
      { left: paid - (gone[index] ?? 0), of: paid },
    ]),
  )
}

function borneBySeller({ payment_cost, payment_cost_borne_by }: AgreedTerms): number {
  return payment_cost_borne_by === "seller" ? payment_cost : 0
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
