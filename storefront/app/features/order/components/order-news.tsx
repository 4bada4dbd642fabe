import type { News } from "@hirfa/contracts"
import { newsText } from "~/features/news"
import { formatDate, m } from "~/lib/i18n"

/** What happened with an order, for who follows it by its link or in the account. */
export function OrderNews({ news }: { news: readonly News[] }) {
  if (news.length === 0) return null
  return (
    <section aria-labelledby="what-happened" className="rounded border border-sand bg-white p-4 sm:p-6">
      <h2 id="what-happened" className="mb-4 text-lg">
        {m.order_news()}
      </h2>
      <ol className="grid gap-3">
        {news.map((each) => (
          <li key={each.id} className="border-s-2 border-sand ps-3">
            <span className="block">{newsText(each, "buyer")}</span>
            <span className="text-xs text-ash">
              <bdi>{each.seller_name}</bdi> · {formatDate(each.at)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
