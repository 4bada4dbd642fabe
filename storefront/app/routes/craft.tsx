import islands from "virtual:islands"
import { cacheTags, type FacetValue, findName, REGIONS, regionSlug } from "@hirfa/contracts"
import { data } from "react-router"
import { readListing } from "~/features/catalog/catalog.server"
import { Listing } from "~/features/catalog/components/listing"
import { isNarrowed, listingSearch, PIECES_WORTH_A_PAGE, parseListing } from "~/features/catalog/query"
import { href, m } from "~/lib/i18n"
import { readMarket } from "~/lib/market/market.server"
import { isHandle } from "~/lib/medusa/handle"
import { keepPage } from "~/lib/page.server"
import { familyPicture } from "~/lib/pictures"
import { breadcrumbList, Seo } from "~/lib/seo"
import { Breadcrumb } from "~/ui/breadcrumb"
import { WidePicture } from "~/ui/wide-picture"
import type { Route } from "./+types/craft"

export const handle = { hydrate: false }

/** One family of crafts: the listing narrowed to it, with its own address, picture and title. */
export async function loader({ params, request, context }: Route.LoaderArgs) {
  if (!isHandle(params.family)) throw data(null, { status: 404 })
  const search = new URL(request.url).searchParams
  search.delete("family")
  search.delete(findName("family"))
  const query = parseListing(search)
  const market = await readMarket(request)
  const answer = await readListing({ ...query, facets: { ...query.facets, family: [params.family] } }, market)
  const family = answer.facets.family.find(({ code }) => code === params.family)
  // A craft of which nothing is sold has no page; one of which nothing fits what was asked has.
  if (!family || (family.count === 0 && !isNarrowed(query))) throw data(null, { status: 404 })
  keepPage(context, [cacheTags.listing])
  // The family is the page itself here, not a filter one could take away.
  const shown = { ...answer, facets: { ...answer.facets, family: [] } }
  return { query, answer: shown, family, currency: market.currency }
}

/** The regions where this craft is at home, each with a page of its own. */
function RegionLinks({ family, regions }: { family: string; regions: readonly FacetValue[] }) {
  const own = regions.flatMap(({ code, name, count }) => {
    const region = REGIONS.find((each) => each.code === code)
    return region && count >= PIECES_WORTH_A_PAGE ? [{ slug: regionSlug(region.names), name }] : []
  })
  if (own.length < 2) return null
  return (
    <nav aria-label={m.facet_region()} className="mb-6">
      <ul className="flex flex-wrap gap-x-4 gap-y-1">
        {own.map(({ slug, name }) => (
          <li key={slug}>
            <a className="link inline-flex min-h-10 items-center" href={href(`/crafts/${family}/${slug}`)}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export default function CraftPage({ loaderData }: Route.ComponentProps) {
  const { query, answer, family, currency } = loaderData
  const picture = familyPicture(family.code)
  const path = `/crafts/${family.code}`
  const crumbs = [{ name: m.nav_pieces(), href: href("/pieces") }, { name: family.name }]
  return (
    <main id="content" className="page-width grow pb-20">
      <Seo
        title={family.name}
        description={m.family_description({ family: family.name })}
        path={`${path}${listingSearch(query)}`}
        isIndexed={!isNarrowed(query)}
        jsonLd={(origin) => [breadcrumbList(origin, crumbs)]}
      />
      <script type="module" src={islands["live-filters"]} />
      <Breadcrumb crumbs={crumbs} />
      <div className="relative mb-8">
        {picture ? (
          <WidePicture
            picture={picture}
            alt=""
            isFirst
            sizes="(width >= 84rem) 76rem, 100vw"
            className="aspect-2/1 w-full rounded sm:aspect-[3.2/1]"
          />
        ) : null}
        <h1 className="mt-6 text-3xl">{family.name}</h1>
      </div>
      <RegionLinks family={family.code} regions={answer.facets.region} />
      <Listing path={path} query={query} answer={answer} currency={currency} />
    </main>
  )
}
