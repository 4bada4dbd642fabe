/** The address of a page of the cooperatives: of all, or of one region by its code. */
export function sellersPath({ region, page = 1 }: { region: string | undefined; page?: number }): string {
  const search = new URLSearchParams()
  if (region) search.set("region", region)
  if (page > 1) search.set("page", String(page))
  const text = search.toString()
  return `/cooperatives${text ? `?${text}` : ""}`
}
