import { cacheTags } from "@hirfa/contracts"
import { data } from "react-router"
import { PieceGrid } from "~/features/catalog"
import { readPiecesOf } from "~/features/catalog/catalog.server"
import {
  allPiecesHref,
  SellerCertificates,
  SellerHead,
  SellerNotices,
  SellerPeople,
  SellerStory,
  SellerTerms,
} from "~/features/seller"
import { readSeller } from "~/features/seller/seller.server"
import { counted, href, m } from "~/lib/i18n"
import { readMarket } from "~/lib/market/market.server"
import { keepPage } from "~/lib/page.server"
import { breadcrumbList, Seo } from "~/lib/seo"
import { Breadcrumb } from "~/ui/breadcrumb"
import { ButtonLink } from "~/ui/button"
import type { Route } from "./+types/cooperative"

export const handle = { hydrate: false }

const SHOWN = 8

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const market = await readMarket(request)
  const [answer, listing] = await Promise.all([
    readSeller(params.handle, market),
    readPiecesOf(params.handle, market, SHOWN),
  ])
  if (!answer) throw data(null, { status: 404 })
  keepPage(context, [cacheTags.seller(answer.seller.handle), cacheTags.sellers])
  return { seller: answer.seller, pieces: listing.pieces, count: listing.count }
}

export default function CooperativePage({ loaderData }: Route.ComponentProps) {
  const { seller, pieces, count } = loaderData
  const crumbs = [{ name: m.nav_cooperatives(), href: href("/cooperatives") }, { name: seller.name }]
  return (
    <main id="content" className="page-width grow pb-20">
      <Seo
        title={seller.name}
        description={seller.tagline ?? seller.story}
        path={`/cooperatives/${seller.handle}`}
        image={seller.banner ? { url: `${seller.banner.base}/1600.webp`, alt: seller.name } : undefined}
        jsonLd={(origin) => [organization(origin, seller), breadcrumbList(origin, crumbs)]}
      />
      <Breadcrumb crumbs={crumbs} />
      <SellerHead seller={seller} />
      <SellerNotices seller={seller} />
      <div className="mt-12 grid gap-14">
        <SellerStory seller={seller} />
        <section aria-labelledby="pieces">
          <div className="mb-6 flex flex-wrap items-baseline justify-between gap-4">
            <h2 id="pieces" className="text-2xl">
              {m.seller_pieces()}
            </h2>
            <span className="text-ash">{counted(m.listing_count, count)}</span>
          </div>
          {pieces.length > 0 ? <PieceGrid pieces={pieces} heading="h3" /> : <p>{m.seller_no_pieces()}</p>}
          {count > pieces.length ? (
            <p className="mt-8 text-center">
              <ButtonLink kind="plain" href={allPiecesHref(seller)}>
                {m.seller_all_pieces()}
              </ButtonLink>
            </p>
          ) : null}
        </section>
        <SellerCertificates seller={seller} />
        <SellerPeople seller={seller} />
        <SellerTerms seller={seller} />
      </div>
    </main>
  )
}

function organization(origin: string, seller: Route.ComponentProps["loaderData"]["seller"]) {
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    name: seller.name,
    url: `${origin}${href(`/cooperatives/${seller.handle}`)}`,
    description: seller.story,
    ...(seller.emblem ? { logo: `${seller.emblem.base}/320.webp` } : {}),
    ...(seller.founded_year ? { foundingDate: String(seller.founded_year) } : {}),
    address: {
      "@type": "PostalAddress",
      addressLocality: seller.city,
      addressRegion: seller.region.name,
      addressCountry: "MA",
    },
  }
}
