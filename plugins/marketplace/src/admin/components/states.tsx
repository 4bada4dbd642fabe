import { ArrowPath, ExclamationCircle } from "@medusajs/icons"
import { Button, Container, Skeleton, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { messageOf } from "../lib/sdk"

/** A list that is empty: what will be here, and the first step. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex flex-col items-center gap-y-2 px-6 py-16 text-center">
      <Text weight="plus">{title}</Text>
      <div className="text-ui-fg-subtle txt-small max-w-md">{children}</div>
    </div>
  )
}

/** Something could not be read: what happened, that nothing is lost, and another try. */
export function Failure({ what, error, onRetry }: { what: string; error: unknown; onRetry: () => void }) {
  return (
    <div role="alert" className="flex flex-col items-center gap-y-3 px-6 py-16 text-center">
      <ExclamationCircle className="text-ui-fg-error" />
      <Text weight="plus">{what} could not be read</Text>
      <Text size="small" className="text-ui-fg-subtle max-w-md">
        {messageOf(error)} Nothing was changed.
      </Text>
      <Button size="small" variant="secondary" onClick={onRetry}>
        <ArrowPath /> Try again
      </Button>
    </div>
  )
}

/** Rows of the height that the real ones will have. */
export function RowsSkeleton({ rows = 10 }: { rows?: number }) {
  return (
    <div aria-busy="true" className="divide-y">
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are all alike and never move
        <div key={row} className="flex h-12 items-center px-6">
          <Skeleton className="h-5 w-full rounded" />
        </div>
      ))}
    </div>
  )
}

export function PageSkeleton() {
  return (
    <div aria-busy="true" className="flex flex-col gap-y-3">
      <Container className="flex h-[72px] items-center">
        <Skeleton className="h-6 w-64 rounded" />
      </Container>
      <Container className="p-0">
        <RowsSkeleton rows={6} />
      </Container>
    </div>
  )
}
