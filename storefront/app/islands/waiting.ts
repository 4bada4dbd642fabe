/** The list of what waits on this phone: each with what was written, how it stands, and what can be done with it. */
import { OWNER_META } from "../offline/headers"
import { REFILL } from "../offline/places"
import { flush } from "../offline/send"
import { forgetWaiting, keepWaiting, newId, onChange, type Waiting, waitingOf } from "../offline/store"

const owner = document.querySelector<HTMLMetaElement>(`meta[name="${OWNER_META}"]`)?.content ?? ""
const list = document.querySelector<HTMLElement>("[data-waiting-list]")
const template = document.querySelector<HTMLTemplateElement>("[data-waiting-item]")
const none = document.querySelector<HTMLElement>("[data-waiting-none]")
const unvisited = document.querySelector<HTMLElement>("[data-waiting-unvisited]")
const tag = list?.dataset.waitingList ?? "en"

function itemOf(waiting: Waiting): Element | null {
  const item = template?.content.firstElementChild?.cloneNode(true)
  if (!(item instanceof HTMLElement)) return null
  const part = (name: string) => item.querySelector<HTMLElement>(`[data-${name}]`)
  item.dataset.waiting = waiting.id
  item.setAttribute("aria-label", waiting.about?.title ?? "")
  say(part("title"), waiting.about?.title ?? waiting.page)
  say(part("deed"), waiting.about?.deed)
  say(
    part("at"),
    new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeStyle: "short" }).format(waiting.at),
  )
  part("words")?.append(...(waiting.about?.words ?? []).flatMap(wordElements))
  const picture = part("picture")
  if (picture instanceof HTMLImageElement && waiting.kind === "photo") {
    picture.src = URL.createObjectURL(waiting.body)
    picture.hidden = false
  }
  const state = part(`state-${waiting.state}`)
  if (state) state.hidden = false
  say(part("why"), whyOf(waiting.answer))
  const page = part("page")
  if (page instanceof HTMLAnchorElement) leadToPage(page, waiting)
  part("retry")?.addEventListener("click", () => void retry(waiting))
  part("delete")?.addEventListener("click", () => void forgetWaiting(waiting.id))
  return item
}

/** To its page; where nobody took it, with the form filled in as it was. */
function leadToPage(link: HTMLAnchorElement, { kind, state, page, id }: Waiting): void {
  const isToRefill = kind === "form" && (state === "refused" || state === "unclear")
  link.href = page + (isToRefill ? REFILL + id : "")
  const words = link.querySelector("span")
  if (isToRefill && words) words.textContent = link.dataset.refill ?? ""
}

function say(element: HTMLElement | null, words: string | undefined): void {
  if (!element) return
  element.textContent = words ?? ""
  element.hidden = !words
}

function wordElements([label, written]: [string, string]): Element[] {
  const name = document.createElement("dt")
  name.textContent = label
  name.className = "text-xs text-ash"
  const value = document.createElement("dd")
  value.textContent = written
  value.dir = "auto"
  return [name, value]
}

/** What the page said that was answered to a refused form: its alerts, and what stands beside its fields. */
function whyOf(answer: string | null): string {
  if (!answer) return ""
  const said = new DOMParser().parseFromString(answer, "text/html")
  const parts = [...said.querySelectorAll('main [role="alert"], main [id$="-error"]')]
  return [...new Set(parts.map(({ textContent }) => textContent?.trim() ?? ""))].filter(Boolean).join(" ")
}

/** One that was refused, or of which nobody knows, is sent as a new one: its old key has had its answer. */
async function retry(waiting: Waiting): Promise<void> {
  if (waiting.state === "refused" || waiting.state === "unclear") {
    await keepWaiting({ ...waiting, id: newId(), state: "waiting", tries: 0, answer: null })
    await forgetWaiting(waiting.id)
  }
  await flush(owner)
}

async function show(): Promise<void> {
  const waiting = await waitingOf(owner)
  for (const image of list?.querySelectorAll("img") ?? []) URL.revokeObjectURL(image.src)
  list?.replaceChildren(...waiting.flatMap((each) => itemOf(each) ?? []))
  if (none) none.hidden = waiting.length > 0
}

if (unvisited) unvisited.hidden = !("unvisited" in document.documentElement.dataset)
if (owner && list) {
  onChange(() => void show())
  void show()
}
