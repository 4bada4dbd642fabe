import { createHash } from "node:crypto"
import type { PieceDocument } from "./types"

/** The document with its fingerprint. How often a piece is ordered fades by the day and is no drift: it does not count. */
export function fingerprinted(document: Omit<PieceDocument, "fingerprint">): PieceDocument {
  const { popularity: _, ...rest } = document
  const fingerprint = createHash("sha1").update(JSON.stringify(rest)).digest("base64url")
  return { ...document, fingerprint }
}
