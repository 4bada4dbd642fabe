import type { FacetValue } from "@hirfa/contracts"
import type { ReactNode } from "react"
import { counted, href, m } from "~/lib/i18n"
import { familyPicture } from "~/lib/pictures"
import { Icon, type IconName } from "~/ui/icon"
import { Star } from "~/ui/star"
import { WidePicture } from "~/ui/wide-picture"

interface SectionProps {
  id: string
  title: string
  /** Where all of it is. */
  more?: { href: string; name: string }
  children: ReactNode
}

export function Section({ id, title, more, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="page-width mt-16 sm:mt-24">
      <div className="mb-6 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 sm:mb-8">
        <h2 id={id} className="flex items-center gap-3 text-2xl">
          <Star className="size-6 shrink-0 text-terracotta" />
          {title}
        </h2>
        {more ? (
          <a href={more.href} className="link inline-flex min-h-11 items-center gap-1.5">
            {more.name}
            <Icon name="arrow" className="size-4" />
          </a>
        ) : null}
      </div>
      {children}
    </section>
  )
}

/** With the tile of all pieces a dozen: rows of two, three and four come out even. */
const MOST_FAMILIES = 11

/** The families of crafts as pictures. */
export function Families({ families }: { families: readonly FacetValue[] }) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4">
      {families.slice(0, MOST_FAMILIES).map((family) => (
        <FamilyTile key={family.code} family={family} />
      ))}
      <AllPiecesTile />
    </ul>
  )
}

function FamilyTile({ family }: { family: FacetValue }) {
  const picture = familyPicture(family.code)
  return (
    <li className="group relative">
      <div className="picture-ground aspect-4/3 overflow-hidden rounded">
        {picture ? (
          <WidePicture
            picture={picture}
            alt=""
            // Cropped to its middle: wider than the tile.
            sizes="(width >= 68rem) 31rem, (width >= 40rem) 50vw, 78vw"
            className="size-full transition-transform duration-150 group-hover:scale-[1.02]"
          />
        ) : null}
      </div>
      <h3 className="mt-2 font-text text-sm font-semibold">
        <a
          href={href(`/crafts/${family.code}`)}
          className="no-underline group-hover:underline after:absolute after:inset-0"
        >
          {family.name}
        </a>
      </h3>
      <p className="text-xs text-ash">{counted(m.listing_count, family.count)}</p>
    </li>
  )
}

function AllPiecesTile() {
  return (
    <li className="group relative">
      <div className="grid aspect-4/3 place-items-center rounded bg-lime">
        <Star className="size-16 text-terracotta transition-transform duration-150 group-hover:rotate-45" />
      </div>
      <h3 className="mt-2 font-text text-sm font-semibold">
        <a href={href("/pieces")} className="no-underline group-hover:underline after:absolute after:inset-0">
          {m.nav_pieces()}
        </a>
      </h3>
    </li>
  )
}

/** What a buyer who has never heard of the village wants to know, in three sentences. */
export function Promises() {
  const promises: readonly { icon: IconName; title: string; text: string }[] = [
    { icon: "hand", title: m.promise_maker_title(), text: m.promise_maker_text() },
    { icon: "parcel", title: m.promise_delivery_title(), text: m.promise_delivery_text() },
    { icon: "returned", title: m.promise_returns_title(), text: m.promise_returns_text() },
  ]
  return (
    <section aria-label={m.promises_label()} className="mt-16 bg-lime py-12 sm:mt-24 sm:py-16">
      <ul className="page-width grid gap-8 sm:grid-cols-3 sm:gap-12">
        {promises.map(({ icon, title, text }) => (
          <li key={icon}>
            <Icon name={icon} className="mb-3 size-8 text-terracotta" />
            <h2 className="mb-1 text-lg">{title}</h2>
            <p className="text-ash">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
