import { formatNumber, m } from "~/lib/i18n"
import type { Scale } from "../measures"

/** Heights in millimetres of what everybody knows the size of. */
const REFERENCES = { person: { height: 1700, width: 480 }, hand: { height: 185, width: 105 } } as const

/** Somebody in a djellaba. */
const PERSON =
  "M240 0a118 118 0 1 1 0 236 118 118 0 0 1 0-236ZM240 268c104 0 158 52 172 148l66 1244c1 24-14 40-40 40H42c-26 0-41-16-40-40L68 416c14-96 68-148 172-148Z"
const HAND =
  "M30 96V38c0-12 16-12 16 0v42h3V16c0-12 17-12 17 0v64h3V10c0-12 17-12 17 0v70h0V26c0-12 16-12 16 0v88c0 44-14 71-44 71-24 0-34-14-44-34L1 112c-6-12 8-20 16-10l13 16Z"

/** The piece as a plain outline beside a person or a hand, to the same scale. */
export function ScaleDrawing({ scale }: { scale: Scale }) {
  const reference = REFERENCES[scale.reference]
  const height = Math.max(scale.height, reference.height)
  const gap = height * 0.12
  const width = scale.width + gap + reference.width
  const stroke = height / 140
  return (
    <figure className="mt-6">
      <svg
        viewBox={`${-stroke} ${-stroke} ${width + 2 * stroke} ${height + 2 * stroke}`}
        className="h-36 max-w-full"
        role="img"
        aria-label={
          scale.reference === "person"
            ? m.scale_person({ height: formatNumber(scale.height / 10) })
            : m.scale_hand({ height: formatNumber(scale.height / 10, 1) })
        }
      >
        <rect
          x={0}
          y={height - scale.height}
          width={scale.width}
          height={scale.height}
          rx={stroke * 2}
          fill="var(--color-terracotta-pale)"
          stroke="var(--color-terracotta)"
          strokeWidth={stroke}
        />
        <path
          d={scale.reference === "person" ? PERSON : HAND}
          transform={`translate(${scale.width + gap} ${height - reference.height})`}
          fill="var(--color-sand)"
        />
        <path d={`M0 ${height}H${width}`} stroke="var(--color-clay)" strokeWidth={stroke} />
      </svg>
      <figcaption className="mt-2 text-xs text-ash">
        {scale.reference === "person" ? m.scale_person_note() : m.scale_hand_note()}
      </figcaption>
    </figure>
  )
}
