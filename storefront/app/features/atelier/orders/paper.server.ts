import { env } from "~/env.server"
import { actingSeller } from "~/lib/acting-seller.server"
import { currentLocale } from "~/lib/i18n"
import { BackendRefusal, BackendUnavailable } from "~/lib/medusa/index.server"

/** Papers by the name in their address. */
const PAPERS: Readonly<Record<string, string>> = {
  "packing-list": "packing-list.pdf?",
  "label-a6": "label.pdf?size=a6&",
  "label-a4": "label.pdf?size=a4&",
}

/** A paper of an order as PDF, passed on as it comes; null when there is no such paper, or it is another's order. */
export async function readPaper(token: string, id: string, paper: string): Promise<Response | null> {
  const asked = PAPERS[paper]
  if (!asked) return null
  const path = `/vendor/orders/${encodeURIComponent(id)}/${asked}locale=${currentLocale()}`
  const seller = actingSeller()
  const response = await fetch(env.BACKEND_URL + path, {
    headers: { authorization: `Bearer ${token}`, ...(seller ? { "x-seller-id": seller } : {}) },
    signal: AbortSignal.timeout(30_000),
  }).catch((cause) => {
    throw new BackendUnavailable(`GET ${path}: no answer`, { cause })
  })
  if (response.status === 404) return null
  if (!response.ok)
    throw new BackendRefusal({ status: response.status, kind: "paper", message: "no paper", path })
  return new Response(response.body, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": `inline; filename="${paper}.pdf"`,
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  })
}
