import { HIRFA_EVENTS, ORDER_GROUP_MODULE, PROGRESS_STAGES, type ProgressStage } from "@hirfa/contracts"
import { MedusaError } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { keepWordPicture, keptPictures, withPicture } from "../../pictures/keep"

export type ReportProgressInput = { order_id: string; member_id: string; stage: ProgressStage; words: string }

const MOST_PICTURES = 6

type Making = "waiting" | ProgressStage | null
const ORDER: readonly Making[] = ["waiting", ...PROGRESS_STAGES]

/** The making goes on, it never goes back; the same stage may be told again, with other words. */
export function assertForward(present: Making, next: ProgressStage): void {
  if (present === null)
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Nothing of this order is made to order, or it was not confirmed yet: confirm it first",
    )
  if (ORDER.indexOf(next) < ORDER.indexOf(present))
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `stage: the buyer was told "${present}" already`)
}

/**
 * Writes down how far it is. Compensation: the stage of before, and the entry away.
 * @throws NOT_ALLOWED when nothing is made to order, the order was sent or canceled, or the stage goes back
 */
const writeProgressStep = createStep(
  "write-order-progress",
  async ({ order_id, member_id, stage, words }: ReportProgressInput, { container }) => {
    const service = container.resolve(ORDER_GROUP_MODULE)
    const [own] = await service.listSellerOrders({ order_id })
    if (!own) throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no order ${order_id}`)
    if (own.stage !== "to_ship")
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This order is not being made now")
    assertForward(own.making, stage)
    await service.updateSellerOrders({ id: own.id, making: stage })
    const entry = await service.createOrderProgresses({
      seller_order_id: own.id,
      stage,
      words,
      told_by: member_id,
    })
    return new StepResponse({ id: entry.id }, { id: own.id, making: own.making, entry_id: entry.id })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve(ORDER_GROUP_MODULE)
    await service.updateSellerOrders({ id: undo.id, making: undo.making })
    await service.deleteOrderProgresses(undo.entry_id)
  },
)

/** The seller tells her buyer how far the making is. */
export const reportProgressWorkflow = createWorkflow("report-progress", (input: ReportProgressInput) => {
  acquireLockStep({ key: input.order_id, timeout: 30, ttl: 120 })
  const entry = writeProgressStep(input)
  releaseLockStep({ key: input.order_id })
  emitEventStep({ eventName: HIRFA_EVENTS.ORDER_PROGRESSED, data: transform(entry, ({ id }) => ({ id })) })
  return new WorkflowResponse(entry)
})

export type KeepProgressPictureInput = {
  order_id: string
  entry_id: string
  upload_id: string
  base64: string
}

/**
 * Keeps a picture of the making. Compensation: the pictures of before; files that nothing names are harmless.
 * @throws INVALID_DATA when it is no picture, NOT_FOUND for an entry of another order
 */
const keepProgressPictureStep = createStep(
  "keep-progress-picture",
  async ({ order_id, entry_id, upload_id, base64 }: KeepProgressPictureInput, { container }) => {
    const service = container.resolve(ORDER_GROUP_MODULE)
    const [entry] = await service.listOrderProgresses({ id: entry_id, seller_order: { order_id } })
    if (!entry) throw new MedusaError(MedusaError.Types.NOT_FOUND, `This order has no progress ${entry_id}`)
    const before = keptPictures(entry.pictures)
    const picture = await keepWordPicture(container, base64)
    const list = withPicture(before, { upload_id, picture }, MOST_PICTURES)
    await service.updateOrderProgresses({ id: entry_id, pictures: { list } })
    return new StepResponse({ id: entry_id }, { id: entry_id, before })
  },
  async (undo, { container }) => {
    if (!undo) return
    const pictures = { list: undo.before }
    await container.resolve(ORDER_GROUP_MODULE).updateOrderProgresses({ id: undo.id, pictures })
  },
)

/** A picture of what is being made. */
export const keepProgressPictureWorkflow = createWorkflow(
  "keep-progress-picture",
  (input: KeepProgressPictureInput) => {
    acquireLockStep({ key: input.entry_id, timeout: 30, ttl: 120 })
    const kept = keepProgressPictureStep(input)
    releaseLockStep({ key: input.entry_id })
    return new WorkflowResponse(kept)
  },
)
