/** A piece that was looked at, kept in this browser and nowhere else. */
export interface Seen {
  handle: string
  title: string
  seller: string
  picture: string
}

const KEY = "hirfa_seen"

/** Whatever else stands there (another version, another's hand) is as nothing. */
export function readSeen(): Seen[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]")
    return Array.isArray(kept) ? kept.filter(isSeen) : []
  } catch {
    return []
  }
}

function isSeen(entry: unknown): entry is Seen {
  const seen = Object(entry) as Partial<Seen>
  const texts = [seen.handle, seen.title, seen.seller, seen.picture]
  // Only pictures that the page itself might show: this one comes out of a store that anything may have written to.
  return texts.every((text) => typeof text === "string") && /^(https?:\/\/|\/)/.test(seen.picture || "/")
}

export function keepSeen(all: readonly Seen[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(all))
  } catch {
    // A private window, or a full store: then nothing is remembered.
  }
}
