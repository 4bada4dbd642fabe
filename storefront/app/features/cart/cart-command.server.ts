import { z } from "zod"

/** More than anybody buys by hand; a shop's order goes another way. */
export const MOST_OF_A_PIECE = 999

const id = z.string().min(1).max(200)
const quantity = z
  .string()
  .trim()
  .regex(/^\d{1,4}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(MOST_OF_A_PIECE))

const commandSchema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("add"), variant_id: id, quantity: quantity.default(1) }),
  // A buyer who writes 0 wants the piece gone.
  z.object({
    intent: z.literal("update"),
    line_id: id,
    quantity: quantity.or(z.literal("0").transform(() => 0)),
  }),
  z.object({ intent: z.literal("remove"), line_id: id }),
  z.object({ intent: z.literal("accept-prices") }),
  z.object({ intent: z.literal("code"), code: z.string().trim().min(1).max(60) }),
  z.object({ intent: z.literal("remove-code"), code: z.string().trim().min(1).max(60) }),
  z.object({ intent: z.literal("delivery"), option_id: id }),
])
export type CartCommand = z.infer<typeof commandSchema>

/** What a buyer is told when the cart did not do what she asked. */
export type CartFault =
  | "quantity"
  | "not_enough"
  | "unavailable"
  | "code_unknown"
  | "delivery"
  | "form"
  | "gone"
  | "busy"
export interface CartProblem {
  fault: CartFault
  /** The line it is about, when it is about one. */
  lineId?: string | undefined
}

const FAULT_OF_FIELD: Readonly<Record<string, CartFault>> = {
  quantity: "quantity",
  code: "code_unknown",
  option_id: "delivery",
}

/** Reads a form of the cart page or of a piece's page. */
export function parseCommand(form: FormData): CartCommand | CartProblem {
  const fields = Object.fromEntries([...form].filter(([, value]) => typeof value === "string"))
  const parsed = commandSchema.safeParse(fields)
  if (parsed.success) return parsed.data
  const field = String(parsed.error.issues[0]?.path[0] ?? "")
  const lineId = typeof fields.line_id === "string" ? fields.line_id : undefined
  return { fault: FAULT_OF_FIELD[field] ?? "form", lineId }
}
