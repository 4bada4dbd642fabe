import { CLAIM_ACTS, CLAIM_PARTIES, type InboxAnswer, type News } from "@hirfa/contracts"
import { didText, partyText, progressText } from "~/features/claims"
import { formatDate, formatMoney, href, m } from "~/lib/i18n"
import { Badge } from "~/ui/badge"
import { Button, ButtonLink } from "~/ui/button"
import { EmptyState } from "~/ui/empty-state"

interface InboxPageProps {
  inbox: InboxAnswer
  page: number
  pageCount: number
}

/** What happened with the cooperative's orders, newest first. */
export function InboxPage({ inbox, page, pageCount }: InboxPageProps) {
  return (
    <div className="grid gap-4">
      <title>{`${m.inbox_title()} · ${m.brand()}`}</title>
      <h1 className="text-2xl">{m.inbox_title()}</h1>
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
              href={href(`/atelier/orders/${news.order_id}${news.claim_id ? `#${news.claim_id}` : ""}`)}
              className="grid gap-1 rounded border border-sand bg-white p-3 no-underline hover:border-clay"
            >
              <span className="flex items-start justify-between gap-2">
                <span className={news.is_read ? "" : "font-semibold"}>{newsText(news)}</span>
                {news.is_read ? null : <Badge tone="order">{m.inbox_new()}</Badge>}
              </span>
              <span className="text-xs text-ash">
                {m.inbox_order({ number: String(news.order_number) })} · {formatDate(news.at)}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <nav aria-label={m.pages_label()} className="flex justify-between gap-4 empty:hidden">
        {page > 1 ? (
          <ButtonLink kind="plain" href={href(`/atelier/inbox?page=${page - 1}`)}>
            {m.pages_newer()}
          </ButtonLink>
        ) : null}
        {page < pageCount ? (
          <ButtonLink kind="plain" href={href(`/atelier/inbox?page=${page + 1}`)}>
            {m.pages_older()}
          </ButtonLink>
        ) : null}
      </nav>
    </div>
  )
}

function newsText({ kind, money, detail, by }: News): string {
  switch (kind) {
    case "money_returned":
      return m.news_money_returned({ amount: money ? formatMoney(money) : "" })
    case "progress":
      return detail === "started" || detail === "half" || detail === "finished" ? progressText(detail) : ""
    case "claim":
      return claimText(detail, by)
    case "order_placed":
      return m.news_order_placed()
    case "order_confirmed":
      return m.news_order_confirmed()
    case "order_canceled":
      return m.news_order_canceled()
    case "parcel_sent":
      return m.news_parcel_sent()
    case "parcel_delivered":
      return m.news_parcel_delivered()
  }
}

function claimText(detail: string | null, by: string | null): string {
  const act = (["ask", ...CLAIM_ACTS] as const).find((known) => known === detail)
  const party = CLAIM_PARTIES.find((known) => known === by)
  return `${m.claims_title()}: ${party ? partyText(party) : ""} ${act ? didText(act) : ""}`
}
