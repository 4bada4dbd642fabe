import type { PieceImport } from "@hirfa/contracts"
import { formatNumber, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { Price } from "~/ui/price"
import { ROW_KIND_WORDS } from "../import-words"

const MARKS: Readonly<Record<string, string>> = { "\t": "Tab" }

/** The first pieces as they will be. */
export function ImportFirst({ first }: Pick<PieceImport, "first">) {
  if (first.length === 0) return null
  return (
    <section aria-labelledby="first" className="mb-6">
      <h2 id="first" className="mb-3 text-xl">
        {m.imports_first()}
      </h2>
      <ul className="grid gap-2">
        {first.map(({ line, reference, kind, title, craft, price, stock }) => (
          <li key={line} className="rounded border border-sand bg-white p-3">
            <div className="flex flex-wrap items-baseline justify-between gap-2">
              <strong className="min-w-0 break-words">
                <bdi>{title ?? m.pieces_unnamed()}</bdi>
              </strong>
              <Badge tone={ROW_KIND_WORDS[kind].tone}>{ROW_KIND_WORDS[kind].text()}</Badge>
            </div>
            <p className="text-xs text-ash">
              {m.imports_line({ line: formatNumber(line) })}
              {[reference, craft, stock].filter(Boolean).map((part) => (
                <span key={part}>
                  {" · "}
                  <bdi>{part}</bdi>
                </span>
              ))}
            </p>
            {price ? <Price money={price} className="font-semibold" /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** How the file was read, and what each of its columns is taken for. */
export function ImportColumns({ table: { columns, format, encoding, delimiter } }: { table: PieceImport }) {
  const left = columns.filter(({ column }) => column === null).length
  const mark = delimiter === null ? null : (MARKS[delimiter] ?? delimiter)
  const read = [format.toUpperCase(), encoding, mark].filter(Boolean).join(" · ")
  return (
    <details className="mb-6 rounded border border-sand bg-white p-3" open={left > 0}>
      <summary className="min-h-12 cursor-pointer py-3 font-semibold">
        {m.imports_columns()}
        {left > 0 ? ` · ${m.imports_columns_left({ count: formatNumber(left) })}` : null}
      </summary>
      <p className="mb-2 text-xs text-ash">
        <bdi>{m.imports_read_as({ format: read })}</bdi>
      </p>
      <ul className="grid gap-1">
        {columns.map(({ header, column }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same title, and none moves
          <li key={index} className="flex flex-wrap justify-between gap-x-3 border-t border-sand py-1">
            <bdi className="min-w-0 break-words">{header || "—"}</bdi>
            {column === null ? (
              <span className="text-terracotta-deep">{m.imports_column_ignored()}</span>
            ) : (
              <bdi className="font-semibold">{column}</bdi>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

/** What is wrong, where, and what to do about it. */
export function ImportProblems({ table: { problems, problem_count } }: { table: PieceImport }) {
  if (problems.length === 0) return null
  return (
    <section aria-labelledby="problems">
      <h2 id="problems" className="mb-3 text-xl">
        {m.imports_problems()}
      </h2>
      {problem_count > problems.length ? (
        <p className="mb-3">
          {m.imports_problems_more({
            shown: formatNumber(problems.length),
            count: formatNumber(problem_count),
          })}
        </p>
      ) : null}
      <ul className="grid gap-2">
        {problems.map(({ line, reference, column, reason, mend }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a row may have several problems, and none moves
          <li key={index} className="rounded border border-sand border-s-4 border-s-terracotta bg-white p-3">
            <p className="text-xs text-ash">
              {m.imports_line({ line: formatNumber(line) })}
              {[reference, column].filter(Boolean).map((part) => (
                <span key={part}>
                  {" · "}
                  <bdi>{part}</bdi>
                </span>
              ))}
            </p>
            <p className="font-semibold break-words">{reason}</p>
            <p>{mend}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
