import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk"
import {
  createOrderShipmentWorkflow,
  updateFulfillmentStep,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows"
import { packSellerOrderWorkflow } from "./pack-seller-order"
import type { LineToSend } from "./remaining"
import { type WorkedOrder, workedOrderFields } from "./seller-order-rows"
import { syncStageStep } from "./steps/sync-stage"

export type ShipSellerOrderInput = {
  order_id: string
  /** A parcel that is packed; without it, the lines (or all that is left) are packed first. */
  fulfillment_id?: string
  lines?: LineToSend[]
  carrier: string
  tracking_number: string
  tracking_url?: string
}

/** Nothing to compensate: it only reads and refuses. */
const parcelToShipStep = createStep(
  "parcel-to-ship",
  async (input: { order: WorkedOrder; fulfillment_id: string }) => {
    const parcel = input.order.fulfillments?.find(
      ({ id, canceled_at }) => id === input.fulfillment_id && !canceled_at,
    )
    if (!parcel)
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `shipment_id ${input.fulfillment_id} is not a parcel of this order`,
      )
    if (parcel.shipped_at)
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This parcel was sent already: its buyer has the tracking number",
      )
    const items = (parcel.items ?? []).flatMap(({ line_item_id, quantity }) =>
      line_item_id ? [{ id: line_item_id, quantity: Number(quantity) }] : [],
    )
    return new StepResponse({ id: parcel.id, items })
  },
)

/** Sends a parcel with its tracking number; the buyer is told by the event that Medusa emits. */
export const shipSellerOrderWorkflow = createWorkflow("ship-seller-order", (input: ShipSellerOrderInput) => {
  const packed = when("not-packed", input, ({ fulfillment_id }) => !fulfillment_id).then(() =>
    packSellerOrderWorkflow.runAsStep({
      input: transform(input, ({ order_id, lines, carrier }) => ({
        order_id,
        carrier,
        ...(lines ? { lines } : {}),
      })),
    }),
  )
  const fulfillment_id = transform(
    { packed, input },
    ({ packed, input }) => packed?.id ?? input.fulfillment_id ?? "",
  )
  // Read after packing: the lock of the core's shipment is its own check that nothing is shipped twice.
  const { data } = useQueryGraphStep({
    entity: "order",
    fields: workedOrderFields,
    filters: { id: transform({ input, fulfillment_id }, ({ input }) => input.order_id) },
    options: { throwIfKeyNotFound: true, isList: false },
  }).config({ name: "order-to-ship" })
  const parcel = parcelToShipStep({ order: transform(data, (row) => row as WorkedOrder), fulfillment_id })
  updateFulfillmentStep(
    transform({ parcel, input }, ({ parcel, input }) => ({
      id: parcel.id,
      metadata: { carrier: input.carrier },
    })),
  )
  createOrderShipmentWorkflow.runAsStep({
    input: transform({ parcel, input }, ({ parcel, input }) => ({
      order_id: input.order_id,
      fulfillment_id: parcel.id,
      items: parcel.items,
      labels: [
        {
          tracking_number: input.tracking_number,
          tracking_url: input.tracking_url ?? "",
          label_url: "",
        },
      ],
    })),
  })
  syncStageStep([input.order_id])
  return new WorkflowResponse(parcel)
})
