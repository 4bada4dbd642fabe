import islands from "virtual:islands"
import { cacheTags, countedSearch } from "@hirfa/contracts"
import { readListing } from "~/features/catalog/catalog.server"
import { Listing } from "~/features/catalog/components/listing"
import { hasFilters, isNarrowed, listingSearch, parseListing } from "~/features/catalog/query"
import { RecentlySeen } from "~/features/recent/recently-seen"
import { currentLocale, href, m } from "~/lib/i18n"
import { readMarket } from "~/lib/market/market.server"
import { keepPage, noteInterest } from "~/lib/page.server"
import { itemList, Seo } from "~/lib/seo"
import type { Route } from "./+types/pieces"

export const handle = { hydrate: false }

export async function loader({ request, context }: Route.LoaderArgs) {
  const query = parseListing(new URL(request.url).searchParams)
  const market = await readMarket(request)
  const answer = await readListing(query, market)
  keepPage(context, [cacheTags.listing])
  const words = countedSearch(query.q)
  // A search that filters narrow says nothing of what the words alone would find.
  if (words && query.page === 1 && !hasFilters(query)) {
    noteInterest(context, { kind: "search", query: words, found: answer.count, locale: currentLocale() })
  }
  return { query, answer, currency: market.currency }
}

export default function PiecesPage({ loaderData }: Route.ComponentProps) {
  const { query, answer, currency } = loaderData
  const title = query.q ? m.search_title({ words: query.q }) : m.nav_pieces()
  return (
    <main id="content" className="page-width grow pt-6 pb-20">
      <Seo
        title={title}
        description={m.listing_description()}
        path={`/pieces${listingSearch(query)}`}
        isIndexed={!isNarrowed(query)}
        image={
          answer.pieces[0]?.picture
            ? { url: `${answer.pieces[0].picture.base}/1200.webp`, alt: "" }
            : undefined
        }
        jsonLd={(origin) => [itemList(origin, answer.pieces.map(entryOf))]}
      />
      <script type="module" src={islands["live-filters"]} />
      <h1 className="mb-6 text-2xl">{title}</h1>
      <Listing path="/pieces" query={query} answer={answer} currency={currency} />
      <RecentlySeen />
    </main>
  )
}

function entryOf({ title, handle }: { title: string; handle: string }) {
  return { name: title, href: href(`/pieces/${handle}`) }
}
