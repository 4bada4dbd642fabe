import { z } from "zod"
import type { OrderDeed } from "./atelier.server"
import { CARRIERS, followUrl, OTHER_CARRIER } from "./carriers"

export type DeedField = "carrier" | "other_carrier" | "tracking_number" | "reason" | "note" | "lines"
export type DeedFaults = Partial<Record<DeedField, "missing" | "invalid" | "too_long">>
export interface DeedProblem {
  /** The form it was. */
  intent: string
  faults: DeedFaults
  /** What was written, so that nobody writes it twice. */
  values: Partial<Record<DeedField, string>>
}

const missing = { error: "missing" }
const short = z.string().trim().max(80, { error: "too_long" })
const ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
const latinDigits = (text: string) =>
  text.replaceAll(/[٠-٩]/g, (digit) => String(ARABIC_DIGITS.indexOf(digit)))
/** Carriers print numbers in Latin letters and digits: an Arabic keyboard's digits are taken as those, spaces dropped. */
const trackingNumber = z
  .string(missing)
  .transform((value) => latinDigits(value.replaceAll(/\s/g, "")))
  .pipe(
    z
      .string()
      .min(1, missing)
      .max(80, { error: "too_long" })
      .regex(/^[A-Za-z0-9-]+$/, { error: "invalid" }),
  )

/** How many of each line go now; those of which none does are left out. */
const lines = z
  .array(z.object({ line_id: z.string(), quantity: z.int().min(0).max(10_000) }))
  .refine((all) => all.length === 0 || all.some(({ quantity }) => quantity > 0))
  .transform((all) => all.filter(({ quantity }) => quantity > 0))

const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("confirm") }),
  z.object({ intent: z.literal("pack") }),
  z
    .object({
      intent: z.literal("ship"),
      shipment_id: z.string().max(200).optional(),
      carrier: z.enum([...CARRIERS.map(({ id }) => id), OTHER_CARRIER], missing),
      other_carrier: short.optional(),
      tracking_number: trackingNumber,
      lines,
    })
    .refine((form) => form.carrier !== OTHER_CARRIER || Boolean(form.other_carrier), {
      path: ["other_carrier"],
      error: "missing",
    }),
  z.object({ intent: z.literal("deliver"), shipment_id: z.string().min(1).max(200) }),
  z.object({
    intent: z.literal("cancel"),
    reason: z.string(missing).trim().min(3, missing).max(500, { error: "too_long" }),
  }),
  z.object({ intent: z.literal("note"), note: z.string().trim().max(2000, { error: "too_long" }) }),
])
type Form = z.infer<typeof schema>

/** Reads a form of the order's page; null when it is none of them. */
export function parseDeed(form: FormData): OrderDeed | DeedProblem | null {
  const fields = Object.fromEntries(
    [...form].filter(([, value]) => typeof value === "string" && value !== ""),
  )
  const parsed = schema.safeParse({ note: "", lines: partsOf(fields), ...fields })
  if (parsed.success) return deedOf(parsed.data)
  const isKnown = schema.options.some((option) => option.shape.intent.value === fields.intent)
  if (!isKnown) return null
  return { intent: String(fields.intent), faults: faultsOf(parsed.error), values: valuesOf(fields) }
}

/** A field for each line of the order, named after it. */
function partsOf(fields: Record<string, FormDataEntryValue>) {
  return Object.entries(fields).flatMap(([field, value]) => {
    const line_id = /^part_(\w{1,100})$/.exec(field)?.[1]
    return line_id ? [{ line_id, quantity: Number(latinDigits(String(value))) }] : []
  })
}

function deedOf(form: Form): OrderDeed {
  switch (form.intent) {
    case "confirm":
      return { act: "confirm", body: {} }
    case "pack":
      return { act: "fulfillments", body: {} }
    case "ship":
      return { act: "shipments", body: shipBody(form) }
    case "deliver":
      return { act: "deliveries", body: { shipment_id: form.shipment_id } }
    case "cancel":
      return { act: "cancel", body: { reason: form.reason } }
    case "note":
      return { act: "note", body: { note: form.note } }
  }
}

function shipBody(form: Extract<Form, { intent: "ship" }>) {
  const known = CARRIERS.find(({ id }) => id === form.carrier)
  const url = followUrl(form.carrier, form.tracking_number)
  return {
    carrier: known?.name ?? form.other_carrier ?? "",
    tracking_number: form.tracking_number,
    ...(url ? { tracking_url: url } : {}),
    ...(form.shipment_id ? { shipment_id: form.shipment_id } : {}),
    ...(form.lines.length > 0 && !form.shipment_id ? { lines: form.lines } : {}),
  }
}

function faultsOf(error: z.ZodError): DeedFaults {
  const faults: DeedFaults = {}
  for (const { path, message } of error.issues) {
    // The field is one of the schema's own keys.
    const field = path[0] as DeedField
    faults[field] ??= message === "missing" || message === "too_long" ? message : "invalid"
  }
  return faults
}

const FIELDS: readonly DeedField[] = ["carrier", "other_carrier", "tracking_number", "reason", "note"]

function valuesOf(fields: Record<string, FormDataEntryValue>): DeedProblem["values"] {
  const values: DeedProblem["values"] = {}
  for (const field of FIELDS) {
    const value = fields[field]
    if (typeof value === "string") values[field] = value
  }
  return values
}
