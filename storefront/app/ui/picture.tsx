import { PICTURE_WIDTHS, type Picture as PictureData } from "@hirfa/contracts"

/** Widths in which each kind of picture was made (`seed/pictures/make-variants.mjs`). */
const WIDTHS = {
  piece: PICTURE_WIDTHS,
  banner: { avif: [800, 1600], webp: [800, 1600] },
  emblem: { avif: [160, 320], webp: [160, 320] },
} as const

interface PictureProps {
  picture: PictureData
  kind?: keyof typeof WIDTHS
  /** The CSS `sizes` of the place it stands in. */
  sizes: string
  /** True for the one picture a page opens with; all others wait until they come near. */
  isFirst?: boolean
  /** Overrides the alternative text; `""` where the words beside it say the same. */
  alt?: string
  className?: string
}

/** A picture in the sizes that exist, AVIF first, with its room kept free from the start. */
export function Picture({ picture, kind = "piece", sizes, isFirst = false, alt, className }: PictureProps) {
  const { base, width, height } = picture
  // A picture that was just taken has fewer sizes for some seconds.
  const widths = picture.renditions ?? WIDTHS[kind]
  const fallback = widths.webp[0]
  return (
    <picture>
      {widths.avif.length > 0 ? (
        <source type="image/avif" srcSet={srcSetOf(base, widths.avif, "avif")} sizes={sizes} />
      ) : null}
      <img
        src={`${base}/${fallback}.webp`}
        srcSet={srcSetOf(base, widths.webp, "webp")}
        sizes={sizes}
        alt={alt ?? picture.alt}
        width={width}
        height={height}
        loading={isFirst ? "eager" : "lazy"}
        fetchPriority={isFirst ? "high" : undefined}
        decoding={isFirst ? undefined : "async"}
        className={className}
        style={
          isFirst && picture.placeholder
            ? { background: `url(${picture.placeholder}) center / cover` }
            : undefined
        }
      />
    </picture>
  )
}

function srcSetOf(base: string, widths: readonly number[], format: string): string {
  return widths.map((width) => `${base}/${width}.${format} ${width}w`).join(", ")
}
