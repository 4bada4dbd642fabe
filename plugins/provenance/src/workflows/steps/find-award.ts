import { PROVENANCE_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { Held } from "../../modules/provenance/holders"

type AwardInput = { scheme: string; holder: string }

/** By what was certified, and who: a seller or a product by its handle, as the scheme awards to. No compensation: it reads. */
export const findAwardStep = createStep(
  "find-award",
  async ({ scheme: code, holder: handle }: AwardInput, { container }) => {
    const [scheme] = await container.resolve(PROVENANCE_MODULE).listSchemes({ code }, { take: 1 })
    if (!scheme) throw new MedusaError(MedusaError.Types.NOT_FOUND, `scheme: there is no scheme ${code}`)
    const isOfSeller = scheme.awarded_to === "seller"
    const id = await idOf(container, { entity: isOfSeller ? "seller" : "product", handle })
    if (!id)
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `holder: there is no ${scheme.awarded_to} with the handle ${handle}`,
      )
    const held: Held = isOfSeller ? { seller_id: id, product_id: null } : { seller_id: null, product_id: id }
    return new StepResponse({ scheme_id: scheme.id, ...held })
  },
)

async function idOf(
  container: MedusaContainer,
  { entity, handle }: { entity: "seller" | "product"; handle: string },
): Promise<string | undefined> {
  const { data } = await container.resolve("query").graph({ entity, fields: ["id"], filters: { handle } })
  const rows: { id: string }[] = data
  return rows[0]?.id
}
