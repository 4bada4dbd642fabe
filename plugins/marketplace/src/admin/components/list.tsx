import { Button, Container, Heading, Input, Table, Text } from "@medusajs/ui"
import { type ReactNode, useEffect, useState } from "react"
import { PAGE_SIZE } from "../lib/list-params"
import { Failure, RowsSkeleton } from "./states"

type ListProps = {
  title: string
  description: string
  toolbar: ReactNode
  /** As it is named when it could not be read. */
  what: string
  query: { isPending: boolean; isError: boolean; error: unknown; refetch: () => void }
  count: number
  page: number
  onPage: (page: number) => void
  empty: ReactNode
  /** The table, when there is something in it. */
  children: ReactNode
}

/** A list in all its states, with its pages. */
export function List(props: ListProps) {
  const { title, description, toolbar, what, query, count, page, onPage, empty, children } = props
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{title}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {description}
        </Text>
      </div>
      {toolbar && (
        <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">{toolbar}</div>
      )}
      {query.isPending && <RowsSkeleton />}
      {query.isError && <Failure what={what} error={query.error} onRetry={query.refetch} />}
      {!query.isPending &&
        !query.isError &&
        (count === 0 ? empty : <div className="overflow-x-auto">{children}</div>)}
      {!query.isError && count > 0 && <Pages count={count} page={page} onPage={onPage} />}
    </Container>
  )
}

function Pages({ count, page, onPage }: { count: number; page: number; onPage: (page: number) => void }) {
  const pageCount = Math.ceil(count / PAGE_SIZE)
  return (
    <Table.Pagination
      count={count}
      pageSize={PAGE_SIZE}
      pageIndex={page}
      pageCount={pageCount}
      canPreviousPage={page > 0}
      canNextPage={page + 1 < pageCount}
      previousPage={() => onPage(page - 1)}
      nextPage={() => onPage(page + 1)}
    />
  )
}

/** Searches a moment after the last key, not at each. */
export function Search({
  value,
  label,
  onChange,
}: {
  value: string
  label: string
  onChange: (q: string) => void
}) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed.trim() === value) return
    const timer = setTimeout(() => onChange(typed.trim()), 300)
    return () => clearTimeout(timer)
  })
  return (
    <div className="w-full sm:w-80">
      <Input
        type="search"
        size="small"
        aria-label={label}
        placeholder={label}
        value={typed}
        maxLength={200}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  )
}

export type FilterChoice = { value: string | undefined; label: string; count: number | undefined }

/** One of several; each says how many there are. */
export function Filter({
  label,
  choices,
  value,
  onChange,
}: {
  label: string
  choices: readonly FilterChoice[]
  value: string | undefined
  onChange: (value: string | undefined) => void
}) {
  return (
    <fieldset aria-label={label} className="flex flex-wrap gap-1">
      {choices.map((choice) => (
        <Button
          key={choice.label}
          size="small"
          variant={choice.value === value ? "secondary" : "transparent"}
          aria-pressed={choice.value === value}
          onClick={() => onChange(choice.value)}
        >
          {choice.label}
          {choice.count !== undefined && (
            <span className="text-ui-fg-muted tabular-nums">{choice.count}</span>
          )}
        </Button>
      ))}
    </fieldset>
  )
}
