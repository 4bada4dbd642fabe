import { PAYMENT_PROVIDERS } from "@hirfa/contracts"
import { Modules } from "@medusajs/framework/utils"
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"

type RegionRow = { id: string; payment_providers?: ({ id: string } | null)[] | null }

const OURS: string[] = Object.values(PAYMENT_PROVIDERS)

/** No compensation: it only brings regions in line with what is configured, and run again it changes nothing. */
const offerPaymentsStep = createStep("offer-payments", async (_input: void, { container }) => {
  const providers = await container.resolve(Modules.PAYMENT).listPaymentProviders({ is_enabled: true })
  const offered = providers.map(({ id }) => id).filter((id) => OURS.includes(id))
  const { data: regions } = await container
    .resolve("query")
    .graph({ entity: "region", fields: ["id", "payment_providers.id"] })
  const changed = (regions as RegionRow[]).flatMap((region) => {
    const present = (region.payment_providers ?? []).flatMap((provider) => provider?.id ?? [])
    const others = present.filter((id) => !OURS.includes(id))
    const isRight =
      present.length === others.length + offered.length && offered.every((id) => present.includes(id))
    return isRight ? [] : [{ id: region.id, payment_providers: [...others, ...offered] }]
  })
  for (const { id, payment_providers } of changed) {
    await updateRegionsWorkflow(container).run({ input: { selector: { id }, update: { payment_providers } } })
  }
  return new StepResponse(changed.map(({ id }) => id))
})

/**
 * Every region offers the payment that is configured now: Stripe once its keys are set, the test payment when they are
 * not. Other providers of a region stay as the operator chose them.
 */
export const offerPaymentsWorkflow = createWorkflow(
  "offer-payments",
  () => new WorkflowResponse(offerPaymentsStep()),
)
