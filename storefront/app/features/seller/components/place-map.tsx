import { m } from "~/lib/i18n"
import { MAP_HEIGHT, MAP_WIDTH, OUTLINE_PATH, onMap } from "../morocco"

interface PlaceMapProps {
  city: string
  place: { latitude: number; longitude: number }
}

/** Where in Morocco a cooperative works. */
export function PlaceMap({ city, place }: PlaceMapProps) {
  const { x, y } = onMap(place.latitude, place.longitude)
  return (
    <svg
      viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
      className="h-64 max-w-full md:h-auto md:w-full md:max-w-sm"
      role="img"
      aria-label={m.map_label({ city })}
    >
      <path
        d={OUTLINE_PATH}
        fill="var(--color-sand)"
        stroke="var(--color-clay)"
        strokeWidth={1}
        strokeLinejoin="round"
      />
      <circle cx={x} cy={y} r={13} fill="var(--color-terracotta)" opacity={0.2} />
      <circle
        cx={x}
        cy={y}
        r={5}
        fill="var(--color-terracotta)"
        stroke="var(--color-plaster)"
        strokeWidth={1.5}
      />
    </svg>
  )
}
