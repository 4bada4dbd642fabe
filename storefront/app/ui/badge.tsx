import type { ReactNode } from "react"

const TONES = {
  ready: "bg-olive-pale text-olive",
  order: "bg-saffron-pale text-saffron-deep",
  sold: "bg-sand text-ash",
  plain: "bg-lime text-ash",
  problem: "bg-terracotta-pale text-terracotta-deep",
  info: "bg-majorelle-pale text-majorelle",
} as const

export type BadgeTone = keyof typeof TONES

/** A short word of state. */
export function Badge({ tone = "plain", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-block rounded px-2 py-0.5 text-xs font-semibold whitespace-nowrap ${TONES[tone]}`}
    >
      {children}
    </span>
  )
}
