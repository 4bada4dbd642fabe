import type { InboxAnswer } from "@hirfa/contracts"
import { NewsList } from "~/features/news"
import { m } from "~/lib/i18n"

interface InboxPageProps {
  inbox: InboxAnswer
  page: number
  pageCount: number
}

/** What happened with the cooperative's orders, newest first. */
export function InboxPage(props: InboxPageProps) {
  return (
    <div className="grid gap-4">
      <title>{`${m.inbox_title()} · ${m.brand()}`}</title>
      <h1 className="text-2xl">{m.inbox_title()}</h1>
      <NewsList
        {...props}
        reader="seller"
        path="/atelier/inbox"
        to={({ order_id, claim_id }) => `/atelier/orders/${order_id}${claim_id ? `#${claim_id}` : ""}`}
      />
    </div>
  )
}
