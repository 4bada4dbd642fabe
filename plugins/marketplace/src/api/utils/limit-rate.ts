import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

type Limit = {
  /** Of one key, such as the address that it comes from, in the time. */
  most: number
  /** Of all of them together: addresses behind a proxy are only as true as its header. */
  mostInAll: number
  perMs: number
}

/**
 * Counts what comes, by windows of fixed length: enough against a script that fills a table or a mailbox. In this process
 * only, and nothing is kept of anybody.
 * @returns for a key, the seconds until it is let through again; 0 when it is now
 */
export function countingWindows({ most, mostInAll, perMs }: Limit): (key: string) => number {
  let began = 0
  let all = 0
  const counts = new Map<string, number>()
  return (key) => {
    const now = Date.now()
    if (now - began >= perMs) {
      began = now
      all = 0
      counts.clear()
    }
    const count = (counts.get(key) ?? 0) + 1
    all += 1
    if (count > most || all > mostInAll) return Math.ceil((began + perMs - now) / 1000)
    counts.set(key, count)
    return 0
  }
}

/** Refuses what comes too often from one address with 429, and says when to try again. */
export function limitRate(limit: Limit) {
  const secondsToWait = countingWindows(limit)
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const seconds = secondsToWait(clientOf(req))
    if (seconds === 0) return next()
    res.setHeader("retry-after", String(seconds))
    res.status(429).json({
      type: "too_many_requests",
      message: `This was asked for too often: try again in ${seconds} seconds`,
    })
  }
}

/** The web app asks for its readers, and names them as its proxy named them to it. */
function clientOf(req: MedusaRequest): string {
  const forwarded = req.headers["x-forwarded-for"]
  const [first = ""] = (Array.isArray(forwarded) ? forwarded[0] : forwarded)?.split(",") ?? []
  return (first.trim() || req.socket.remoteAddress || "").slice(0, 64)
}
