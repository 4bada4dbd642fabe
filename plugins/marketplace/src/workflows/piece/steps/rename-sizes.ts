import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

export type SizeName = { id: string; value: string }

/** Calls the sizes of a piece by their new measures. Compensation: by the old ones. */
export const renameSizesStep = createStep(
  "rename-sizes-of-piece",
  async (names: SizeName[], { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    const before = await products.listProductOptionValues({ id: names.map(({ id }) => id) })
    for (const { id, value } of names) await products.updateProductOptionValues(id, { value })
    return new StepResponse(
      null,
      before.map(({ id, value }) => ({ id, value })),
    )
  },
  async (before, { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    for (const { id, value } of before ?? []) await products.updateProductOptionValues(id, { value })
  },
)

/** Lets variants be sold without being counted. Their inventory stays linked, for the day they are counted again. */
export const stopCountingStep = createStep(
  "stop-counting-variants",
  async (ids: string[], { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    for (const id of ids) await products.updateProductVariants(id, { manage_inventory: false })
    return new StepResponse(null, ids)
  },
  async (ids, { container }) => {
    const products = container.resolve(Modules.PRODUCT)
    for (const id of ids ?? []) await products.updateProductVariants(id, { manage_inventory: true })
  },
)
