import { createContext } from "react"

export interface PageMode {
  /** False: the page is plain HTML and no script of the framework is sent. */
  isHydrated: boolean
  /** The status the page is answered with; errors themselves reach the page without their details. */
  status?: number
  /** The address buyers see, without a path: for canonical links. */
  origin?: string
}

/** What `entry.server` and `entry.client` tell the root about the page. */
export const PageModeContext = createContext<PageMode>({ isHydrated: true })

/** The `handle` a route may export. */
export interface RouteHandle {
  /** `false` on browsing pages: one such match and the page ships no framework script. */
  hydrate?: boolean
  /** `true` lets Stripe's scripts and frames in; only on the checkout. */
  stripe?: boolean
}

export function handleOf(handle: unknown): RouteHandle {
  return typeof handle === "object" && handle !== null ? handle : {}
}
