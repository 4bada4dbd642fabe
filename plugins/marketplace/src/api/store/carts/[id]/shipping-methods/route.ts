import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { chooseDeliveriesWorkflow } from "../../../../../workflows"

type Option = { option_id: string; data?: Record<string, unknown> }

/** Chooses one delivery or several at once, as Medusa's route does. */
export async function POST(req: MedusaRequest<Option | Option[]>, res: MedusaResponse) {
  const cart_id = req.params.id ?? ""
  const options = [req.validatedBody].flat().map(({ option_id, data }) => ({ id: option_id, data }))
  await chooseDeliveriesWorkflow(req.scope).run({ input: { cart_id, options } })
  const { data } = await req.scope
    .resolve("query")
    .graph({ entity: "cart", fields: req.queryConfig.fields, filters: { id: cart_id } })
  res.json({ cart: data[0] })
}
