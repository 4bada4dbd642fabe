import { HIRFA_EVENTS, PIECE_SHEET_MODULE, type SafetyContact } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"

/** Compensation: deletes the new ones. */
const nameSafetyContactsStep = createStep(
  "name-safety-contacts",
  async ({ contacts }: { contacts: SafetyContact[] }, { container }) => {
    const service = container.resolve(PIECE_SHEET_MODULE)
    const seller_ids = contacts.flatMap(({ seller_id }) => seller_id ?? [])
    const { data: sellers } = await container
      .resolve("query")
      .graph({ entity: "seller", fields: ["id"], filters: { id: seller_ids } })
    const unknown = seller_ids.find((id) => !sellers.some((seller) => seller.id === id))
    if (unknown)
      throw new MedusaError(MedusaError.Types.NOT_FOUND, `seller_id: there is no seller ${unknown}`)
    const known = await service.listSafetyContacts({ market: contacts.map(({ market }) => market) })
    const fresh = contacts.filter(
      (contact) =>
        !known.some(
          ({ market, seller_id, valid_from }) =>
            market === contact.market && seller_id === contact.seller_id && valid_from === contact.valid_from,
        ),
    )
    const created = await service.createSafetyContacts(fresh)
    const ids = created.map(({ id }) => id)
    return new StepResponse({ named: ids.length, changed: fresh.map(reachOf) }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(PIECE_SHEET_MODULE).deleteSafetyContacts(ids)
  },
)

/** Writes down who answers for products in a market from a day on. One that is there for that day is left as it is. */
export const nameSafetyContactsWorkflow = createWorkflow(
  "name-safety-contacts",
  (input: { contacts: SafetyContact[] }) => {
    const named = nameSafetyContactsStep(input)
    emitEventStep({
      eventName: HIRFA_EVENTS.SAFETY_CONTACTS_CHANGED,
      data: transform(named, ({ changed }) => changed),
    })
    return new WorkflowResponse(transform(named, ({ named }) => ({ named })))
  },
)

/** Compensation: the last day it had. */
const endSafetyContactStep = createStep(
  "end-safety-contact",
  async ({ id, day }: { id: string; day: string }, { container }) => {
    const service = container.resolve(PIECE_SHEET_MODULE)
    const [contact] = await service.listSafetyContacts({ id }, { take: 1 })
    if (!contact) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no safety contact ${id}`)
    if (contact.valid_to && contact.valid_to < day)
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This has ended already")
    await service.updateSafetyContacts({ id, valid_to: dayBefore(day) })
    return new StepResponse(reachOf(contact), { id, valid_to: contact.valid_to })
  },
  async (before, { container }) => {
    if (before) await container.resolve(PIECE_SHEET_MODULE).updateSafetyContacts(before)
  },
)

/** From `day` (YYYY-MM-DD) on somebody no longer answers for products in a market. */
export const endSafetyContactWorkflow = createWorkflow(
  "end-safety-contact",
  (input: { id: string; day: string }) => {
    const ended = endSafetyContactStep(input)
    emitEventStep({ eventName: HIRFA_EVENTS.SAFETY_CONTACTS_CHANGED, data: ended })
    return new WorkflowResponse(transform(input, ({ id }) => ({ id })))
  },
)

const reachOf = ({ seller_id, market }: { seller_id: string | null; market: string }) => ({
  seller_id,
  market,
})

/** The last day counts in, so what ends today held until yesterday. */
function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
}
