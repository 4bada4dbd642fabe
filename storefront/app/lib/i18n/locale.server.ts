import { AsyncLocalStorage } from "node:async_hooks"
import { BASE_LOCALE, type Locale } from "@hirfa/contracts"
import { overwriteGetLocale } from "~/paraglide/runtime"

const localeOfRequest = new AsyncLocalStorage<Locale>()
overwriteGetLocale(() => localeOfRequest.getStore() ?? BASE_LOCALE)

/** Runs loaders and rendering of one request in its language, so that `m.key()` needs no argument. */
export function runWithLocale<T>(locale: Locale, work: () => T): T {
  return localeOfRequest.run(locale, work)
}
