import { createContext, type RouterContextProvider } from "react-router"
import type { Locale } from "~/lib/i18n"

const cacheTagsContext = createContext<readonly string[]>([])

/**
 * Declares that the page being loaded is the same for every anonymous reader of a market, and by which events it
 * changes (`cacheTags` of the contracts). Only pages that call this are kept by the page cache, and only at addresses
 * named in `server/cache-policy.ts`.
 */
export function keepPage(context: Readonly<RouterContextProvider>, tags: readonly string[]): void {
  context.set(cacheTagsContext, tags)
}

/** What somebody who reads a page is interested in: counted whenever the page is sent, kept or not. */
export type Interest =
  | { kind: "view"; handle: string; country: string; locale: Locale }
  | { kind: "search"; query: string; found: number; locale: Locale }

/** Where a rendered page is put when the server reads it from there, with what it says of its reader's interest. */
export interface PageSink {
  html: string | undefined
  interest: Interest | undefined
}

/**
 * Set by our server: the page then goes to it as a string, which spares the way through a stream of the fetch API and
 * back (about a tenth of a page's cost). Null under Vite, where the page is the response's body.
 */
export const pageSinkContext = createContext<PageSink | null>(null)

/** Says what a page's reader is interested in. Nothing that is hers may enter: the page is the same for all. */
export function noteInterest(context: Readonly<RouterContextProvider>, interest: Interest): void {
  const sink = context.get(pageSinkContext)
  if (sink) sink.interest = interest
}

export function tagsOf(context: Readonly<RouterContextProvider>): readonly string[] {
  return context.get(cacheTagsContext)
}
