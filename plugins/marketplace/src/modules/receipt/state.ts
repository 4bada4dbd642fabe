/** Longer than any route works on a request: whatever began before and has no answer never gets one. */
export const LONGEST_WORK_MS = 60_000

export type ReceiptRow = {
  id: string
  request_hash: string
  begun_at: Date
  answered_at: Date | null
  status: number | null
  answer: unknown
}

export type ReceiptState =
  | { is: "new"; id: string }
  /** Its answer is known. */
  | { is: "answered"; status: number; answer: unknown }
  /** Somebody works on it at this moment. */
  | { is: "running" }
  /** Another request has this key. */
  | { is: "other" }
  /** The server died over it, before or after its work was done. */
  | { is: "broken"; id: string; begun_at: Date }

/** How a request stands, by what is kept of its key. */
export function stateOf(row: ReceiptRow | undefined, request_hash: string, now: Date): ReceiptState {
  // Forgotten between two statements: it was refused just now, and who asks again is answered anew.
  if (!row) return { is: "running" }
  if (row.request_hash !== request_hash) return { is: "other" }
  if (row.answered_at) return { is: "answered", status: row.status ?? 200, answer: row.answer }
  const begun_at = new Date(row.begun_at)
  if (now.getTime() - begun_at.getTime() < LONGEST_WORK_MS) return { is: "running" }
  return { is: "broken", id: row.id, begun_at }
}
