import type { CraftsAnswer, Picture as PictureData, VendorPiece } from "@hirfa/contracts"
import { href, m } from "~/lib/i18n"
import { Icon } from "~/ui/icon"
import { Picture } from "~/ui/picture"
import { Star } from "~/ui/star"

/** What the piece is, by picture: first its family, then what in it. Choosing is one press, and everything can be changed after. */
export function CraftChooser({ piece, crafts }: { piece: VendorPiece; crafts: CraftsAnswer }) {
  const families = crafts.families.filter(({ code }) => crafts.crafts.some(({ family }) => family === code))
  return (
    <>
      <title>{`${m.piece_craft_title()} · ${m.brand()}`}</title>
      <a href={href(`/atelier/pieces/${piece.id}`)} className="link inline-flex min-h-12 items-center">
        {m.piece_back_to()}
      </a>
      <h1 className="mb-2 text-2xl">{m.piece_craft_title()}</h1>
      <p className="mb-5 text-ash">{m.piece_craft_lead()}</p>
      <form method="post" className="grid gap-3">
        {families.map((family) => (
          <details
            key={family.code}
            name="family"
            open={family.code === piece.family}
            className="rounded border border-sand bg-white"
          >
            <summary className="flex min-h-16 items-center gap-4 p-2 font-semibold">
              <Thumb picture={family.picture} className="size-16" />
              <span className="grow">{family.name}</span>
              <Icon name="chevron" />
            </summary>
            <ul className="grid grid-cols-2 gap-2 p-2 sm:grid-cols-3">
              {crafts.crafts
                .filter((craft) => craft.family === family.code)
                .map((craft) => (
                  <li key={craft.code}>
                    <button
                      type="submit"
                      name="craft"
                      value={craft.code}
                      aria-pressed={craft.code === piece.sheet.craft}
                      className="grid size-full content-start gap-1 rounded border border-sand p-2 text-center hover:border-clay aria-pressed:border-2 aria-pressed:border-ink"
                    >
                      <Thumb picture={craft.picture} className="aspect-square w-full" />
                      {craft.name}
                    </button>
                  </li>
                ))}
            </ul>
          </details>
        ))}
      </form>
    </>
  )
}

function Thumb({ picture, className }: { picture: PictureData | null; className: string }) {
  return (
    <span className={`picture-ground block shrink-0 overflow-hidden rounded ${className}`}>
      {picture ? (
        <Picture picture={picture} alt="" sizes="10rem" className="size-full object-cover" />
      ) : (
        <Star className="size-full p-4 text-sand" />
      )}
    </span>
  )
}
