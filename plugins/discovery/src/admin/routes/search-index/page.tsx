import type { SearchState } from "@hirfa/contracts"
import { defineRouteConfig } from "@medusajs/admin-sdk"
import { CircleStack } from "@medusajs/icons"
import { Button, Container, Heading, InlineTip, StatusBadge, Text } from "@medusajs/ui"
import { Fact } from "../../components/fact"
import { LastCheck } from "../../components/last-check"
import { SearchActions } from "../../components/search-actions"
import { SearchProgress } from "../../components/search-progress"
import { isBuilding, messageOf, useSearchState } from "../../lib/search-state"
import { ENGINES, formatCount, formatInstant, problemsOf, summaryOf } from "../../lib/search-words"

const SearchIndexPage = () => {
  const query = useSearchState()
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div>
          <Heading>Search index</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            What buyers search in. It follows every change of a piece by itself.
          </Text>
        </div>
        {query.data && <SearchActions isBuilding={isBuilding(query.data)} />}
      </div>
      {query.isPending && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          Reading…
        </Text>
      )}
      {query.isError && <Unread error={query.error} onRetry={() => query.refetch()} />}
      {query.data && <State state={query.data} />}
    </Container>
  )
}

function State({ state }: { state: SearchState }) {
  const { engine, documents, pieces, built_at, building, last_check } = state
  return (
    <>
      <div className="flex flex-col gap-y-4 px-6 py-4">
        <Summary state={state} />
        {building && isBuilding(state) && <SearchProgress building={building} />}
      </div>
      <Fact name="Pieces in the search">{formatCount(documents)}</Fact>
      <Fact name="All pieces, with drafts and what else is not shown">{formatCount(pieces)}</Fact>
      <Fact name="Built on">{built_at ? formatInstant(built_at) : "Never"}</Fact>
      <Fact name="Answered by">{ENGINES[engine]}</Fact>
      <LastCheck check={last_check} />
    </>
  )
}

/** Read out when it changes. How far a build is stands outside: it changes every two seconds. */
function Summary({ state }: { state: SearchState }) {
  const problems = problemsOf(state)
  return (
    <div aria-live="polite" className="flex flex-col gap-y-4">
      <div className="flex flex-wrap items-center gap-2">
        <Badge isBuilding={isBuilding(state)} isWell={problems.length === 0} />
        <Text size="small">{summaryOf(state)}</Text>
      </div>
      {problems.map(({ label, variant, text }) => (
        <InlineTip key={label} label={label} variant={variant}>
          {text}
        </InlineTip>
      ))}
    </div>
  )
}

function Badge({ isBuilding, isWell }: { isBuilding: boolean; isWell: boolean }) {
  if (isBuilding) return <StatusBadge color="blue">Being built</StatusBadge>
  return isWell ? (
    <StatusBadge color="green">All is well</StatusBadge>
  ) : (
    <StatusBadge color="orange">Needs you</StatusBadge>
  )
}

function Unread({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  return (
    <div role="alert" className="flex items-center justify-between px-6 py-4">
      <Text size="small">{messageOf(error)}</Text>
      <Button size="small" variant="secondary" onClick={onRetry}>
        Try again
      </Button>
    </div>
  )
}

export const config = defineRouteConfig({ label: "Search index", icon: CircleStack })
export const handle = { breadcrumb: () => "Search index" }

export default SearchIndexPage
