/// <reference lib="webworker" />
import { hasLeft, isLeaving } from "../offline/leaving"
import { isOfAtelier, waitingPage } from "../offline/places"
import { flush } from "../offline/send"
import type { About } from "../offline/store"
import { answerForm, noteAbout } from "./forms"
import { exitPage, keepExit, leave, toLogin } from "./leave"
import { asset, currentOwner, hasPage, keepPage, keptPage, readEpoch } from "./pages"

/**
 * The service worker of the atelier, registered for its addresses only: pages that were visited are there without a line,
 * forms wait for one and are sent once. It never sees the shop or the checkout.
 */
declare const self: ServiceWorkerGlobalScope

/** How long a slow line is waited for when the page is kept; longer after a form, whose page is out of date here. */
const PATIENCE_MS = 4_000
const AFTER_FORM_MS = 15_000

type Told = { is: "here"; page: string; fonts: string[] } | { is: "about"; id: string; about: About }

let lastForm = 0

// Pages stand on files whose names change with their content: a new version can take over while they are open.
self.addEventListener("install", () => void self.skipWaiting())
self.addEventListener("activate", (event) => event.waitUntil(activate()))

async function activate(): Promise<void> {
  await self.registration.navigationPreload?.enable()
  await self.clients.claim()
}

self.addEventListener("fetch", (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin) return
  if (request.method === "GET" && pathname.startsWith("/assets/")) return event.respondWith(asset(request))
  if (request.mode !== "navigate" || !isOfAtelier(pathname)) return
  if (request.method === "GET") return event.respondWith(page(event))
  if (request.method !== "POST") return
  if (pathname.endsWith("/atelier/logout")) return event.respondWith(leave(event))
  lastForm = Date.now()
  event.respondWith(answerForm(request).catch(() => unvisited(request.url)))
})

async function page(event: FetchEvent): Promise<Response> {
  const { url } = event.request
  if (await isLeaving()) return (await hasLeft()) ? toLogin(url) : await exitPage(url)
  const asked = fromNetwork(event)
  // Kept also when it comes after the reader was given the older one.
  event.waitUntil(asked.then(({ kept }) => kept).catch(() => {}))
  const fresh = asked.then(({ response }) => response)
  if (!(await hasPage(url))) return await fresh.catch(() => unvisited(url))
  const patience = Date.now() - lastForm < AFTER_FORM_MS ? AFTER_FORM_MS : PATIENCE_MS
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))
  const first = await Promise.race([fresh.catch(() => null), late])
  if (first && first.status < 502) return first
  return (await keptPage(url)) ?? (await fresh)
}

async function fromNetwork(event: FetchEvent): Promise<{ response: Response; kept: Promise<void> }> {
  const epoch = readEpoch()
  const preloaded: Response | undefined = await event.preloadResponse
  const response = preloaded ?? (await fetch(event.request))
  return { response, kept: keepPage({ address: event.request.url, response: response.clone(), epoch }) }
}

/** A page that was never here, or a form that cannot wait: the list of what waits stands in its place and says so. */
async function unvisited(url: string): Promise<Response> {
  const list = new URL(waitingPage(new URL(url).pathname), url).href
  return (await keptPage(list, "unvisited")) ?? Response.error()
}

self.addEventListener("message", (event) => {
  const told = event.data as Told
  if (told.is === "here") event.waitUntil(keepHere(told.page, told.fonts))
  if (told.is === "about") event.waitUntil(noteAbout(told.id, told.about))
})

/** The first page of a member came before the service worker did: it is fetched once more, with what it stands on. */
async function keepHere(address: string, fonts: readonly string[]): Promise<void> {
  await keepExit(address)
  if (!(await hasLeft())) return
  const list = new URL(waitingPage(new URL(address).pathname), address).href
  for (const wanted of [address, list]) if (!(await hasPage(wanted))) await fetchAndKeep(wanted)
  for (const font of fonts) await asset(font)
}

async function fetchAndKeep(address: string): Promise<void> {
  const epoch = readEpoch()
  const response = await fetch(address, { redirect: "manual", credentials: "same-origin" })
  if (response.type === "opaqueredirect") return
  const html = await response.clone().text()
  await keepPage({ address, response, epoch })
  for (const [, file = ""] of html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) await asset(file)
}

// The browser says so when the line is back, also when no page of the atelier is open.
self.addEventListener("sync", (event: Event) => {
  if (event instanceof ExtendableEvent) event.waitUntil(flushCurrent())
})

async function flushCurrent(): Promise<void> {
  if (!(await hasLeft())) throw new Error("The logout still waits: the browser may ask again later")
  const owner = await currentOwner()
  if (owner && !(await flush(owner)))
    throw new Error("Something still waits: the browser may ask again later")
}
