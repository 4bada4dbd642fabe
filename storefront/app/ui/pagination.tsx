import { formatNumber, m } from "~/lib/i18n"

interface PaginationProps {
  page: number
  pageCount: number
  hrefOf: (page: number) => string
  label: string
}

/**
 * Pages as links: the neighbours and both ends. On a phone it is the page of so many between the way back and the way on,
 * which fits one line at any number.
 */
export function Pagination({ page, pageCount, hrefOf, label }: PaginationProps) {
  if (pageCount <= 1) return null
  return (
    <nav aria-label={label} className="mt-12 flex items-center justify-center gap-1">
      {page > 1 ? (
        <a href={hrefOf(page - 1)} rel="prev" className="button button-plain me-2 px-4">
          {m.page_previous()}
        </a>
      ) : null}
      <ol className="flex items-center">
        {pagesShown(page, pageCount).map((each, index, shown) => (
          <li key={each} className={`flex items-center ${each === page ? "" : "max-sm:hidden"}`}>
            {index > 0 && each - (shown[index - 1] ?? each) > 1 ? <Gap /> : null}
            <a
              href={hrefOf(each)}
              aria-label={m.page_number({ page: formatNumber(each) })}
              aria-current={each === page ? "page" : undefined}
              className="flex h-12 min-w-12 items-center justify-center rounded px-2 no-underline hover:bg-lime aria-[current]:bg-ink aria-[current]:text-plaster"
            >
              {formatNumber(each)}
            </a>
            {each === page ? <span className="ms-2 sm:hidden">/ {formatNumber(pageCount)}</span> : null}
          </li>
        ))}
      </ol>
      {page < pageCount ? (
        <a href={hrefOf(page + 1)} rel="next" className="button button-plain ms-2 px-4">
          {m.page_next()}
        </a>
      ) : null}
    </nav>
  )
}

function Gap() {
  return (
    <span className="max-sm:hidden" aria-hidden>
      …
    </span>
  )
}

function pagesShown(page: number, pageCount: number): number[] {
  const wanted = new Set([1, page - 1, page, page + 1, pageCount])
  return [...wanted].filter((each) => each >= 1 && each <= pageCount).sort((a, b) => a - b)
}
