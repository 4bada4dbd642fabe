/** The address of an order for whoever has its link. The token is signed and begins with the group's id. */
export function orderPath({ token }: { token: string }): string {
  return `/orders/${encodeURIComponent(token)}`
}

/** The group that a token is about, as far as one can tell without its key; null when it cannot be one. */
export function groupOfToken(token: string | undefined): string | null {
  return /^(?<id>\w{1,100})\.[\w-]{1,200}$/.exec(token ?? "")?.groups?.id ?? null
}
