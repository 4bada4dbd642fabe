/// <reference lib="webworker" />

import { hasLeft, noteLeaving } from "../offline/leaving"
import { isOfAtelier, loggedOutPage, loginPage } from "../offline/places"
import { asset, forgetPages, keptCopy } from "./pages"

declare const self: ServiceWorkerGlobalScope

/** The one page that is shown to nobody in particular, beside those of the member. */
const EXIT = "hirfa-atelier-exit"

/** Ends the session here whatever the line does: pages go, the atelier is shut, and the server is told now or later. */
export async function leave(event: FetchEvent): Promise<Response> {
  const { url } = event.request
  await noteLeaving(new URL(url).pathname)
  await forgetPages()
  const is = (await hasLeft()) ? loginPage : loggedOutPage
  const others = await self.clients.matchAll({ type: "window" })
  for (const other of others) {
    if (other.id === event.clientId || !isOfAtelier(new URL(other.url).pathname)) continue
    void other.navigate(addressOf(loggedOutPage, url)).catch(() => {})
  }
  return Response.redirect(addressOf(is, url), 303)
}

/** What stands in the place of every page until the logout could be sent. */
export async function exitPage(url: string): Promise<Response> {
  return (await (await caches.open(EXIT)).match(addressOf(loggedOutPage, url))) ?? Response.error()
}

/** To the login, after a logout that had waited: what the browser asked for meanwhile was still the former member's. */
export function toLogin(url: string): Response {
  return Response.redirect(addressOf(loginPage, url), 303)
}

/** Fetched as nobody, so that there is nothing of anybody in it. */
export async function keepExit(url: string): Promise<void> {
  const cache = await caches.open(EXIT)
  const address = addressOf(loggedOutPage, url)
  if (await cache.match(address)) return
  const response = await fetch(address, { credentials: "omit" })
  if (!response.ok || response.redirected) return
  const html = await response.text()
  await cache.put(address, keptCopy(html, response))
  for (const [, file = ""] of html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) await asset(file)
}

function addressOf(page: (path: string) => string, url: string): string {
  return new URL(page(new URL(url).pathname), url).href
}
