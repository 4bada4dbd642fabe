import { cacheTags } from "@hirfa/contracts"
import { PieceGrid } from "~/features/catalog"
import { Families, Hero, Promises, Section } from "~/features/home"
import { readHome } from "~/features/home/home.server"
import { SellerGrid } from "~/features/seller"
import { formatMoney, href, m } from "~/lib/i18n"
import { readMarket } from "~/lib/market/market.server"
import { keepPage } from "~/lib/page.server"
import { Seo } from "~/lib/seo"
import { EmptyState } from "~/ui/empty-state"
import type { Route } from "./+types/home"

export const handle = { hydrate: false }

export async function loader({ request, context }: Route.LoaderArgs) {
  const home = await readHome(await readMarket(request))
  keepPage(context, [cacheTags.listing, cacheTags.sellers])
  return home
}

export default function HomePage({ loaderData }: Route.ComponentProps) {
  const { newest, families, presents, presentsMost, presentsSearch, sellers } = loaderData
  return (
    <main id="content" className="grow pb-20">
      <Seo
        title={m.home_title()}
        description={m.hero_text()}
        path="/"
        jsonLd={(origin) => [shopJsonLd(origin)]}
      />
      <Hero />
      {families.length > 0 ? (
        <Section id="crafts" title={m.home_crafts()}>
          <Families families={families} />
        </Section>
      ) : null}
      {newest.length > 0 ? (
        <Section
          id="new"
          title={m.home_new()}
          more={{ href: `${href("/pieces")}?sort=newest`, name: m.home_new_more() }}
        >
          <PieceGrid pieces={newest} heading="h3" />
        </Section>
      ) : (
        <EmptyState title={m.pieces_soon()} />
      )}
      <Promises />
      {presents.length > 0 ? (
        <Section
          id="presents"
          title={m.home_presents({ price: formatMoney(presentsMost) })}
          more={{ href: `${href("/pieces")}${presentsSearch}`, name: m.home_presents_more() }}
        >
          <PieceGrid pieces={presents} heading="h3" />
        </Section>
      ) : null}
      {sellers.length > 0 ? (
        <Section
          id="cooperatives"
          title={m.home_cooperatives()}
          more={{ href: href("/cooperatives"), name: m.sellers_all() }}
        >
          <SellerGrid sellers={sellers} heading="h3" />
        </Section>
      ) : null}
    </main>
  )
}

function shopJsonLd(origin: string) {
  return {
    "@context": "https://schema.org",
    "@type": "Organization",
    name: m.brand(),
    url: `${origin}${href("/")}`,
    logo: `${origin}/icon-180.png`,
    description: m.footer_promise(),
  }
}
