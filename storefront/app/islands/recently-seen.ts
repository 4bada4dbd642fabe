import { keepSeen, readSeen, type Seen } from "../features/recent/seen"

/** Shows the pieces that were looked at on this device, on the pages of pieces and of searches. */
const MOST_KEPT = 13
const MOST_SHOWN = 12

const section = document.querySelector<HTMLElement>("[data-recent]")
const list = section?.querySelector("[data-recent-list]")
const template = section?.querySelector<HTMLTemplateElement>("[data-recent-item]")
const here = section?.dataset.recent ?? ""

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

const before = readSeen()
const { title = "", seller = "", picture = "" } = section?.dataset ?? {}
const all = here
  ? [{ handle: here, title, seller, picture }, ...before.filter(({ handle }) => handle !== here)]
  : before
if (here) keepSeen(all.slice(0, MOST_KEPT))
show(all)
section?.querySelector("[data-recent-clear]")?.addEventListener("click", () => {
  keepSeen([])
  show([])
})
