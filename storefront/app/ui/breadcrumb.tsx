import { m } from "~/lib/i18n"

export interface Crumb {
  name: string
  /** Absent on the page itself. */
  href?: string
}

export function Breadcrumb({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={m.ui_breadcrumb()} className="py-2 text-xs text-ash">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map((crumb, index) => (
          <li key={crumb.name} className="flex items-center gap-2">
            {crumb.href ? (
              <a href={crumb.href} className="inline-flex min-h-8 items-center hover:underline">
                {crumb.name}
              </a>
            ) : (
              <span aria-current="page">{crumb.name}</span>
            )}
            {index < crumbs.length - 1 ? <span aria-hidden>/</span> : null}
          </li>
        ))}
      </ol>
    </nav>
  )
}
