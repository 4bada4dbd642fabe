import { readSeen } from "../features/recent/seen"

/**
 * Spares the reload when a filter of a listing changes: fetches the page of the new address (mostly out of the page
 * cache) and puts its parts in place of the old ones. Without it the same form has a button and loads a document.
 */
const PARTS = "[data-live-part]"
let running: AbortController | undefined
let isReplacing = false

function addressOf(form: HTMLFormElement): string {
  const search = new URLSearchParams()
  for (const [name, value] of new FormData(form)) {
    if (typeof value === "string" && value !== "" && !(name === "sort" && value === "relevance"))
      search.append(name, value)
  }
  const text = search.toString()
  return text ? `${form.action}?${text}` : form.action
}

async function show(address: string): Promise<void> {
  running?.abort()
  const mine = new AbortController()
  running = mine
  const listing = document.querySelector("[data-live-listing]")
  listing?.setAttribute("aria-busy", "true")
  try {
    const response = await fetch(address, { signal: mine.signal, headers: { accept: "text/html" } })
    if (!response.ok) throw new Error(String(response.status))
    replaceParts(new DOMParser().parseFromString(await response.text(), "text/html"))
  } catch {
    // Another choice came first, or the network failed: then the document itself shows what is wrong.
    if (!mine.signal.aborted) location.assign(address)
  } finally {
    if (running === mine) listing?.removeAttribute("aria-busy")
  }
}

function replaceParts(next: Document): void {
  const focused = document.activeElement
  const input = focused instanceof HTMLInputElement ? focused : undefined
  const open = new Set([...document.querySelectorAll("details[open][data-facet]")].map(facetOf))
  const fresh = [...next.querySelectorAll(PARTS)]
  isReplacing = true
  for (const part of document.querySelectorAll(PARTS)) {
    const other = fresh.find(
      (each) => each.getAttribute("data-live-part") === part.getAttribute("data-live-part"),
    )
    if (other) part.replaceWith(document.importNode(other, true))
  }
  isReplacing = false
  for (const each of document.querySelectorAll<HTMLDetailsElement>("details[data-facet]")) {
    if (open.has(facetOf(each))) each.open = true
  }
  document.title = next.title
  if (input?.name) restoreFocus(input)
}

function facetOf(details: Element): string {
  return details.getAttribute("data-facet") ?? ""
}

/** Puts the reader back where she was, with what she is writing there: the answer to the field before may come meanwhile. */
function restoreFocus(before: HTMLInputElement): void {
  const same = [...document.querySelectorAll<HTMLInputElement>("[data-live-form] input")].find(
    (input) => input.name === before.name && (input.type !== "checkbox" || input.value === before.value),
  )
  if (!same || same === before) return
  for (
    let around = same.closest("details");
    around;
    around = around.parentElement?.closest("details") ?? null
  )
    around.open = true
  same.focus({ preventScroll: true })
  if (isBeingWritten(before)) same.value = before.value
}

const isBeingWritten = ({ type, value, defaultValue }: HTMLInputElement) =>
  (type === "text" || type === "search") && value !== defaultValue

function go(form: HTMLFormElement): void {
  const address = addressOf(form)
  if (address === location.href) return
  history.pushState(null, "", address)
  void show(address)
}

for (const form of document.querySelectorAll<HTMLFormElement>("[data-live-form]")) {
  form.querySelector<HTMLElement>("[data-live-submit]")?.classList.add("md:sr-only")
  form.addEventListener("change", () => {
    if (!isReplacing) go(form)
  })
  // A value that was carried over into a new field makes no "change" when the reader leaves it.
  form.addEventListener("focusout", ({ target }) => {
    if (!isReplacing && target instanceof HTMLInputElement && isBeingWritten(target)) go(form)
  })
  form.addEventListener("submit", (event) => {
    event.preventDefault()
    go(form)
  })
}
// A document restored by the browser keeps its parts; one reached by "back" inside this document must fetch them.
addEventListener("popstate", () => void show(location.href))

/** What was seen on this device is shown by an island of its own; who has seen nothing need not load it. */
function showRecent(): void {
  const script = document.querySelector<HTMLElement>("[data-recent-script]")?.dataset.recentScript
  if (script && readSeen().length > 0) void import(/* @vite-ignore */ script)
}
showRecent()
