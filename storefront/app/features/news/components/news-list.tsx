import type { InboxAnswer, News } from "@hirfa/contracts"
import { formatDate, href, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { Button, ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"
import { type NewsReader, newsText } from "../words"

interface NewsListProps {
  inbox: InboxAnswer
  reader: NewsReader
  /** The page's own path, for its older and newer pages. */
  path: string
  page: number
  pageCount: number
  /** Where what is told of is seen to. */
  to: (news: News) => string
}

/** What somebody was told, newest first; unread things say so in words too. */
export function NewsList({ inbox, reader, path, page, pageCount, to }: NewsListProps) {
  return (
    <div className="grid gap-4">
      {inbox.news.length === 0 ? (
        <EmptyState title={m.inbox_empty()}>
          <p>{m.inbox_empty_text()}</p>
        </EmptyState>
      ) : null}
      {inbox.unread > 0 ? (
        <form method="post">
          <Button kind="plain" className="min-h-12">
            {m.inbox_read()}
          </Button>
        </form>
      ) : null}
      <ul className="grid gap-2">
        {inbox.news.map((news) => (
          <li key={news.id}>
            <a
              href={href(to(news))}
              className="grid gap-1 rounded border border-sand bg-white p-3 no-underline hover:border-clay"
            >
              <span className="flex items-start justify-between gap-2">
                <span className={news.is_read ? "" : "font-semibold"}>{newsText(news, reader)}</span>
                {news.is_read ? null : <Badge tone="order">{m.inbox_new()}</Badge>}
              </span>
              <span className="text-xs text-ash">
                {reader === "buyer" ? <bdi>{news.seller_name}</bdi> : null}
                {reader === "buyer" ? " · " : ""}
                {m.inbox_order({ number: String(news.order_number) })} · {formatDate(news.at)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <nav aria-label={m.pages_label()} className="flex justify-between gap-4 empty:hidden">
        {page > 1 ? (
          <ButtonLink kind="plain" href={href(`${path}?page=${page - 1}`)}>
            {m.pages_newer()}
          </ButtonLink>
        ) : null}
        {page < pageCount ? (
          <ButtonLink kind="plain" href={href(`${path}?page=${page + 1}`)}>
            {m.pages_older()}
          </ButtonLink>
        ) : null}
      </nav>
    </div>
  )
}
