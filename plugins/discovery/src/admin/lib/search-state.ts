import type { SearchCheck, SearchState } from "@hirfa/contracts"
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { sdk } from "./sdk"

export { messageOf } from "./sdk"

const KEY = ["hirfa-search-state"]
const POLL_MS = 2000
/** How often is looked whether what was asked for has begun, or is done. */
const LOOK_MS = 500
const LOOKS = 30

const readSearchState = () => sdk.client.fetch<SearchState>("/admin/search-state")

/** The state of the search, followed while it is built. */
export function useSearchState() {
  return useQuery({
    queryKey: KEY,
    queryFn: readSearchState,
    refetchInterval: ({ state }) => (isBuilding(state.data) ? POLL_MS : false),
  })
}

export function isBuilding(state: SearchState | undefined): boolean {
  return state?.building?.is_stopped === false
}

export function useCheck() {
  return useChange(check)
}

export function useBuild() {
  return useChange(build)
}

/** A write, after which the state is read again. */
function useChange<Answer>(change: () => Promise<Answer>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSettled: () => client.invalidateQueries({ queryKey: KEY }),
  })
}

/** What was found, or null when that takes longer than one waits at a page. */
async function check(): Promise<SearchCheck | null> {
  const before = (await readSearchState()).last_check?.at
  await sdk.client.fetch("/admin/search-state/check", { method: "POST" })
  const after = await lookFor(({ last_check }) => last_check?.at !== before)
  return after?.last_check ?? null
}

/** Medusa answers before it begins: done as soon as the build is seen. */
async function build(): Promise<void> {
  const before = buildOf(await readSearchState())
  await sdk.client.fetch("/admin/search-indexes/piece/reindex", { method: "POST", body: {} })
  if (await lookFor((state) => buildOf(state) !== before)) return
  throw new Error(
    "The build has not begun yet. Read this page again in a minute; the backend's log says more.",
  )
}

async function lookFor(isIt: (state: SearchState) => boolean): Promise<SearchState | undefined> {
  for (let look = 0; look < LOOKS; look++) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
    const state = await readSearchState()
    if (isIt(state)) return state
  }
}

/** Names the last build by what a newer one changes. */
function buildOf({ built_at, building, failed }: SearchState): string {
  return [built_at, building?.started_at, failed?.at].join(" ")
}
