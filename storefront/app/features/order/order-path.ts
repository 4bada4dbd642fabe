/**
 * The address of an order for whoever has its link. The backend asks for the group and the token of the link apart;
 * the address holds both, joined by a dot (an id has none).
 */
export function orderPath(group: { id: string; token: string }): string {
  return `/orders/${encodeURIComponent(`${group.id}.${group.token}`)}`
}

/** Reads the last part of such an address; null when it cannot be one. */
export function parseOrderToken(param: string | undefined): { id: string; token: string } | null {
  const match = /^(?<id>[\w-]{1,100})\.(?<token>[\w.~=-]{1,500})$/.exec(param ?? "")
  const { id, token } = match?.groups ?? {}
  return id && token ? { id, token } : null
}
