import type { SellerCard } from "@hirfa/contracts"
import { Picture } from "~/ui/picture"
import { Star } from "~/ui/star"

/** The cooperative's emblem, or the star where it has none. */
export function Emblem({ seller, className = "size-16" }: { seller: SellerCard; className?: string }) {
  return (
    <span
      className={`grid shrink-0 place-items-center overflow-hidden rounded-full border border-sand bg-white ${className}`}
    >
      {seller.emblem ? (
        <Picture
          picture={seller.emblem}
          kind="emblem"
          alt=""
          sizes="5rem"
          className="size-full object-cover"
        />
      ) : (
        <Star className="size-1/2 text-terracotta" />
      )}
    </span>
  )
}
