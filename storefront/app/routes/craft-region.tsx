import islands from "virtual:islands"
import { cacheTags, type FacetValue, findName, REGIONS, regionSlug } from "@hirfa/contracts"
import { data } from "react-router"
import { readListing } from "~/features/catalog/catalog.server"
import { Listing } from "~/features/catalog/components/listing"
import { isNarrowed, listingSearch, PIECES_WORTH_A_PAGE, parseListing } from "~/features/catalog/query"
import { counted, currentLocale, href, m } from "~/lib/i18n"
import { readMarket } from "~/lib/market/market.server"
import { isHandle } from "~/lib/medusa/handle"
import { keepPage } from "~/lib/page.server"
import { breadcrumbList, Seo } from "~/lib/seo"
import { Breadcrumb } from "~/ui/breadcrumb"
import type { Route } from "./+types/craft-region"

export const handle = { hydrate: false }

const NAMED = 6

/** One family of crafts in one region: the listing narrowed to both, with its own address, title and text. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  const region = REGIONS.find(({ names }) => regionSlug(names) === params.region)
  if (!region || !isHandle(params.family)) throw data(null, { status: 404 })
  const search = new URL(request.url).searchParams
  for (const own of ["family", "region"] as const) {
    search.delete(own)
    search.delete(findName(own))
  }
  const query = parseListing(search)
  const market = await readMarket(request)
  const both = { ...query.facets, family: [params.family], region: [region.code] }
  const answer = await readListing({ ...query, facets: both }, market)
  const family = answer.facets.family.find(({ code }) => code === params.family)
  if (!family || (answer.count === 0 && !isNarrowed(query))) throw data(null, { status: 404 })
  keepPage(context, [cacheTags.listing])
  // Both are the page itself here, not filters one could take away.
  const shown = { ...answer, facets: { ...answer.facets, family: [], region: [] } }
  const name = region.names[currentLocale()]
  return { query, answer: shown, family, region: { slug: params.region, name }, currency: market.currency }
}

/** A sentence that names fifty cooperatives is read by nobody. */
function firstNames(values: readonly FacetValue[]): string {
  const names = values.slice(0, NAMED).map(({ name }) => name)
  return [...names, ...(values.length > NAMED ? ["…"] : [])].join(", ")
}

export default function CraftRegionPage({ loaderData }: Route.ComponentProps) {
  const { query, answer, family, region, currency } = loaderData
  const title = m.craft_region_title({ family: family.name, region: region.name })
  const path = `/crafts/${family.code}/${region.slug}`
  const crumbs = [
    { name: m.nav_pieces(), href: href("/pieces") },
    { name: family.name, href: href(`/crafts/${family.code}`) },
    { name: region.name },
  ]
  const isWorthIt = answer.count >= PIECES_WORTH_A_PAGE
  const makers = firstNames(answer.facets.seller)
  const techniques = firstNames(answer.facets.technique)
  return (
    <main id="content" className="page-width grow pb-20">
      <Seo
        title={title}
        description={m.craft_region_description({ family: family.name, region: region.name, makers })}
        path={`${path}${listingSearch(query)}`}
        isIndexed={isWorthIt && !isNarrowed(query)}
        jsonLd={(origin) => [breadcrumbList(origin, crumbs)]}
      />
      <script type="module" src={islands["live-filters"]} />
      <Breadcrumb crumbs={crumbs} />
      <div className="mt-6 mb-8 grid gap-4">
        <h1 className="text-3xl">{title}</h1>
        {answer.count > 0 ? (
          <p className="max-w-prose">
            {m.craft_region_text({
              pieces: counted(m.listing_count, answer.count),
              region: region.name,
              makers,
            })}{" "}
            {techniques ? m.craft_region_techniques({ techniques }) : null}
          </p>
        ) : null}
      </div>
      <Listing path={path} query={query} answer={answer} currency={currency} />
    </main>
  )
}
