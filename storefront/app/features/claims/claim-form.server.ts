import {
  type AskClaimBody,
  askClaimBodySchema,
  type ClaimAct,
  CURRENCIES,
  claimActBodies,
  MOST_CLAIM_PICTURES,
  minorPerMajor,
} from "@hirfa/contracts"
import { idOfFile } from "~/lib/http/sent-form.server"

export type ClaimOutcome = "asked" | "done" | "fault" | "pictures" | "stale"

/** Where the forms of a reader go at the backend. */
export interface ClaimPorts {
  ask: (order_id: string, body: AskClaimBody) => Promise<{ id: string }>
  act: (claim_id: string, act: ClaimAct, body: unknown) => Promise<void>
  /** Answers false for what is no picture. */
  picture: (claim_id: string, upload_id: string, file: File) => Promise<boolean>
}

const ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
const latin = (text: string) =>
  text.replaceAll(/[٠-٩]/g, (digit) => String(ARABIC_DIGITS.indexOf(digit))).replaceAll("٫", ".")
const read = (form: FormData, field: string) =>
  String(form.get(field) ?? "")
    .replaceAll("\0", "")
    .trim()

/** Does what a form about a claim asks for; null when the form is about something else. */
export async function doWithClaims(form: FormData, ports: ClaimPorts): Promise<ClaimOutcome | null> {
  const intent = read(form, "intent")
  if (intent === "claim-ask") return await ask(form, ports)
  const act = /^claim-(\w+)$/.exec(intent)?.[1]
  if (!act || !isAsked(act)) return null
  const body = claimActBodies[act].safeParse(bodyOf(act, form))
  if (!body.success) return "fault"
  await ports.act(read(form, "claim_id"), act, body.data)
  return "done"
}

type AskedAct = keyof typeof claimActBodies
function isAsked(act: string): act is AskedAct {
  return act in claimActBodies
}

async function ask(form: FormData, ports: ClaimPorts): Promise<ClaimOutcome> {
  const lines = [...form.keys()].flatMap((field) => {
    const line_id = /^quantity_(\w{1,100})$/.exec(field)?.[1]
    const quantity = Number(latin(read(form, field)) || "0")
    return line_id && quantity !== 0 ? [{ line_id, quantity }] : []
  })
  const body = askClaimBodySchema.safeParse({
    kind: read(form, "kind"),
    reason: read(form, "reason"),
    words: read(form, "words"),
    lines,
  })
  if (!body.success) return "fault"
  const { id } = await ports.ask(read(form, "order_id"), body.data)
  return (await sendPictures(form, (upload_id, file) => ports.picture(id, upload_id, file)))
    ? "asked"
    : "pictures"
}

/** Sends the pictures of a form one after the other: a phone's line is better filled by one. False when one was no picture. */
export async function sendPictures(
  form: FormData,
  send: (upload_id: string, file: File) => Promise<boolean>,
): Promise<boolean> {
  const files = form.getAll("pictures").filter((each): each is File => each instanceof File && each.size > 0)
  let isWhole = files.length <= MOST_CLAIM_PICTURES
  for (const file of files.slice(0, MOST_CLAIM_PICTURES)) if (!(await send(idOfFile(), file))) isWhole = false
  return isWhole
}

function bodyOf(act: AskedAct, form: FormData): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const field of ["words", "label_url", "carrier", "tracking_number"] as const) {
    const value = read(form, field)
    if (value !== "" && form.has(field)) body[field] = value
  }
  if (form.has("amount") && read(form, "amount") !== "") body.amount = minorOf(form)
  if (act === "receive") body.restock = form.get("restock") === "on"
  return body
}

/** An amount as people write it, in minor units; NaN when it is none. */
function minorOf(form: FormData): number {
  const text = latin(read(form, "amount")).replaceAll(/\s/g, "").replace(",", ".")
  const currency = CURRENCIES.find((known) => known === read(form, "currency"))
  if (!currency || !/^\d{1,7}(\.\d{1,2})?$/.test(text)) return Number.NaN
  return Math.round(Number(text) * minorPerMajor(currency))
}
