import { Container, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

/** A titled part of a page, in the dashboard's own look. */
export function Section({
  title,
  aside,
  children,
}: {
  title: ReactNode
  aside?: ReactNode
  children: ReactNode
}) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <Heading level="h2">{title}</Heading>
        {aside}
      </div>
      {children}
    </Container>
  )
}

/** A name and its value; a dash where there is none. */
export function Fact({ name, children }: { name: string; children?: ReactNode }) {
  const isMissing = children === null || children === undefined || children === ""
  return (
    <div className="grid grid-cols-[minmax(0,2fr)_minmax(0,3fr)] gap-x-4 px-6 py-3">
      <Text size="small" weight="plus" className="text-ui-fg-subtle">
        {name}
      </Text>
      <div className="txt-small text-ui-fg-base whitespace-pre-line break-words">
        {isMissing ? "–" : children}
      </div>
    </div>
  )
}

/** A longer text under its name. */
export function Prose({ name, text }: { name: string; text: string | null }) {
  return (
    <div className="flex flex-col gap-y-1 px-6 py-3">
      <Text size="small" weight="plus" className="text-ui-fg-subtle">
        {name}
      </Text>
      <Text size="small" dir="auto" className="whitespace-pre-line">
        {text || "–"}
      </Text>
    </div>
  )
}

/** The main matter, and what belongs to it beside it where there is room. */
export function TwoColumns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="flex w-full flex-col items-start gap-x-4 gap-y-3 xl:grid xl:grid-cols-[minmax(0,_1fr)_440px]">
      <div className="flex w-full min-w-0 flex-col gap-y-3">{main}</div>
      <div className="flex w-full min-w-0 flex-col gap-y-3">{side}</div>
    </div>
  )
}
