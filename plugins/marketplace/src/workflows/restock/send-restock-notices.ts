import { RESTOCK_MODULE } from "@hirfa/contracts"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import { type RestockNoticeRow, restockMails } from "../../mails/write-restock"
import { readBuyable } from "../../views/buyable"

/** Of which pieces; of all that are waited for when none is named. */
type Of = { handles?: string[] }

/** So many mails at once: of a piece that half the world waits for the rest goes out with the next run. */
const MOST = 200

/** Nothing to compensate: it only reads. */
const writeRestockMailsStep = createStep("write-restock-mails", async ({ handles }: Of, { container }) => {
  const wanted = new Set(await container.resolve(RESTOCK_MODULE).wantedProducts())
  if (wanted.size === 0) return new StepResponse({ mails: [], ids: [] })
  const found = await readBuyable(container, { id: [...wanted] })
  const back = found.filter(
    ({ product, isBuyable }) => isBuyable && (!handles || handles.includes(product.handle)),
  )
  const product_id = back.map(({ product }) => product.id)
  if (product_id.length === 0) return new StepResponse({ mails: [], ids: [] })
  const { data } = await container.resolve("query").graph({
    entity: "restock_notice",
    fields: ["id", "product_id", "email", "email_key", "locale"],
    filters: { product_id },
    pagination: { take: MOST, skip: 0, order: { created_at: "ASC" } },
  })
  const notices = data as RestockNoticeRow[]
  const mails = await restockMails(container, notices)
  return new StepResponse({ mails, ids: notices.map(({ id }) => id) })
})

/** After the mails are out: a run that breaks off before finds them again, and the same mail is never sent twice. */
const forgetSentStep = createStep("forget-sent-notices", async (ids: string[], { container }) => {
  if (ids.length > 0) await container.resolve(RESTOCK_MODULE).forgetSent(ids)
  return new StepResponse(null)
})

/** Tells those who wait for a piece that it can be bought again, once, and deletes their addresses. */
export const sendRestockNoticesWorkflow = createWorkflow("send-restock-notices", (input: Of) => {
  const written = writeRestockMailsStep(input)
  sendNotificationsStep(written.mails)
  forgetSentStep(written.ids)
  return new WorkflowResponse(transform(written, ({ ids }) => ({ count: ids.length })))
})
