import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"

type Limit = {
  /** From one address, in the time. */
  most: number
  /** From all of them together: addresses behind a proxy are only as true as its header. */
  mostInAll: number
  perMs: number
}

/**
 * Refuses what comes too often with 429, and says when to try again. Counted in this process, by windows of fixed length:
 * enough against a script that fills a table, and nothing is kept of anybody.
 */
export function limitRate({ most, mostInAll, perMs }: Limit) {
  let began = 0
  let all = 0
  const counts = new Map<string, number>()
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const now = Date.now()
    if (now - began >= perMs) {
      began = now
      all = 0
      counts.clear()
    }
    const client = clientOf(req)
    const count = (counts.get(client) ?? 0) + 1
    all += 1
    if (count <= most && all <= mostInAll) {
      counts.set(client, count)
      return next()
    }
    const seconds = Math.ceil((began + perMs - now) / 1000)
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
