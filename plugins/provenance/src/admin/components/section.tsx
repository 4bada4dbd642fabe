import { Button, Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { messageOf } from "../lib/sdk"

type SectionProps = {
  title: string
  text?: string
  aside?: ReactNode
  query: { isPending: boolean; isError: boolean; error: unknown; refetch: () => void }
  isEmpty: boolean
  empty: string
  children: ReactNode
}

/** A part of a page that is read from the backend, in all its states. */
export function Section({ title, text, aside, query, isEmpty, empty, children }: SectionProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <Heading level="h2">{title}</Heading>
          {text && (
            <Text size="small" className="text-ui-fg-subtle">
              {text}
            </Text>
          )}
        </div>
        {aside}
      </div>
      {query.isPending && <Line>Reading…</Line>}
      {query.isError && (
        <div className="flex items-center justify-between px-6 py-4">
          <Text size="small">{messageOf(query.error)}</Text>
          <Button size="small" variant="secondary" onClick={query.refetch}>
            Try again
          </Button>
        </div>
      )}
      {!query.isPending &&
        !query.isError &&
        (isEmpty ? <Line>{empty}</Line> : <div className="overflow-x-auto">{children}</div>)}
    </Container>
  )
}

function Line({ children }: { children: ReactNode }) {
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">
      {children}
    </Text>
  )
}
