import { BASE_LOCALE, type Locale } from "@hirfa/contracts"

/** A page of the web app in a language: the base one stands without a prefix. `path` begins with a slash. */
export function pageOf(storefrontUrl: string, path: string, locale: Locale): string {
  return `${storefrontUrl}${locale === BASE_LOCALE ? "" : `/${locale}`}${path}`
}

/** Where a buyer follows an order without an account. */
export function orderPage(storefrontUrl: string, token: string, locale: Locale): string {
  return pageOf(storefrontUrl, `/orders/${encodeURIComponent(token)}`, locale)
}

/** Where a member works on an order of her seller. */
export function atelierPage(storefrontUrl: string, order_id: string, locale: Locale): string {
  return pageOf(storefrontUrl, `/atelier/orders/${encodeURIComponent(order_id)}`, locale)
}
