import islands from "virtual:islands"
import { cacheTags, type PieceAnswer } from "@hirfa/contracts"
import { data, isRouteErrorResponse } from "react-router"
import { PieceGrid } from "~/features/catalog"
import { BuyBox, chosenVariant, Facts, Gallery, Makers, OpenPrice, productJsonLd } from "~/features/product"
import { readPiece } from "~/features/product/product.server"
import { RecentlySeen } from "~/features/recent/recently-seen"
import { currentLocale, href, m } from "~/lib/i18n"
import { readMarket } from "~/lib/market/market.server"
import { keepPage, noteInterest } from "~/lib/page.server"
import { breadcrumbList, Seo } from "~/lib/seo"
import { Breadcrumb } from "~/ui/breadcrumb"
import { ErrorPage } from "~/ui/error-page"
import type { Route } from "./+types/piece"

export const handle = { hydrate: false }

/** A whole row on a desk, two on a phone. */
const ROW = 4

export async function loader({ params, request, context }: Route.LoaderArgs) {
  const market = await readMarket(request)
  const answer = await readPiece(params.handle, market)
  if (!answer) throw data(null, { status: 404 })
  const { piece, related, similar } = answer
  const variant = chosenVariant(piece, new URL(request.url).searchParams.get("variant"))
  keepPage(context, [
    ...[piece, ...similar].map(({ handle }) => cacheTags.piece(handle)),
    cacheTags.seller(piece.seller.handle),
  ])
  noteInterest(context, {
    kind: "view",
    handle: piece.handle,
    country: market.country,
    locale: currentLocale(),
  })
  return { piece, related, similar, variant, country: market.country, now: Date.now() }
}

export default function PiecePage({ loaderData }: Route.ComponentProps) {
  const { piece, related, similar, variant, country, now } = loaderData
  const crumbs = [
    { name: m.nav_pieces(), href: href("/pieces") },
    { name: piece.family.name, href: href(`/crafts/${piece.family.code}`) },
    { name: piece.title },
  ]
  const [first] = piece.pictures
  return (
    <main id="content" className="page-width grow pb-20">
      <Seo
        title={piece.title}
        description={piece.description}
        path={`/pieces/${piece.handle}`}
        type="product"
        image={first ? { url: `${first.base}/1200.webp`, alt: first.alt } : undefined}
        jsonLd={(origin) => [productJsonLd(origin, { piece }), breadcrumbList(origin, crumbs)]}
      />
      <Breadcrumb crumbs={crumbs} />
      <div className="grid gap-x-14 gap-y-8 md:grid-cols-[minmax(0,1.35fr)_minmax(20rem,1fr)]">
        <div className="min-w-0 md:sticky md:top-6 md:self-start">
          <Gallery pictures={piece.pictures} title={piece.title} />
        </div>
        <div>
          <p className="mb-2">
            <a href={href(`/cooperatives/${piece.seller.handle}`)} className="link">
              <bdi>{piece.seller.name}</bdi>
            </a>
            <span className="text-ash">
              {m.comma()}
              <bdi>{piece.seller.place}</bdi>
            </span>
          </p>
          <h1 className="mb-4 text-2xl">{piece.title}</h1>
          {variant ? <BuyBox piece={piece} variant={variant} country={country} now={now} /> : null}
          <p className="mt-6 mb-10 whitespace-pre-line border-t border-sand pt-6">{piece.description}</p>
          {variant ? <Facts piece={piece} variant={variant} /> : null}
          <OpenPrice piece={piece} />
        </div>
      </div>
      <div className="mt-14 grid gap-14">
        <Makers piece={piece} />
        <Row id="related" title={m.related_title()} pieces={related} />
        <Row id="similar" title={m.similar_title()} pieces={similar} />
      </div>
      <RecentlySeen piece={piece} />
    </main>
  )
}

interface RowProps {
  id: string
  title: string
  pieces: PieceAnswer["related"]
}

function Row({ id, title, pieces }: RowProps) {
  if (pieces.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="mb-6 text-2xl">
        {title}
      </h2>
      <PieceGrid pieces={pieces.slice(0, ROW)} heading="h3" />
    </section>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const isGone = isRouteErrorResponse(error) && error.status === 404
  return (
    <>
      <ErrorPage error={error} />
      {isGone ? <script type="module" src={islands["forget-piece"]} /> : null}
    </>
  )
}
