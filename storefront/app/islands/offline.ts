/**
 * The page's side of working without a line: registers the service worker, says of what time a page is, keeps the count
 * of what waits, sends it when it can, and gives each form the key by which the server does it once.
 */
import { OWNER_META } from "../offline/headers"
import { hasLeft, isLeaving } from "../offline/leaving"
import { loggedOutPage, loginPage, mayWait, REFILL } from "../offline/places"
import { flush } from "../offline/send"
import { type About, newId, onChange, type Waiting, waitingOf } from "../offline/store"

const RETRY_MS = 15_000
const GRACE_MS = 3_000
const MOST_WORDS = 20
const owner = document.querySelector<HTMLMetaElement>(`meta[name="${OWNER_META}"]`)?.content ?? ""
const box = document.querySelector<HTMLElement>("[data-line]")
const tag = box?.dataset.line ?? "en"
const part = (name: string) => box?.querySelector<HTMLElement>(`[data-line-${name}]`)

function sayOfWhatTime(): void {
  const at = Number(document.documentElement.dataset.keptAt)
  const notice = part("kept")
  if (!at || !notice) return
  const isToday = new Date(at).toDateString() === new Date().toDateString()
  const style: Intl.DateTimeFormatOptions = {
    timeStyle: "short",
    ...(isToday ? {} : { dateStyle: "medium" }),
  }
  const words = notice.querySelector("span")
  if (words)
    words.textContent = (notice.dataset.words ?? "").replace(
      "{time}",
      new Intl.DateTimeFormat(tag, style).format(at),
    )
  notice.hidden = false
}

async function register(): Promise<void> {
  const { serviceWorker } = navigator
  if (!serviceWorker || !import.meta.env.PROD) return
  const scope = `${location.pathname.split("/atelier", 1)[0]}/atelier`
  // Where there is none (a private window, an old browser) everything works as plain documents and forms do.
  const registration = await serviceWorker.register("/atelier-worker.js", { scope }).catch(() => null)
  if (!registration) return
  const { active } = await serviceWorker.ready
  const loaded = performance.getEntriesByType("resource").map(({ name }) => name)
  const fonts = loaded.filter((name) => /\/assets\/.*woff2$/.test(name))
  active?.postMessage({ is: "here", page: location.href, fonts })
}

/** What was written in a form, by its labels: shown in the list of what waits. */
function aboutForm(form: HTMLFormElement, deed: string): About {
  const words = [...form.elements].flatMap((field): About["words"] => {
    const written = writtenIn(field)
    return written ? [[labelOf(field), written]] : []
  })
  const title = document.querySelector("h1")?.textContent?.trim() ?? document.title
  return { title, deed, words: words.slice(0, MOST_WORDS) }
}

function writtenIn(field: Element): string {
  if (field instanceof HTMLTextAreaElement) return field.value === field.defaultValue ? "" : field.value
  if (field instanceof HTMLSelectElement) {
    const [option] = field.selectedOptions
    return option && !option.defaultSelected && option.value ? option.text : ""
  }
  if (!(field instanceof HTMLInputElement) || field.type === "hidden") return ""
  if (field.type === "file") return [...(field.files ?? [])].map(({ name }) => name).join(", ")
  if (field.type === "checkbox" || field.type === "radio")
    return field.checked && !field.defaultChecked ? "✓" : ""
  return field.value === field.defaultValue ? "" : field.value
}

function labelOf(field: Element): string {
  const labels = "labels" in field ? (field.labels as NodeListOf<HTMLLabelElement> | null) : null
  return labels?.[0]?.textContent?.trim() ?? field.getAttribute("aria-label") ?? ""
}

let pressed = ""
document.addEventListener("submit", ({ submitter }) => {
  pressed = submitter?.textContent?.trim() ?? ""
})

// Asked for when the browser puts the form together: each press is one key, however often it is then sent.
document.addEventListener("formdata", (event) => {
  const form = event.target
  const controller = navigator.serviceWorker?.controller
  if (!owner || !controller || !(form instanceof HTMLFormElement) || form.method !== "post") return
  if (!mayWait(new URL(form.action).pathname)) return
  const id = newId()
  event.formData.append("form_key", id)
  event.formData.append("form_owner", owner)
  if (form.dataset.replaces) event.formData.append("form_replaces", form.dataset.replaces)
  controller.postMessage({ is: "about", id, about: aboutForm(form, pressed) })
})

let shown = 0

async function showWaiting(): Promise<void> {
  const all = await waitingOf(owner)
  // What goes out at once has not waited: nothing is said of it unless it takes long.
  const waiting = all.filter(({ at }) => Date.now() - at >= GRACE_MS)
  if (waiting.length < all.length) setTimeout(() => void showWaiting(), GRACE_MS)
  const bar = part("waiting")
  const count = bar?.querySelector("bdi")
  if (count) count.textContent = new Intl.NumberFormat(tag).format(waiting.length)
  if (bar) bar.hidden = waiting.length === 0
  const here = part("here")
  if (here) here.hidden = !waiting.some(isOfThisPage)
  const sent = part("sent")
  if (sent) sent.hidden = all.length > 0 || shown === 0
  shown = Math.max(shown, waiting.length)
}

const isOfThisPage = ({ kind, page }: Waiting) => kind === "form" && page === location.pathname

async function sendWaiting(): Promise<void> {
  const waiting = await waitingOf(owner)
  if (waiting.some(({ state }) => state === "waiting" || state === "login")) await flush(owner)
}

/** Asks the browser to wake the service worker when the line is back, where it can. */
async function askToBeWoken(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  const sync =
    registration && "sync" in registration
      ? (registration.sync as { register(tag: string): Promise<void> })
      : null
  await sync?.register("hirfa-outbox").catch(() => {})
}

/** The atelier is shut on this phone until the server knows of the logout; a page that came around that goes. */
async function stayOut(): Promise<void> {
  const isExit = document.querySelector("[data-logged-out]") !== null
  if (!isExit && !(await isLeaving())) return
  const { pathname } = location
  if (await hasLeft()) location.replace(loginPage(pathname))
  else if (!isExit) location.replace(loggedOutPage(pathname))
}

/** The script that fills a form in again comes only where one is to be. */
function refill(): void {
  const source = box?.dataset.lineRefill
  if (!source || !location.hash.startsWith(REFILL)) return
  const script = document.createElement("script")
  script.type = "module"
  script.src = source
  document.head.append(script)
}

sayOfWhatTime()
void register()
void stayOut()
refill()
if (document.querySelector("[data-logged-out]")) {
  void askToBeWoken()
  addEventListener("online", () => void stayOut())
  setInterval(() => void stayOut(), RETRY_MS)
}
if (owner && box) {
  onChange(() => void showWaiting())
  void showWaiting()
  void sendWaiting()
  addEventListener("online", () => void sendWaiting())
  addEventListener("offline", () => void askToBeWoken())
  setInterval(() => void sendWaiting(), RETRY_MS)
}
