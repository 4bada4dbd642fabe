import { PIECE_SHEET_MODULE, type SafetyContact } from "@hirfa/contracts"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"

/** Compensation: deletes the new ones. */
const nameSafetyContactsStep = createStep(
  "name-safety-contacts",
  async ({ contacts }: { contacts: SafetyContact[] }, { container }) => {
    const service = container.resolve(PIECE_SHEET_MODULE)
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
    return new StepResponse({ named: ids.length }, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve(PIECE_SHEET_MODULE).deleteSafetyContacts(ids)
  },
)

/** Writes down who answers for products in a market from a day on. One that is there for that day is left as it is. */
export const nameSafetyContactsWorkflow = createWorkflow(
  "name-safety-contacts",
  (input: { contacts: SafetyContact[] }) => new WorkflowResponse(nameSafetyContactsStep(input)),
)
