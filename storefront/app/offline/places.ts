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

/** Pages that the service worker leads to, in the language of another page. */
export const waitingPage = (path: string) => `${languageOf(path)}/atelier/waiting`
export const loggedOutPage = (path: string) => `${languageOf(path)}/atelier/logged-out`
export const loginPage = (path: string) => `${languageOf(path)}/atelier/login?bye`

function languageOf(path: string): string {
  return ATELIER.exec(path)?.[1] ?? ""
}

/** In the address of a page: the form that is to be filled in again. */
export const REFILL = "#refill-"
