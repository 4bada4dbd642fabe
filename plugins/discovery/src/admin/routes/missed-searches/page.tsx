import type { InsightPeriod, MissedSearch, MissedSearchesAnswer } from "@hirfa/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { MagnifyingGlass } from "@medusajs/icons"
import { Button, Container, Heading, Select, Table, Text, toast } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { downloadTable, messageOf, readMissedSearches } from "../../lib/missed-searches"

const ROWS = 20
const PERIODS: readonly { value: InsightPeriod; label: string }[] = [
  { value: "30d", label: "30 days" },
  { value: "90d", label: "90 days" },
  { value: "12m", label: "12 months" },
]
const LANGUAGES: Readonly<Record<MissedSearch["locale"], string>> = {
  en: "English",
  fr: "French",
  ar: "Arabic",
}

const MissedSearchesPage = () => {
  const [period, setPeriod] = useState<InsightPeriod>("30d")
  const [page, setPage] = useState(0)
  const query = useQuery({
    queryKey: ["hirfa-missed-searches", period, page],
    queryFn: () => readMissedSearches({ period, limit: ROWS, offset: page * ROWS }),
    placeholderData: keepPreviousData,
  })
  const choose = (value: string) => {
    setPeriod(value as InsightPeriod)
    setPage(0)
  }
  const download = () => downloadTable(period).catch((error: unknown) => toast.error(messageOf(error)))
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <Heading>Searched and not found</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            What buyers looked for in vain, in at least three different hours. Nobody is known by it.
          </Text>
        </div>
        <div className="flex gap-2">
          <Select value={period} onValueChange={choose}>
            <Select.Trigger aria-label="Period">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {PERIODS.map(({ value, label }) => (
                <Select.Item key={value} value={value}>
                  {label}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          <Button variant="secondary" onClick={download}>
            CSV
          </Button>
        </div>
      </div>
      {query.isPending && <Line>Reading…</Line>}
      {query.isError && <Problem error={query.error} onRetry={() => query.refetch()} />}
      {query.data && <Searches answer={query.data} page={page} onPage={setPage} />}
    </Container>
  )
}

interface SearchesProps {
  answer: MissedSearchesAnswer
  page: number
  onPage: (page: number) => void
}

function Searches({ answer: { searches, count }, page, onPage }: SearchesProps) {
  if (count === 0 && page === 0)
    return <Line>Nothing yet. As soon as buyers look for something in vain, it stands here.</Line>
  const pageCount = Math.max(1, Math.ceil(count / ROWS))
  return (
    <>
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Searched</Table.HeaderCell>
            <Table.HeaderCell>Language</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Times</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Before</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {searches.map(({ query, locale, missed, missed_before }) => (
            <Table.Row key={`${locale} ${query}`}>
              <Table.Cell>
                <bdi>{query}</bdi>
              </Table.Cell>
              <Table.Cell>{LANGUAGES[locale]}</Table.Cell>
              <Table.Cell className="text-right">{missed}</Table.Cell>
              <Table.Cell className="text-right">{missed_before}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <Table.Pagination
        count={count}
        pageSize={ROWS}
        pageIndex={page}
        pageCount={pageCount}
        canPreviousPage={page > 0}
        canNextPage={page + 1 < pageCount}
        previousPage={() => onPage(page - 1)}
        nextPage={() => onPage(page + 1)}
      />
    </>
  )
}

function Problem({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div className="flex items-center justify-between px-6 py-4">
      <Text size="small">{messageOf(error)}</Text>
      <Button size="small" variant="secondary" onClick={onRetry}>
        Try again
      </Button>
    </div>
  )
}

function Line({ children }: { children: string }) {
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">
      {children}
    </Text>
  )
}

export const config = defineRouteConfig({ label: "Searched, not found", icon: MagnifyingGlass })
export const handle = { breadcrumb: () => "Searched, not found" }

export default MissedSearchesPage
