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

export function tagsOf(context: Readonly<RouterContextProvider>): readonly string[] {
  return context.get(cacheTagsContext)
}
