import { href } from "~/lib/i18n"
import type { Table, TableCell } from "../table"

/** Wider than a phone it can be pushed, also by keyboard. */
export function InsightTable({ table: { heads, rows }, title }: { table: Table; title: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be pushed must be reachable by keyboard
    <section className="overflow-x-auto" tabIndex={0} aria-label={title}>
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-clay text-xs text-ash">
            {heads.map(({ text, isNumber }) => (
              <th key={text} scope="col" className={`py-2 pe-3 font-normal last:pe-0 ${sideOf(isNumber)}`}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, href: to, cells: [first, ...rest] }) => (
            <tr key={key} className="border-b border-sand align-top">
              <th scope="row" className="min-w-28 py-2 pe-3 text-start font-normal">
                <Name cell={first} to={to} />
              </th>
              {rest.map((cell, index) => (
                <td
                  key={heads[index + 1]?.text}
                  className={`py-2 pe-3 whitespace-pre last:pe-0 ${sideOf(heads[index + 1]?.isNumber ?? false)}`}
                >
                  <bdi>{cell.text}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Name({ cell, to }: { cell: TableCell | undefined; to: string | undefined }) {
  if (!to) return <bdi>{cell?.text}</bdi>
  return (
    <a href={href(to)} className="-my-3 inline-flex min-h-12 items-center underline">
      <bdi>{cell?.text}</bdi>
    </a>
  )
}

function sideOf(isNumber: boolean): string {
  return isNumber ? "text-end tabular-nums" : "text-start"
}
