/** Pieces that were looked at, kept in this browser and nowhere else; shown on the pages of pieces and of searches. */
interface Seen {
  handle: string
  title: string
  seller: string
  picture: string
}

const KEY = "hirfa_seen"
const MOST_KEPT = 13
const MOST_SHOWN = 12

const section = document.querySelector<HTMLElement>("[data-recent]")
const list = section?.querySelector("[data-recent-list]")
const template = section?.querySelector<HTMLTemplateElement>("[data-recent-item]")
const here = section?.dataset.recent ?? ""

/** Whatever else stands there (another version, another's hand) is as nothing. */
function read(): Seen[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]")
    return Array.isArray(kept) ? kept.filter(isSeen) : []
  } catch {
    return []
  }
}

function isSeen(entry: unknown): entry is Seen {
  const seen = Object(entry) as Partial<Seen>
  const texts = [seen.handle, seen.title, seen.seller, seen.picture]
  // Only pictures that the page itself might show: this one comes out of a store that anything may have written to.
  return texts.every((text) => typeof text === "string") && /^(https?:\/\/|\/)/.test(seen.picture || "/")
}

function keep(all: readonly Seen[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(all))
  } catch {
    // A private window, or a full store: then nothing is remembered.
  }
}

function itemOf({ handle, title, seller, picture }: Seen): Node[] {
  const item = template?.content.firstElementChild?.cloneNode(true)
  if (!(item instanceof HTMLElement)) return []
  const [image, link, name] = [item.querySelector("img"), item.querySelector("a"), item.querySelector("bdi")]
  if (image && picture) image.src = picture
  else image?.remove()
  if (link) {
    link.href = (section?.dataset.pieces ?? "") + encodeURIComponent(handle)
    link.textContent = title
  }
  if (name) name.textContent = seller
  return [item]
}

function show(all: readonly Seen[]): void {
  const others = all.filter(({ handle }) => handle !== here).slice(0, MOST_SHOWN)
  list?.replaceChildren(...others.flatMap(itemOf))
  if (section) section.hidden = others.length === 0
}

const before = read()
const { title = "", seller = "", picture = "" } = section?.dataset ?? {}
const all = here
  ? [{ handle: here, title, seller, picture }, ...before.filter(({ handle }) => handle !== here)]
  : before
if (here) keep(all.slice(0, MOST_KEPT))
show(all)
section?.querySelector("[data-recent-clear]")?.addEventListener("click", () => {
  localStorage.removeItem(KEY)
  show([])
})

export {}
