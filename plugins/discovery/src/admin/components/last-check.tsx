import type { SearchState } from "@hirfa/contracts"
import { Heading, Text } from "@medusajs/ui"
import { formatCount, formatInstant } from "../lib/search-words"
import { Fact } from "./fact"

/** What the last comparison of the search with the tables found. */
export function LastCheck({ check }: { check: SearchState["last_check"] }) {
  return (
    <>
      <div className="px-6 py-4">
        <Heading level="h2">Last check</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Each night every piece is compared with what the search says of it, and what differs is mended. Each
          difference is a change that the search did not hear of: if they come back night after night, the
          backend's log says more.
        </Text>
      </div>
      {check ? (
        <>
          <Fact name="Checked on">{formatInstant(check.at)}</Fact>
          <Fact name="Pieces compared">{formatCount(check.checked)}</Fact>
          <Fact name="Were missing">{formatCount(check.missing)}</Fact>
          <Fact name="Were out of date">{formatCount(check.stale)}</Fact>
          <Fact name="Were too many">{formatCount(check.superfluous)}</Fact>
        </>
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          None yet.
        </Text>
      )}
    </>
  )
}
