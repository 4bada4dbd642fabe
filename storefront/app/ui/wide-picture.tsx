import type { ShopPicture } from "~/lib/pictures"

interface WidePictureProps {
  picture: ShopPicture
  alt: string
  sizes: string
  isFirst?: boolean
  className?: string
}

/** One of the shop's own wide pictures; the place it stands in crops it. */
export function WidePicture({ picture, alt, sizes, isFirst = false, className = "" }: WidePictureProps) {
  return (
    <picture className="contents">
      <source type="image/avif" srcSet={picture.avif} sizes={sizes} />
      <img
        src={picture.fallback}
        alt={alt}
        width={1600}
        height={720}
        loading={isFirst ? "eager" : "lazy"}
        fetchPriority={isFirst ? "high" : undefined}
        className={`object-cover ${className}`}
      />
    </picture>
  )
}
