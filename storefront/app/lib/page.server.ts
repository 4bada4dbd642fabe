import { createContext, type RouterContextProvider } from "react-router"

const cacheTagsContext = createContext<readonly string[]>([])

/**
 * Declares that the page being loaded is the same for every anonymous reader of a market, and by which events it
 * changes (`cacheTags` of the contracts). Only pages that call this are kept by the page cache, and only at addresses
 * named in `server/cache-policy.ts`.
 */
export function keepPage(context: Readonly<RouterContextProvider>, tags: readonly string[]): void {
  context.set(cacheTagsContext, tags)
}

/** Where a rendered page is put when the server reads it from there. */
export interface PageSink {
  html: string | undefined
}

/**
 * Set by our server: the page then goes to it as a string, which spares the way through a stream of the fetch API and
 * back (about a tenth of a page's cost). Null under Vite, where the page is the response's body.
 */
export const pageSinkContext = createContext<PageSink | null>(null)

export function tagsOf(context: Readonly<RouterContextProvider>): readonly string[] {
  return context.get(cacheTagsContext)
}
