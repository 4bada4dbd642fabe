import { createPromotionsWorkflow } from "@medusajs/medusa/core-flows"
import { read, type SeedStep } from "../context"

/** Both may be used so often in all, whoever uses them. */
const USES = { BARAKA10: 500, FREEDELIVERY: 100 }

const PROMOTIONS = [
  {
    code: "BARAKA10",
    type: "standard" as const,
    status: "active" as const,
    is_automatic: false,
    is_tax_inclusive: true,
    limit: USES.BARAKA10,
    application_method: {
      type: "percentage" as const,
      target_type: "items" as const,
      allocation: "across" as const,
      value: 10,
    },
  },
  {
    code: "FREEDELIVERY",
    type: "standard" as const,
    status: "active" as const,
    is_automatic: false,
    is_tax_inclusive: true,
    limit: USES.FREEDELIVERY,
    application_method: {
      type: "percentage" as const,
      target_type: "shipping_methods" as const,
      allocation: "across" as const,
      value: 100,
    },
  },
]

/** A tenth off the pieces, and delivery free: each by a code with a limit of uses. */
export const promotionsStep: SeedStep = {
  title: "Promotions",
  async run({ container }) {
    const codes = PROMOTIONS.map(({ code }) => code)
    const known = await read<{ code: string }>(container, "promotion", ["code"], { code: codes })
    const missing = PROMOTIONS.filter(({ code }) => !known.some((promotion) => promotion.code === code))
    if (missing.length > 0) {
      await createPromotionsWorkflow(container).run({ input: { promotionsData: missing } })
    }
    return `${codes.join(" and ")}, ${missing.length} new`
  },
}
