import type { SearchCheck, SearchState } from "@hirfa/contracts"

/** A row that Medusa's Search Module keeps of a run: of each run there is one, and at its end another, of what changed meanwhile. */
export interface RunRow {
  job_id: string | null
  status: "pending" | "processing" | "done" | "failed" | "canceled"
  /** Of the version of the index that is filled. */
  version_status: "pending" | "building" | "ready" | "error"
  documents_synced: number
  last_key: string | null
  error: string | null
  started_at: Date | null
  completed_at: Date | null
  created_at: Date
  updated_at: Date
}

export interface SearchFacts extends Pick<SearchState, "engine" | "engine_wanted" | "documents" | "pieces"> {
  built_at: Date | null
  /** The rows of the last run, the newest first. */
  run: readonly RunRow[]
  /** Pieces up to the last one that the run wrote. */
  passed: number
  last_check: ({ at: Date } & SearchCheck) | null
}

/** A run says after each hundred documents how far it is: one that was silent so long is nobody's any more. */
const SILENCE_MS = 3 * 60 * 1000

/** What the operator is told, from what is written down. */
export function searchStateOf(
  { built_at, run, passed, last_check, ...facts }: SearchFacts,
  now: Date,
): SearchState {
  return {
    ...facts,
    built_at: built_at?.toISOString() ?? null,
    building: buildingOf({ run, passed, pieces: facts.pieces }, now),
    failed: failedOf(run),
    last_check: last_check && { ...last_check, at: last_check.at.toISOString() },
  }
}

type Progress = Pick<SearchFacts, "run" | "passed" | "pieces">

function buildingOf({ run, passed, pieces }: Progress, now: Date): SearchState["building"] {
  const main = run.at(-1)
  // A process that ended between the last two writes of its run left it unfinished; its index serves reads all the same.
  if (!main || !isUnfinished(main) || main.version_status === "ready") return null
  const lastSign = Math.max(...run.map(({ updated_at }) => updated_at.getTime()))
  return {
    started_at: (main.started_at ?? main.created_at).toISOString(),
    documents: main.documents_synced,
    read: run.length > 1 ? pieces : passed,
    of: pieces,
    is_stopped: now.getTime() - lastSign > SILENCE_MS,
  }
}

function isUnfinished({ status }: RunRow): boolean {
  return status === "pending" || status === "processing"
}

function failedOf(run: readonly RunRow[]): SearchState["failed"] {
  const main = run.at(-1)
  if (main?.status !== "failed") return null
  return {
    at: (main.completed_at ?? main.updated_at).toISOString(),
    message: main.error ?? "It does not say why.",
  }
}
