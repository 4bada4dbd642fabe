import { HIRFA_EVENTS, SELLER_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { readSheetFacts, type SheetRow, withheldFrom } from "../../sheets/facts"

/** All sellers, where none is named. */
export type ReconsiderInput = { seller_id?: string | null }

const PAGE = 100

type Shown = { id: string; product_id: string; withheld_markets: string[] | null }

/**
 * Brings the markets in which pieces are withheld in line with what each market's law asks today, and who answers there.
 * No compensation: each piece is right by itself, and run again none is left.
 */
const reconsiderOffersStep = createStep(
  "reconsider-offers",
  async ({ seller_id }: ReconsiderInput, { container }) => {
    const changed: { id: string }[] = []
    for (let skip = 0; ; skip += PAGE) {
      const { data } = await container.resolve("query").graph({
        entity: "piece_sheet",
        fields: ["*", "pictures.*"],
        filters: { product_id: { $ne: null }, ...(seller_id ? { seller_id } : {}) },
        pagination: { take: PAGE, skip, order: { id: "ASC" } },
      })
      changed.push(...(await reconsider(container, data as SheetRow[])))
      if (data.length < PAGE) return new StepResponse(changed)
    }
  },
)

/** Says anew where pieces are offered: after somebody was named or left, and each night, since terms begin and end by date. */
export const reconsiderOffersWorkflow = createWorkflow("reconsider-offers", (input: ReconsiderInput) => {
  const changed = reconsiderOffersStep(input)
  emitEventStep({ eventName: HIRFA_EVENTS.PIECE_UPDATED, data: changed })
  return new WorkflowResponse(transform(changed, (pieces) => ({ changed: pieces.length })))
})

async function reconsider(container: MedusaContainer, rows: readonly SheetRow[]): Promise<{ id: string }[]> {
  const service = container.resolve(SELLER_MODULE)
  const product_id = rows.flatMap((row) => row.product_id ?? [])
  const shown = (await service.listPieces(
    { product_id },
    { select: ["id", "product_id", "withheld_markets"], take: PAGE },
  )) as Shown[]
  const changed: { id: string }[] = []
  for (const row of rows) {
    const piece = shown.find((each) => each.product_id === row.product_id)
    // What came in another way (an operator's import, Medusa's own admin) stays as it was given until its sheet is saved.
    if (!piece?.withheld_markets) continue
    const withheld_markets = withheldFrom(await readSheetFacts(container, row))
    if (isSame(piece.withheld_markets, withheld_markets)) continue
    await service.updatePieces({ id: piece.id, withheld_markets })
    changed.push({ id: piece.product_id })
  }
  return changed
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((market) => b.includes(market))
}
