import { cacheTags } from "@hirfa/contracts"
import { data } from "react-router"
import { SellerGrid } from "~/features/seller"
import { readSellers, SELLERS_A_PAGE } from "~/features/seller/seller.server"
import { counted, href, m } from "~/lib/i18n"
import { keepPage } from "~/lib/page.server"
import { pageOf } from "~/lib/page-number"
import { itemList, Seo } from "~/lib/seo"
import { EmptyState } from "~/ui/empty-state"
import { Pagination } from "~/ui/pagination"
import type { Route } from "./+types/cooperatives"

export const handle = { hydrate: false }

export async function loader({ request, context }: Route.LoaderArgs) {
  const page = pageOf(request)
  const { sellers, count } = await readSellers({ page })
  if (sellers.length === 0 && page > 1) throw data(null, { status: 404 })
  keepPage(context, [cacheTags.sellers])
  return { sellers, count, page, pageCount: Math.ceil(count / SELLERS_A_PAGE) }
}

function pathOf(page: number): string {
  return page > 1 ? `/cooperatives?page=${page}` : "/cooperatives"
}

export default function CooperativesPage({ loaderData }: Route.ComponentProps) {
  const { sellers, count, page, pageCount } = loaderData
  const entries = sellers.map(({ name, handle }) => ({ name, href: href(`/cooperatives/${handle}`) }))
  return (
    <main id="content" className="page-width grow py-10 pb-20">
      <Seo
        title={m.nav_cooperatives()}
        description={m.sellers_intro()}
        path={pathOf(page)}
        jsonLd={(origin) => [itemList(origin, entries)]}
      />
      <h1 className="mb-3 text-3xl">{m.nav_cooperatives()}</h1>
      <p className="measure mb-2 text-base">{m.sellers_intro()}</p>
      <p className="mb-10 text-xs text-ash">{counted(m.sellers_count, count)}</p>
      {sellers.length > 0 ? <SellerGrid sellers={sellers} /> : <EmptyState title={m.sellers_empty()} />}
      <Pagination
        page={page}
        pageCount={pageCount}
        hrefOf={(each) => href(pathOf(each))}
        label={m.pages_label()}
      />
    </main>
  )
}
