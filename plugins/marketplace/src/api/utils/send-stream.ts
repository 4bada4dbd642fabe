import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"
import type { MedusaResponse } from "@medusajs/framework/http"

const TYPES = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const

/** Answers with a file while it is made: no cache keeps it, and it waits for a slow reader instead of filling the memory. */
export async function sendStream(
  res: MedusaResponse,
  { name, parts }: { name: string; parts: AsyncIterable<Buffer> },
): Promise<void> {
  const iterator = parts[Symbol.asyncIterator]()
  // What fails before the first byte is answered as an error, not as half a file.
  const first = await iterator.next()
  res.setHeader("content-type", TYPES[name.endsWith(".csv") ? "csv" : "xlsx"])
  res.setHeader("content-disposition", `attachment; filename="${name}"`)
  res.setHeader("cache-control", "private, no-store")
  res.setHeader("x-content-type-options", "nosniff")
  await pipeline(Readable.from(restOf(first, iterator)), res)
}

async function* restOf(first: IteratorResult<Buffer>, iterator: AsyncIterator<Buffer>) {
  for (let next = first; !next.done; next = await iterator.next()) yield next.value
}
