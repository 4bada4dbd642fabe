import type { SearchState } from "@hirfa/contracts"
import { Text } from "@medusajs/ui"
import { useId } from "react"
import { formatCount } from "../lib/search-words"

/** In the dashboard's colours, which browsers take by names of their own. */
const BAR =
  "h-2 w-full appearance-none overflow-hidden rounded-full border-none bg-ui-bg-switch-off [&::-webkit-progress-bar]:bg-ui-bg-switch-off [&::-webkit-progress-value]:bg-ui-bg-interactive [&::-moz-progress-bar]:bg-ui-bg-interactive"

/** How far a build is, in pieces read. */
export function SearchProgress({ building }: { building: NonNullable<SearchState["building"]> }) {
  const id = useId()
  const { read, of } = building
  return (
    <div className="flex flex-col gap-y-2">
      <label htmlFor={id} className="txt-small">
        {formatCount(read)} of {formatCount(of)} pieces read
      </label>
      {/* Of an empty shop there is nothing to read, and a bar up to nothing would be wrong. */}
      <progress id={id} value={read} max={Math.max(of, 1)} className={BAR} />
      <Text size="small" className="text-ui-fg-subtle">
        Those that the shop does not show are read too, and left out.
      </Text>
    </div>
  )
}
