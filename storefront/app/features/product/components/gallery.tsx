import type { Picture as PictureData } from "@hirfa/contracts"
import { formatNumber, m } from "~/lib/i18n"
import { Picture } from "~/ui/picture"

/**
 * All pictures at once: on a phone a row that snaps as it is swiped, with the next one peeping in; on a desk a sheet
 * with the first one large. Nothing moves by itself and nothing needs a script.
 */
export function Gallery({ pictures, title }: { pictures: readonly PictureData[]; title: string }) {
  const [first, ...rest] = pictures
  if (!first)
    return (
      <div
        className="picture-ground aspect-4/5 rounded"
        role="img"
        aria-label={m.picture_missing({ title })}
      />
    )
  const isAlone = rest.length === 0
  return (
    <section
      aria-label={m.gallery_label({ count: formatNumber(pictures.length) })}
      className="max-md:-mx-4 max-md:flex max-md:snap-x max-md:snap-mandatory max-md:gap-2 max-md:overflow-x-auto max-md:scroll-px-4 max-md:px-4 md:grid md:grid-cols-6 md:gap-4"
    >
      <Slide
        picture={first}
        isFirst
        className={`md:col-span-6 ${isAlone ? "max-md:w-full" : "max-md:w-[88%]"}`}
      />
      {rest.map((picture) => (
        <Slide key={picture.base} picture={picture} className={`max-md:w-[88%] ${spanOf(rest.length)}`} />
      ))}
    </section>
  )
}

/** Rows of three where they come out even, else of two; a single second picture is as wide as the first. */
function spanOf(count: number): string {
  if (count === 1) return "md:col-span-6 md:[&_img]:aspect-5/4"
  return count % 3 === 0 ? "md:col-span-2" : "md:col-span-3"
}

function Slide({
  picture,
  isFirst = false,
  className,
}: {
  picture: PictureData
  isFirst?: boolean
  className: string
}) {
  return (
    <a
      href={`${picture.base}/1200.webp`}
      aria-label={m.picture_enlarge({ alt: picture.alt })}
      className={`picture-ground block shrink-0 snap-start overflow-hidden rounded ${className}`}
    >
      <Picture
        picture={picture}
        isFirst={isFirst}
        sizes={isFirst ? "(width >= 52rem) 40rem, 88vw" : "(width >= 52rem) 20rem, 88vw"}
        className="aspect-4/5 size-full object-cover"
      />
    </a>
  )
}
