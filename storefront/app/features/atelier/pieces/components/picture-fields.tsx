import islands from "virtual:islands"
import { MOST_PICTURES, type SheetPicture, type VendorPiece } from "@hirfa/contracts"
import { currentLocale, formatNumber, href, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { Field } from "~/ui/field"
import { Icon } from "~/ui/icon"
import { Picture } from "~/ui/picture"
import { Group } from "./form-parts"

const KINDS = "image/jpeg,image/png,image/webp"

/**
 * The pictures, camera first. With a script they are made smaller on the phone, kept there, and sent when the line allows;
 * without one they go with the form.
 */
export function PictureFields({ piece }: { piece: VendorPiece }) {
  const isFull = piece.pictures.length >= MOST_PICTURES
  return (
    <Group
      id="pictures"
      title={m.piece_pictures()}
      hint={m.piece_pictures_hint({ count: formatNumber(MOST_PICTURES) })}
    >
      <div
        data-piece-photos={piece.id}
        data-send={href(`/atelier/pieces/${piece.id}/pictures/`)}
        data-waiting={m.piece_picture_waiting()}
        data-sent={m.piece_picture_sent()}
        data-refused={m.piece_picture_refused()}
        data-most={MOST_PICTURES}
        className="grid gap-4"
      >
        <ul data-photo-list className="grid grid-cols-3 gap-2 sm:grid-cols-4">
          {piece.pictures.map((picture, index) => (
            <PictureCard key={picture.id} picture={picture} index={index} />
          ))}
        </ul>
        <p role="status" data-photo-status className="empty:hidden" />
        {isFull ? null : (
          <div className="grid gap-2 sm:grid-cols-2">
            <PhotoButton name="camera" label={m.piece_camera()} icon="camera" capture="environment" />
            <PhotoButton name="gallery" label={m.piece_gallery()} icon="plus" />
          </div>
        )}
      </div>
      {piece.pictures.length > 0 ? <Descriptions pictures={piece.pictures} /> : null}
      <script type="module" src={islands["piece-photos"]} />
    </Group>
  )
}

interface PhotoButtonProps {
  name: "camera" | "gallery"
  label: string
  icon: "camera" | "plus"
  capture?: "environment"
}

/** The browser's own button inside a large one, so that it works with a keyboard and without a script. */
function PhotoButton({ name, label, icon, capture }: PhotoButtonProps) {
  const look = name === "camera" ? "button-main" : "button-plain"
  return (
    <label
      className={`button ${look} relative min-h-14 focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-majorelle`}
    >
      <Icon name={icon} className="size-6" />
      <span>{label}</span>
      <input
        id={name}
        type="file"
        name={name}
        accept={KINDS}
        capture={capture}
        multiple
        className="absolute inset-0 size-full cursor-pointer opacity-0"
      />
    </label>
  )
}

function PictureCard({ picture, index }: { picture: SheetPicture; index: number }) {
  const number = formatNumber(index + 1)
  return (
    <li className="grid content-start gap-1">
      <span className="picture-ground block aspect-[4/5] overflow-hidden rounded">
        <Picture
          picture={picture.picture}
          alt={m.piece_picture_number({ number })}
          sizes="10rem"
          className="size-full object-cover"
        />
      </span>
      {index === 0 ? (
        <span className="flex min-h-12 items-center justify-center">
          <Badge tone="ready">{m.piece_picture_is_first()}</Badge>
        </span>
      ) : (
        <PictureDeed deed="first" picture={picture} label={m.piece_picture_first()} number={number} />
      )}
      <PictureDeed deed="remove" picture={picture} label={m.piece_picture_remove()} number={number} />
    </li>
  )
}

function PictureDeed(props: {
  deed: "first" | "remove"
  picture: SheetPicture
  label: string
  number: string
}) {
  const { deed, picture, label, number } = props
  return (
    <button
      type="submit"
      name="intent"
      value={`${deed}:${picture.upload_id}`}
      formNoValidate
      aria-label={`${label}: ${m.piece_picture_number({ number })}`}
      className="button button-plain px-1 text-xs"
    >
      {label}
    </button>
  )
}

function Descriptions({ pictures }: { pictures: readonly SheetPicture[] }) {
  const locale = currentLocale()
  return (
    <details>
      <summary className="link flex min-h-12 items-center">{m.piece_picture_alts()}</summary>
      <div className="grid gap-3">
        <p className="text-xs text-ash">{m.piece_picture_alts_hint()}</p>
        {pictures.map((picture, index) => (
          <Field
            key={picture.id}
            label={m.piece_picture_alt({ number: formatNumber(index + 1) })}
            name={`alt_${locale}_${picture.id}`}
            defaultValue={picture.alt[locale] ?? ""}
            maxLength={300}
            dir="auto"
          />
        ))}
      </div>
    </details>
  )
}
