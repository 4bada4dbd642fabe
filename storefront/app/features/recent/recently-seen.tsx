import islands from "virtual:islands"
import { PICTURE_WIDTHS, type PieceCard } from "@hirfa/contracts"
import { href, m } from "~/lib/i18n"

interface RecentlySeenProps {
  /** The piece of this page, which is remembered; none on a page of many. */
  piece?: Pick<PieceCard, "handle" | "title" | "picture" | "seller"> | undefined
}

/**
 * Pieces that were looked at on this device. The page says nothing of anybody: the island `recently-seen` keeps them in
 * the browser's own store, shows them, and sends nothing. Without a script there is no such part. A page of many does
 * not load it for who has seen nothing yet: its own island asks for it (`live-filters`).
 */
export function RecentlySeen({ piece }: RecentlySeenProps) {
  return (
    <section
      data-recent={piece?.handle ?? ""}
      data-title={piece?.title}
      data-picture={piece ? pictureOf(piece) : undefined}
      data-seller={piece?.seller.name}
      data-pieces={href("/pieces/")}
      data-recent-script={piece ? undefined : islands["recently-seen"]}
      aria-labelledby="recent"
      hidden
      className="mt-14"
    >
      <div className="mb-6 flex flex-wrap items-center justify-between gap-x-6">
        <h2 id="recent" className="text-2xl">
          {m.recent_title()}
        </h2>
        <button type="button" data-recent-clear className="link min-h-12">
          {m.recent_clear()}
        </button>
      </div>
      <ul
        data-recent-list
        className="grid auto-cols-[minmax(8rem,11rem)] grid-flow-col gap-4 overflow-x-auto pb-3"
      />
      <p className="text-xs text-ash">{m.recent_hint()}</p>
      <template data-recent-item="">
        <li className="group relative">
          <div className="picture-ground aspect-4/5 overflow-hidden rounded">
            <img
              alt=""
              width={320}
              height={400}
              loading="lazy"
              decoding="async"
              className="size-full object-cover"
            />
          </div>
          <a
            href={href("/pieces")}
            dir="auto"
            className="mt-3 block text-sm leading-snug font-semibold no-underline group-hover:underline after:absolute after:inset-0"
          >
            {m.recent_title()}
          </a>
          <bdi className="text-xs text-ash" />
        </li>
      </template>
      {piece ? <script type="module" src={islands["recently-seen"]} /> : null}
    </section>
  )
}

function pictureOf({ picture }: NonNullable<RecentlySeenProps["piece"]>): string | undefined {
  return picture ? `${picture.base}/${(picture.renditions ?? PICTURE_WIDTHS).webp[0]}.webp` : undefined
}
