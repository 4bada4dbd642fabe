import type { PieceCard } from "@hirfa/contracts"
import { Badge, type BadgeTone } from "~/ui/badge"
import { leadTimeText } from "../words"

const TONES: Readonly<Record<PieceCard["availability"], BadgeTone>> = {
  ready: "ready",
  made_to_order: "order",
  sold: "sold",
}

type AvailabilityProps = Pick<PieceCard, "availability" | "lead_time">

/** Ready, made in so many days, or sold: word and colour together. */
export function Availability({ availability, lead_time }: AvailabilityProps) {
  return <Badge tone={TONES[availability]}>{leadTimeText(availability, lead_time)}</Badge>
}
