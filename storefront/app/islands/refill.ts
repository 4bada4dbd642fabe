/**
 * Brings a form back into its page that was sent from the phone later and not taken: with all that was written in it, its
 * pictures, and what was answered beside its fields. Sent again, it takes the place of the one that waits.
 */
import { OWNER_META } from "../offline/headers"
import { REFILL } from "../offline/places"
import { type Waiting, waitingById } from "../offline/store"

const owner = document.querySelector<HTMLMetaElement>(`meta[name="${OWNER_META}"]`)?.content ?? ""
const ERROR = "-error"
type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

async function refill(): Promise<void> {
  const waiting = await waitingById(location.hash.slice(REFILL.length))
  if (!waiting || waiting.owner.split(" ")[0] !== owner.split(" ")[0]) return
  // Once: what is answered when it is sent again must not be overwritten.
  history.replaceState(history.state, "", location.pathname + location.search)
  const sent = await new Response(waiting.body, { headers: { "content-type": waiting.type } }).formData()
  const answer = new DOMParser().parseFromString(waiting.answer ?? "", "text/html")
  const form = waiting.owner === owner ? formOf(waiting, sent) : undefined
  if (!form) return showGone(waiting, answer)
  form.dataset.replaces = waiting.id
  fill(form, sent)
  const notice = noticeOf("refilled", alertsOf(answer))
  if (notice) form.prepend(notice)
  for (const error of answer.querySelectorAll(`main [id$="${ERROR}"]`)) sayBeside(form, error)
  unfold(form)
  const first = form.querySelector<HTMLElement>("[aria-invalid=true]") ?? notice
  first?.scrollIntoView({ block: "center" })
  first?.focus({ preventScroll: true })
}

/** The form of this page that is most like what was sent: of the same deed, with the same fields. */
function formOf({ page }: Waiting, sent: FormData): HTMLFormElement | undefined {
  const rated = [...document.querySelectorAll<HTMLFormElement>('main form[method="post"]')]
    .filter(({ action }) => new URL(action).pathname === page)
    .map((form) => ({ form, likeness: likenessOf(form, sent) }))
    .sort((a, b) => b.likeness - a.likeness)
  return rated[0] && rated[0].likeness > 0 ? rated[0].form : undefined
}

function likenessOf(form: HTMLFormElement, sent: FormData): number {
  // What a page showed (`_seen`) may have changed since; what a form is about may not.
  const hidden = [...form.elements].filter(
    (field): field is HTMLInputElement =>
      field instanceof HTMLInputElement && field.type === "hidden" && !/^$|_seen$/.test(field.name),
  )
  if (hidden.some(({ name, value }) => !sent.getAll(name).includes(value))) return -1
  const names = [...new Set(sent.keys())].filter((name) => !name.startsWith("form_"))
  const known = names.filter((name) => form.elements.namedItem(name) !== null).length
  return known * 2 - names.length
}

function fill(form: HTMLFormElement, sent: FormData): void {
  const seen = new Map<string, number>()
  for (const field of form.elements) {
    if (!isField(field) || !field.name || !isFilledIn(field)) continue
    const nth = seen.get(field.name) ?? 0
    seen.set(field.name, nth + 1)
    put(field, sent.getAll(field.name), nth)
    field.dispatchEvent(new Event("input", { bubbles: true }))
  }
}

const isField = (field: Element): field is Field =>
  field instanceof HTMLInputElement ||
  field instanceof HTMLSelectElement ||
  field instanceof HTMLTextAreaElement

const isFilledIn = ({ type }: Field) => !["hidden", "submit", "button", "reset"].includes(type)

/** The nth of several fields of one name takes the nth of what was written in them. */
function put(field: Field, written: FormDataEntryValue[], nth: number): void {
  if (field instanceof HTMLInputElement && field.type === "file") {
    putFiles(field, written)
    return
  }
  if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio")) {
    field.checked = written.includes(field.value)
    return
  }
  const words = written[nth]
  if (typeof words === "string") field.value = words
}

function putFiles(field: HTMLInputElement, written: FormDataEntryValue[]): void {
  const files = new DataTransfer()
  for (const file of written) if (file instanceof File && file.size > 0) files.items.add(file)
  if (files.files.length > 0) field.files = files.files
}

/** As the web app's own fields say it: below the field, and read with it. */
function sayBeside(form: HTMLFormElement, error: Element): void {
  const field = document.getElementById(error.id.slice(0, -ERROR.length))
  if (!field || !form.contains(field) || document.getElementById(error.id)) return
  const words = document.createElement("p")
  words.id = error.id
  words.className = error.className
  words.textContent = error.textContent
  field.parentElement?.append(words)
  field.setAttribute("aria-invalid", "true")
  const others = field.getAttribute("aria-describedby")
  field.setAttribute("aria-describedby", others ? `${error.id} ${others}` : error.id)
}

/** Whatever is folded around the form, and around what stands in it that is not as the page had it. */
function unfold(form: HTMLFormElement): void {
  const shown = [form, ...[...form.elements].filter((field) => isField(field) && isChanged(field))]
  for (const element of shown)
    for (let fold = element.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null)
      fold.open = true
}

function isChanged(field: Field): boolean {
  if (field.hasAttribute("aria-invalid")) return true
  if (field instanceof HTMLSelectElement)
    return [...field.selectedOptions].some(({ defaultSelected }) => !defaultSelected)
  if (field instanceof HTMLInputElement && (field.type === "checkbox" || field.type === "radio"))
    return field.checked !== field.defaultChecked
  return isFilledIn(field) && field.value !== field.defaultValue
}

/** What was answered to the form as a whole. */
function alertsOf(answer: Document): string {
  const said = [...answer.querySelectorAll('main [role="alert"]')].map(
    ({ textContent }) => textContent?.trim() ?? "",
  )
  return [...new Set(said)].join(" ")
}

function noticeOf(name: "refilled" | "refill-gone", why: string): HTMLElement | null {
  const template = document.querySelector<HTMLTemplateElement>(`template[data-line-${name}]`)
  const notice = template?.content.firstElementChild?.cloneNode(true)
  if (!(notice instanceof HTMLElement)) return null
  notice.tabIndex = -1
  const place = notice.querySelector("[data-why]")
  if (place) place.textContent = why
  return notice
}

/** There is no such form here any more: what was written is shown, so that it can be said another way. */
function showGone({ about }: Waiting, answer: Document): void {
  const notice = noticeOf("refill-gone", alertsOf(answer))
  const list = notice?.querySelector("[data-words]")
  for (const [label, written] of about?.words ?? []) {
    const [name, value] = [document.createElement("dt"), document.createElement("dd")]
    name.textContent = label
    name.className = "text-xs text-ash"
    value.textContent = written
    value.dir = "auto"
    list?.append(name, value)
  }
  if (!notice) return
  document.querySelector("main")?.prepend(notice)
  notice.focus()
}

void refill()
