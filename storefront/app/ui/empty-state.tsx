import type { ReactNode } from "react"
import { Star } from "./star"

/** Says what will be here, and the first step. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode
  action?: ReactNode
}) {
  return (
    <div className="mx-auto max-w-lg px-4 py-16 text-center">
      <Star className="mx-auto mb-6 size-16 text-sand" />
      <h2 className="mb-3 text-xl">{title}</h2>
      {children ? <div className="text-ash">{children}</div> : null}
      {action ? <div className="mt-8">{action}</div> : null}
    </div>
  )
}
