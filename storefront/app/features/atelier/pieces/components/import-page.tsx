import { type PieceImport, ROW_KINDS } from "@hirfa/contracts"
import { formatNumber, href, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { Button, ButtonLink } from "~/ui/button"
import { Notice } from "~/ui/notice"
import { IMPORT_STATES_WORDS, ROW_KIND_WORDS } from "../import-words"
import { ImportColumns, ImportFirst, ImportProblems } from "./import-parts"

interface ImportPageProps {
  table: PieceImport
  /** Why what was just asked was not done. */
  refusal: "running" | "other" | null
}

/** Seconds after which the page of a running import looks again, also without script. */
const LOOK_AGAIN = 4

/** A table that was sent in: what it would do, how far it is, what became of it. */
export function ImportPage({ table, refusal }: ImportPageProps) {
  const { state, file_name } = table
  const isRunning = state === "queued" || state === "running"
  const words = IMPORT_STATES_WORDS[state]
  return (
    <>
      <title>{`${m.imports_title()} · ${m.brand()}`}</title>
      {isRunning ? <meta httpEquiv="refresh" content={String(LOOK_AGAIN)} /> : null}
      <p className="mb-2">
        <a href={href("/atelier/pieces/import")}>{m.imports_back()}</a>
      </p>
      <div className="mb-4 flex flex-wrap items-center justify-between gap-2">
        <h1 className="min-w-0 text-2xl break-words">
          <bdi>{file_name || m.imports_unnamed()}</bdi>
        </h1>
        <Badge tone={words.tone}>{words.text()}</Badge>
      </div>
      {refusal ? (
        <div className="mb-4">
          <Notice kind="problem" role="alert">
            <p>{refusal === "running" ? m.imports_running_already() : m.imports_not_done()}</p>
          </Notice>
        </div>
      ) : null}
      {isRunning ? <Progress table={table} /> : null}
      {state === "done" || state === "canceled" ? <Outcome table={table} /> : null}
      <Counts table={table} />
      {state === "preview" ? <Decide table={table} /> : null}
      {state === "preview" ? (
        <>
          <ImportFirst first={table.first} />
          <ImportColumns table={table} />
        </>
      ) : null}
      <ImportProblems table={table} />
      <ButtonLink
        kind="plain"
        href={href(`/atelier/pieces/import/${table.id}/report`)}
        download
        className="mt-6 min-h-12 w-full sm:w-auto"
      >
        {m.imports_report()}
      </ButtonLink>
    </>
  )
}

function Counts({ table: { counts, kept_as_draft } }: { table: PieceImport }) {
  return (
    <section className="mb-5">
      <dl className="grid grid-cols-2 gap-2 sm:grid-cols-4">
        {ROW_KINDS.map((kind) => (
          <div key={kind} className="rounded border border-sand bg-white p-3 text-center">
            <dd className="text-2xl font-semibold tabular-nums">{formatNumber(counts[kind])}</dd>
            <dt className="text-xs">{ROW_KIND_WORDS[kind].text()}</dt>
          </div>
        ))}
      </dl>
      {kept_as_draft > 0 ? (
        <p className="mt-2">{m.imports_kept({ count: formatNumber(kept_as_draft) })}</p>
      ) : null}
    </section>
  )
}

function Decide({ table: { counts } }: { table: PieceImport }) {
  const count = counts.new + counts.changed
  return (
    <section className="mb-6 grid gap-3">
      {count === 0 ? <Notice>{m.imports_nothing()}</Notice> : null}
      <div className="flex flex-col gap-3 sm:flex-row">
        {count > 0 ? (
          <Deed deed="confirm" text={m.imports_confirm({ count: formatNumber(count) })} isMain />
        ) : null}
        <Deed deed="cancel" text={m.imports_throw_away()} />
      </div>
    </section>
  )
}

function Deed({
  deed,
  text,
  isMain = false,
}: {
  deed: "confirm" | "cancel"
  text: string
  isMain?: boolean
}) {
  return (
    <form method="post" className="grow sm:grow-0">
      <Button kind={isMain ? "main" : "plain"} name="deed" value={deed} className="min-h-14 w-full text-base">
        {text}
      </Button>
    </form>
  )
}

function Progress({ table: { rows, done, id } }: { table: PieceImport }) {
  const text = m.imports_progress({ done: formatNumber(done), rows: formatNumber(rows) })
  return (
    <section aria-labelledby="progress" className="mb-5 rounded border border-sand bg-lime p-4">
      <p id="progress" className="mb-2 font-semibold tabular-nums">
        {text}
      </p>
      <progress
        value={done}
        max={Math.max(1, rows)}
        aria-labelledby="progress"
        className="h-4 w-full accent-olive"
      >
        {text}
      </progress>
      <p className="my-3">{m.imports_leave()}</p>
      <div className="flex flex-col gap-3 sm:flex-row">
        <ButtonLink href={href(`/atelier/pieces/import/${id}`)} className="min-h-12">
          {m.imports_again()}
        </ButtonLink>
        <Deed deed="cancel" text={m.imports_stop()} />
      </div>
    </section>
  )
}

function Outcome({ table: { state, counts } }: { table: PieceImport }) {
  if (state === "canceled")
    return (
      <div className="mb-5">
        <Notice kind="warning" role="status">
          <p>{m.imports_canceled_text()}</p>
        </Notice>
      </div>
    )
  return (
    <div className="mb-5">
      <Notice kind="good" role="status" title={m.imports_done_text()}>
        {counts.new > 0 ? (
          <p>
            {m.imports_drafts()} <a href={href("/atelier/pieces?tab=draft")}>{m.imports_see_drafts()}</a>
          </p>
        ) : null}
      </Notice>
    </div>
  )
}
