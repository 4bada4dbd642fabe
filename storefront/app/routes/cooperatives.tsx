import { cacheTags, REGIONS } from "@hirfa/contracts"
import { data } from "react-router"
import { SellerGrid, SellerRegions, sellersPath } from "~/features/seller"
import { readSellers, SELLERS_A_PAGE } from "~/features/seller/seller.server"
import { counted, currentLocale, href, m } from "~/lib/i18n"
import { keepPage } from "~/lib/page.server"
import { pageOf } from "~/lib/page-number"
import { itemList, Seo } from "~/lib/seo"
import { EmptyState } from "~/ui/empty-state"
import { Pagination } from "~/ui/pagination"
import type { Route } from "./+types/cooperatives"

export const handle = { hydrate: false }

/** A region's cooperatives are told to search engines from so many on. */
const SELLERS_WORTH_A_PAGE = 2

/** All cooperatives, or those of one region. An address with a region that does not exist shows all, as a listing does. */
export async function loader({ request, context }: Route.LoaderArgs) {
  const page = pageOf(request)
  const asked = new URL(request.url).searchParams.get("region")
  const region = REGIONS.find(({ code }) => code === asked)
  const { sellers, count, regions } = await readSellers({ region: region?.code, page })
  if (sellers.length === 0 && page > 1) throw data(null, { status: 404 })
  keepPage(context, [cacheTags.sellers])
  return {
    sellers,
    count,
    regions,
    region: region && { code: region.code, name: region.names[currentLocale()] },
    page,
    pageCount: Math.ceil(count / SELLERS_A_PAGE),
  }
}

export default function CooperativesPage({ loaderData }: Route.ComponentProps) {
  const { sellers, count, regions, region, page, pageCount } = loaderData
  const title = region ? m.sellers_region_title({ region: region.name }) : m.nav_cooperatives()
  const pathOf = (each: number) => sellersPath({ region: region?.code, page: each })
  const entries = sellers.map(({ name, handle }) => ({ name, href: href(`/cooperatives/${handle}`) }))
  return (
    <main id="content" className="page-width grow py-10 pb-20">
      <Seo
        title={title}
        description={m.sellers_intro()}
        path={pathOf(page)}
        isIndexed={!region || count >= SELLERS_WORTH_A_PAGE}
        jsonLd={(origin) => [itemList(origin, entries)]}
      />
      <h1 className="mb-3 text-3xl">{title}</h1>
      <p className="measure mb-6 text-base">{m.sellers_intro()}</p>
      <SellerRegions regions={regions} current={region?.code} />
      {sellers.length > 0 ? (
        <>
          <p className="mb-6 text-xs text-ash">{counted(m.sellers_count, count)}</p>
          <SellerGrid sellers={sellers} />
        </>
      ) : (
        <EmptyState
          title={region ? m.sellers_region_empty({ region: region.name }) : m.sellers_empty()}
          action={
            region ? (
              <a href={href("/cooperatives")} className="button button-main">
                {m.sellers_all()}
              </a>
            ) : null
          }
        />
      )}
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefOf={(each) => href(pathOf(each))}
        label={m.pages_label()}
      />
    </main>
  )
}
