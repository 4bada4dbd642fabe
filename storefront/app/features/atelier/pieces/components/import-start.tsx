import type { ImportCard } from "@hirfa/contracts"
import { formatDate, formatNumber, href, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { Button, ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { Notice } from "~/ui/notice"
import { IMPORT_STATES_WORDS } from "../import-words"

interface ImportStartProps {
  imports: readonly ImportCard[]
  /** Why the file that was just sent was not taken. */
  refusal: string | null
}

/** Where tables of pieces are fetched and sent, and those that were sent before. */
export function ImportStart({ imports, refusal }: ImportStartProps) {
  return (
    <>
      <title>{`${m.imports_title()} · ${m.brand()}`}</title>
      <p className="mb-2">
        <a href={href("/atelier/pieces")} className="inline-flex min-h-12 items-center underline">
          {m.piece_back()}
        </a>
      </p>
      <h1 className="mb-2 text-2xl">{m.imports_title()}</h1>
      <p className="mb-6">{m.imports_lead()}</p>
      {refusal ? (
        <div className="mb-6">
          <Notice kind="problem" role="alert" title={m.imports_refused()}>
            <p>{refusal}</p>
          </Notice>
        </div>
      ) : null}
      <Downloads />
      <Upload />
      <h2 className="mt-8 mb-3 text-xl">{m.imports_last()}</h2>
      {imports.length === 0 ? (
        <EmptyState title={m.imports_none()}>
          <p>{m.imports_none_text()}</p>
        </EmptyState>
      ) : (
        <ul className="grid gap-3">
          {imports.map((each) => (
            <SentBefore key={each.id} table={each} />
          ))}
        </ul>
      )}
    </>
  )
}

function Downloads() {
  const files = [
    {
      name: m.imports_template(),
      file: "template",
      xlsx: m.imports_template_xlsx(),
      csv: m.imports_template_csv(),
    },
    { name: m.imports_mine(), file: "pieces", xlsx: m.imports_mine_xlsx(), csv: m.imports_mine_csv() },
  ]
  return (
    <section aria-labelledby="get" className="mb-6 rounded border border-sand bg-white p-4">
      <h2 id="get" className="mb-3 text-xl">
        {m.imports_get()}
      </h2>
      <div className="grid gap-4 sm:grid-cols-2">
        {files.map(({ name, file, xlsx, csv }) => (
          <div key={file}>
            <p className="mb-2 font-semibold">{name}</p>
            <div className="flex gap-3">
              <Download file={`${file}.xlsx`} label={xlsx} text="Excel" />
              <Download file={`${file}.csv`} label={csv} text="CSV" />
            </div>
          </div>
        ))}
      </div>
    </section>
  )
}

function Download({ file, label, text }: { file: string; label: string; text: string }) {
  return (
    <ButtonLink
      kind="plain"
      href={href(`/atelier/pieces/export/${file}`)}
      aria-label={label}
      download
      className="min-h-12 grow"
    >
      {text}
    </ButtonLink>
  )
}

function Upload() {
  return (
    <section aria-labelledby="send" className="rounded border border-sand bg-lime p-4">
      <h2 id="send" className="mb-3 text-xl">
        {m.imports_send()}
      </h2>
      <form method="post" encType="multipart/form-data" className="grid gap-3">
        <div>
          <label htmlFor="table" className="mb-1 block font-semibold">
            {m.imports_file()}
          </label>
          <input
            id="table"
            name="table"
            type="file"
            required
            accept=".csv,.xlsx,.tsv,.txt,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            aria-describedby="table-hint"
            className="field"
          />
          <p id="table-hint" className="mt-1 text-xs text-ash">
            {m.imports_file_hint()}
          </p>
        </div>
        <Button className="min-h-14 text-base">{m.imports_look()}</Button>
        <p className="text-xs text-ash">{m.imports_look_hint()}</p>
      </form>
    </section>
  )
}

function SentBefore({ table: { id, file_name, state, rows, done, created_at } }: { table: ImportCard }) {
  const { text, tone } = IMPORT_STATES_WORDS[state]
  return (
    <li>
      <a
        href={href(`/atelier/pieces/import/${id}`)}
        className="flex flex-wrap items-center justify-between gap-2 rounded border border-sand bg-white p-3 no-underline hover:border-clay"
      >
        <span className="min-w-0">
          <strong className="block break-words">
            <bdi>{file_name || m.imports_unnamed()}</bdi>
          </strong>
          <span className="text-xs text-ash">
            {formatDate(new Date(created_at))} ·{" "}
            {m.imports_progress({ done: formatNumber(done), rows: formatNumber(rows) })}
          </span>
        </span>
        <Badge tone={tone}>{text()}</Badge>
      </a>
    </li>
  )
}
