import { useSyncExternalStore } from "react"

/**
 * How many pieces are in the cart. Cached pages do not know: there the island `cart-count` fills it in from the
 * readable cookie `hirfa_count`; hydrated pages read the same cookie here.
 */
export function CartCount() {
  const count = useSyncExternalStore(subscribe, countOfCookie, () => 0)
  return (
    <span
      data-cart-count
      hidden={count === 0}
      className="absolute end-0 top-0.5 min-w-5 rounded-full bg-terracotta px-1 text-center text-xs leading-5 font-semibold text-white"
    >
      {count}
    </span>
  )
}

/** Answers nothing to listen to: the cookie changes with documents and form answers, which render anew. */
function subscribe(): () => void {
  return () => undefined
}

function countOfCookie(): number {
  return Number(/(?:^|;\s*)hirfa_count=(\d{1,3})(?:;|$)/.exec(document.cookie)?.[1] ?? 0)
}
