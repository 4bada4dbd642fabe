import { Hint, Label } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A field under its name, with what has to be known of it. */
export function Labelled({
  id,
  label,
  hint,
  children,
}: {
  id: string
  label: string
  hint?: string
  children: ReactNode
}) {
  return (
    <div className="flex min-w-44 flex-col gap-y-1">
      <Label htmlFor={id} size="small" weight="plus">
        {label}
      </Label>
      {children}
      {hint && <Hint className="max-w-64">{hint}</Hint>}
    </div>
  )
}
