import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checklistOf, unsettled } from "../checklist"
import { factsOf, nameOf, readApplicationRow } from "../facts"
import { handleOf, sellerOf, textsOf } from "../seller-of"

/**
 * What an application becomes. Nothing to compensate: it only reads.
 * @throws NOT_ALLOWED naming the items of the checklist that are not settled
 */
export const planSellerStep = createStep("plan-seller", async ({ id }: { id: string }, { container }) => {
  const row = await readApplicationRow(container, id)
  const left = unsettled(checklistOf(factsOf(row), row.marks))
  if (row.status === "submitted" && left.length > 0) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Not everything is settled: ${left.map(({ item, finding }) => `${item} (${finding})`).join("; ")}`,
    )
  }
  const handle = await freeHandle(container, handleOf(nameOf(row.answers)))
  const { holder = "", rib = "", iban = "" } = row.answers
  return new StepResponse({
    seller: sellerOf(row, handle),
    texts: textsOf(row.answers),
    member_id: row.member_id,
    bank: { holder, rib: rib || null, iban: iban || null },
  })
})

/** The handle, or with a number behind it when another seller has it. */
async function freeHandle(container: MedusaContainer, wanted: string): Promise<string> {
  const { data } = await container
    .resolve("query")
    .graph({ entity: "seller", fields: ["handle"], filters: { handle: { $like: `${wanted}%` } } })
  const taken = new Set(data.map(({ handle }) => handle))
  for (let number = 1; ; number += 1) {
    const handle = number === 1 ? wanted : `${wanted}-${number}`
    if (!taken.has(handle)) return handle
  }
}
