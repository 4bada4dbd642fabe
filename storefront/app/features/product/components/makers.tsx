import type { PieceDetail } from "@hirfa/contracts"
import { href, m } from "~/lib/i18n"
import { Star } from "~/ui/star"

/** Who made it, by name, and the cooperative they work in. */
export function Makers({ piece }: { piece: PieceDetail }) {
  const { seller, makers } = piece
  return (
    <section aria-labelledby="makers" className="rounded bg-lime p-6 sm:p-10">
      <Star className="mb-4 size-10 text-terracotta" />
      <h2 id="makers" className="mb-4 text-2xl">
        {m.makers_title()}
      </h2>
      {makers.length > 0 ? (
        <ul className="mb-4 flex flex-wrap gap-x-10 gap-y-3">
          {makers.map((maker) => (
            <li key={maker.name}>
              <bdi className="block font-display text-lg rtl:font-semibold">{maker.name}</bdi>
              {maker.craft ? <span className="text-xs text-ash">{maker.craft}</span> : null}
            </li>
          ))}
        </ul>
      ) : null}
      <p>
        {m.makers_at()}{" "}
        <a className="link" href={href(`/cooperatives/${seller.handle}`)}>
          <bdi>{seller.name}</bdi>
        </a>
        {m.comma()}
        <bdi>{seller.place}</bdi>
      </p>
    </section>
  )
}
