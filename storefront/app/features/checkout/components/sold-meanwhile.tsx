import type { CartLine } from "@hirfa/contracts"
import { LineTitle } from "~/features/cart"
import { href, m } from "~/lib/i18n"
import { ButtonLink } from "~/ui/button"
import { Notice } from "~/ui/notice"

/** Somebody else was faster, between the payment and the order. Says what happens to the money before anything else. */
export function SoldMeanwhile({ gone }: { gone: readonly CartLine[] }) {
  return (
    <main id="content" className="page-width grow py-8 sm:py-12">
      <title>{`${m.sold_meanwhile_title()} · ${m.brand()}`}</title>
      <h1 className="mb-6 text-2xl">{m.sold_meanwhile_title()}</h1>
      <div className="measure grid gap-6">
        <Notice kind="problem" title={m.sold_meanwhile_money_title()}>
          {m.sold_meanwhile_money_text()}
        </Notice>
        {gone.length > 0 ? (
          <div>
            <p>{m.sold_meanwhile_pieces()}</p>
            <ul className="mt-2 list-disc ps-6">
              {gone.map((line) => (
                <li key={line.id}>
                  <LineTitle line={line} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
        <p>{m.sold_meanwhile_next()}</p>
        <div className="flex flex-wrap gap-3">
          <ButtonLink href={href("/cart")}>{m.sold_meanwhile_to_cart()}</ButtonLink>
          <ButtonLink kind="plain" href={href("/pieces")}>
            {m.error_browse()}
          </ButtonLink>
        </div>
      </div>
    </main>
  )
}
