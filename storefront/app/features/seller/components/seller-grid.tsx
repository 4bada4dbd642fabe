import type { SellerCard } from "@hirfa/contracts"
import { counted, href, m } from "~/lib/i18n"
import { Picture } from "~/ui/picture"
import { Emblem } from "./emblem"

/** Cooperatives as cards: banner, emblem, name, place. */
export function SellerGrid({
  sellers,
  heading: Heading = "h2",
}: {
  sellers: readonly SellerCard[]
  heading?: "h2" | "h3"
}) {
  return (
    <ul className="grid gap-x-6 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
      {sellers.map((seller) => (
        <li key={seller.id} className="group relative">
          <div className="picture-ground aspect-[20/9] overflow-hidden rounded">
            {seller.banner ? (
              <Picture
                picture={seller.banner}
                kind="banner"
                alt=""
                sizes="(width >= 68rem) 25rem, (width >= 40rem) 45vw, 92vw"
                className="size-full object-cover"
              />
            ) : null}
          </div>
          <div className="-mt-8 flex items-end gap-3 px-4">
            <Emblem seller={seller} className="size-16 border-2 border-plaster" />
            {seller.is_paused ? (
              <span className="rounded bg-saffron-pale px-2 text-xs text-saffron-deep">
                {m.seller_paused_short()}
              </span>
            ) : null}
          </div>
          <Heading className="mt-3 text-lg">
            <a
              href={href(`/cooperatives/${seller.handle}`)}
              className="no-underline group-hover:underline after:absolute after:inset-0"
            >
              <bdi>{seller.name}</bdi>
            </a>
          </Heading>
          <p className="text-xs text-ash">
            <bdi>{seller.city}</bdi> · <bdi>{seller.region.name}</bdi> ·{" "}
            {counted(m.listing_count, seller.piece_count)}
          </p>
          {seller.tagline ? <p className="mt-1">{seller.tagline}</p> : null}
        </li>
      ))}
    </ul>
  )
}
