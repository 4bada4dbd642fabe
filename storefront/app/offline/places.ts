/** Addresses of the atelier, by the rules of the service worker: which pages are kept, and which forms may wait. */

const ATELIER = /^(\/(?:fr|ar))?\/atelier(?:\/|$)/
/** Forms with a password or an account in them, those that change who is here, and those whose answer one needs to go on. */
const NOT_WAITING =
  /\/atelier\/(?:login|logout|forgot-password|new-password|join\/account|invitations\/[^/]+|seller|team|money\/account|pieces(?:\/import.*)?)\/?$/
/** What an address says of the moment only: without it, it is the same page. */
const MOMENTARY = ["done", "outcome", "saved", "check", "not-yours", "bye", "statement"]

export function isOfAtelier(path: string): boolean {
  return ATELIER.test(path)
}

export function mayWait(path: string): boolean {
  return isOfAtelier(path) && !NOT_WAITING.test(path)
}

/** Under which address a page is kept; a page of one moment is not kept at all. */
export function keptAs(address: string): { key: string; isMomentary: boolean } {
  const url = new URL(address)
  const isMomentary = MOMENTARY.some((name) => url.searchParams.has(name))
  for (const name of MOMENTARY) url.searchParams.delete(name)
  return { key: url.origin + url.pathname + url.search, isMomentary }
}

/** The page that lists what waits, in the language of another page. */
export function waitingPage(path: string): string {
  return `${ATELIER.exec(path)?.[1] ?? ""}/atelier/waiting`
}
