import type { Picture as PictureData } from "@hirfa/contracts"
import { Picture } from "~/ui/picture"

/** The small picture of a line. The words beside it name the piece, so it has none of its own. */
export function LinePicture({
  picture,
  className = "w-20 sm:w-24",
}: {
  picture: PictureData | null
  className?: string
}) {
  return (
    <div className={`picture-ground aspect-4/5 shrink-0 overflow-hidden rounded ${className}`}>
      {picture ? <Picture picture={picture} sizes="96px" alt="" className="size-full object-cover" /> : null}
    </div>
  )
}
