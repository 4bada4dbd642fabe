import type { SearchTypes } from "@medusajs/framework/types"

type SearchService = Pick<SearchTypes.ISearchModuleService, "search">

export interface SellerFacts {
  pieceCounts: ReadonlyMap<string, number>
  /** Codes of the techniques of their pieces, the commonest first. */
  techniques: string[]
}

/** What the pieces say of their sellers, counted in one statement. Sold pieces count: they are still shown. */
export async function sellerFacts(
  service: SearchService,
  handles: readonly string[],
  salesChannels: readonly string[],
): Promise<SellerFacts> {
  const { facets } = await service.search({
    entity: "piece",
    fields: ["id"],
    filters: { seller: [...handles], sales_channels: [...salesChannels] },
    pagination: { take: 0 },
    search_options: {
      facets: [
        { field: "seller", type: "value", limit: Math.max(1, handles.length) },
        { field: "technique", type: "value" },
      ],
      count: "none",
    },
  })
  const counts = valuesOf(facets?.seller).map(({ value, count }) => [value, count] as const)
  return { pieceCounts: new Map(counts), techniques: valuesOf(facets?.technique).map(({ value }) => value) }
}

function valuesOf(facet: SearchTypes.SearchFacetResult | undefined) {
  return facet?.type === "value" ? facet.values : []
}
