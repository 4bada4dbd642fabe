import type { SearchCheck, SearchState } from "@hirfa/contracts"
import { isBuilding } from "./search-state"

export const ENGINES: Readonly<Record<SearchState["engine"], string>> = {
  postgres: "Postgres",
  meilisearch: "Meilisearch",
}

export type Problem = { label: string; variant: "warning" | "error"; text: string }

export function formatCount(count: number): string {
  return new Intl.NumberFormat("en-GB").format(count)
}

export function formatInstant(instant: string): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(instant),
  )
}

/** The state in a sentence or two. */
export function summaryOf(state: SearchState): string {
  const { documents, pieces, built_at } = state
  if (isBuilding(state)) return `The search is being built. ${meanwhile(state)}`
  if (pieces === 0) return "There is no piece yet. Each is in the search as soon as it is on sale."
  const found =
    documents === 1 ? "1 piece is in the search." : `${formatCount(documents)} pieces are in the search.`
  return built_at ? `${found} Built on ${formatInstant(built_at)}.` : found
}

/** What is not as it should be, and what to do about it. */
export function problemsOf(state: SearchState): Problem[] {
  return [stoppedBuild(state), failedBuild(state), emptySearch(state), otherEngine(state)].flatMap(
    (problem) => problem ?? [],
  )
}

function stoppedBuild(state: SearchState): Problem | null {
  if (!state.building?.is_stopped) return null
  const { started_at, documents } = state.building
  const text = `The build of ${formatInstant(started_at)} has not moved for minutes, after ${formatCount(documents)} pieces: its process has ended. ${meanwhile(state)} The backend goes on with it when it starts again; “Build anew” begins from the first piece.`
  return { label: "Build stopped", variant: "warning", text }
}

function failedBuild(state: SearchState): Problem | null {
  if (!state.failed) return null
  const { at, message } = state.failed
  const text = `It ended on ${formatInstant(at)} with “${message}”. ${meanwhile(state)} Mend what that says, then build anew.`
  return { label: "Build failed", variant: "error", text }
}

function emptySearch({ documents, pieces, building, failed }: SearchState): Problem | null {
  if (documents > 0 || pieces === 0 || building || failed) return null
  return {
    label: "Nothing is found",
    variant: "error",
    text: `There are ${formatCount(pieces)} pieces, and none is in the search. If one of them is on sale, build the search anew.`,
  }
}

function otherEngine({ engine, engine_wanted }: SearchState): Problem | null {
  if (engine === engine_wanted) return null
  const wanted = ENGINES[engine_wanted]
  return {
    label: `${wanted} is not asked`,
    variant: "warning",
    text: `${ENGINES[engine]} answers in its place. ${wanted} is away, has something to catch up with, or was never filled: the backend's log says which.`,
  }
}

function meanwhile({ built_at }: SearchState): string {
  return built_at
    ? `Buyers search in what was built on ${formatInstant(built_at)}.`
    : "Buyers find nothing until it is there."
}

/** What a check found, as it is told after it; null while it goes on. */
export function foundBy(found: SearchCheck | null): string {
  if (!found) return "It takes a while. What it finds will stand here under Last check."
  const { checked, missing, stale, superfluous } = found
  const wrong = missing + stale + superfluous
  if (wrong === 0) return `All ${formatCount(checked)} pieces are in the search as they should be.`
  return `${formatCount(wrong)} ${wrong === 1 ? "difference was" : "differences were"} found and mended.`
}
