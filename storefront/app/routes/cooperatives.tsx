import { cacheTags } from "@hirfa/contracts"
import { SellerGrid } from "~/features/seller"
import { readSellers } from "~/features/seller/seller.server"
import { counted, href, m } from "~/lib/i18n"
import { readMarket } from "~/lib/market/market.server"
import { keepPage } from "~/lib/page.server"
import { itemList, Seo } from "~/lib/seo"
import { EmptyState } from "~/ui/empty-state"
import type { Route } from "./+types/cooperatives"

export const handle = { hydrate: false }

export async function loader({ request, context }: Route.LoaderArgs) {
  const { sellers, count } = await readSellers(await readMarket(request))
  keepPage(context, [cacheTags.sellers])
  return { sellers, count }
}

export default function CooperativesPage({ loaderData }: Route.ComponentProps) {
  const { sellers, count } = loaderData
  const entries = sellers.map(({ name, handle }) => ({ name, href: href(`/cooperatives/${handle}`) }))
  return (
    <main id="content" className="page-width grow py-10 pb-20">
      <Seo
        title={m.nav_cooperatives()}
        description={m.sellers_intro()}
        path="/cooperatives"
        jsonLd={(origin) => [itemList(origin, entries)]}
      />
      <h1 className="mb-3 text-3xl">{m.nav_cooperatives()}</h1>
      <p className="measure mb-2 text-base">{m.sellers_intro()}</p>
      <p className="mb-10 text-xs text-ash">{counted(m.sellers_count, count)}</p>
      {sellers.length > 0 ? <SellerGrid sellers={sellers} /> : <EmptyState title={m.sellers_empty()} />}
    </main>
  )
}
