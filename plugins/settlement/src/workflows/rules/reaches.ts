export type Reach = { seller_id: string | null; family_code: string | null }

/** For which pieces rules hold, each once; a rule for a channel or a currency reaches all that its seller and family do. */
export function reachesOf(
  rules: readonly { seller_id?: string | null | undefined; family_code?: string | null | undefined }[],
): Reach[] {
  const reaches = rules.map(({ seller_id, family_code }) => ({
    seller_id: seller_id ?? null,
    family_code: family_code ?? null,
  }))
  return [...new Map(reaches.map((reach) => [`${reach.seller_id} ${reach.family_code}`, reach])).values()]
}
