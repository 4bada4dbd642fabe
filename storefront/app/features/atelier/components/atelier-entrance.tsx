import type { ReactNode } from "react"
import { m } from "~/lib/i18n"
import { AtelierFrame } from "./atelier-frame"

interface AtelierEntranceProps {
  title: string
  isTestPayment: boolean
  children: ReactNode
}

/** A page before the login: a narrow column with its title. */
export function AtelierEntrance({ title, isTestPayment, children }: AtelierEntranceProps) {
  return (
    <AtelierFrame isTestPayment={isTestPayment}>
      <div className="mx-auto grid max-w-md gap-6 py-6">
        <title>{`${title} · ${m.brand()}`}</title>
        <h1 className="text-2xl">{title}</h1>
        {children}
      </div>
    </AtelierFrame>
  )
}
