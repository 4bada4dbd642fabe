/**
 * Pictures of a piece: made smaller on the phone, kept with what else waits for a line, and sent when there is one. Each
 * has an id from here, and the server takes the same id once: whatever is not known to have arrived is sent again.
 */
import { OWNER_META } from "../offline/headers"
import { flush } from "../offline/send"
import { keepWaiting, newId, onChange, type Waiting, waitingById, waitingOf } from "../offline/store"

/** The largest size that is ever shown is 1200 points wide, upright: more would only cost her line. */
const LONGEST = 1600
const QUALITY = 0.8
const LONGEST_WAIT_MS = 25_000

const box = document.querySelector<HTMLElement>("[data-piece-photos]")
const owner = document.querySelector<HTMLMetaElement>(`meta[name="${OWNER_META}"]`)?.content ?? ""
const piece = box?.dataset.piecePhotos ?? ""
const list = box?.querySelector<HTMLElement>("[data-photo-list]")
const status = box?.querySelector<HTMLElement>("[data-photo-status]")
const form = box?.closest("form")

/** At most so many points that every phone can send it; drawing it anew also leaves out where it was taken. */
async function shrink(file: File): Promise<Blob> {
  try {
    const bitmap = await createImageBitmap(file, { imageOrientation: "from-image" })
    const scale = Math.min(1, LONGEST / Math.max(bitmap.width, bitmap.height))
    const canvas = document.createElement("canvas")
    canvas.width = Math.round(bitmap.width * scale)
    canvas.height = Math.round(bitmap.height * scale)
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0, canvas.width, canvas.height)
    bitmap.close()
    // A third smaller than JPEG where the browser can make it; one that cannot makes a PNG instead.
    const webp = await encoded(canvas, "image/webp")
    if (webp?.type === "image/webp") return webp
    return (await encoded(canvas, "image/jpeg")) ?? file
  } catch {
    // What this browser cannot draw the server may still know, or refuse in words.
    return file
  }
}

function encoded(canvas: HTMLCanvasElement, type: string): Promise<Blob | null> {
  return new Promise((resolve) => canvas.toBlob(resolve, type, QUALITY))
}

async function take(files: readonly File[]): Promise<void> {
  const room = Number(box?.dataset.most ?? 12) - (list?.children.length ?? 0)
  for (const file of files.slice(0, Math.max(0, room))) {
    const photo = photoOf(await shrink(file))
    await keepWaiting(photo)
    show(photo)
  }
  await flush(owner)
}

function photoOf(blob: Blob): Waiting {
  const id = newId()
  return {
    id,
    owner,
    kind: "photo",
    method: "PUT",
    url: new URL((box?.dataset.send ?? "") + id, location.href).href,
    page: location.pathname,
    piece,
    type: blob.type || "image/jpeg",
    body: blob,
    at: Date.now(),
    state: "waiting",
    tries: 0,
    about: { title: document.querySelector("h1")?.textContent?.trim() ?? "", deed: "", words: [] },
    answer: null,
  }
}

function show({ id, body }: Waiting): void {
  const item = document.createElement("li")
  item.dataset.photo = id
  item.className = "grid content-start gap-1 text-center text-xs"
  const image = document.createElement("img")
  image.src = URL.createObjectURL(body)
  image.alt = ""
  image.className = "aspect-[4/5] w-full rounded object-cover"
  const words = document.createElement("span")
  words.textContent = box?.dataset.waiting ?? ""
  item.append(image, words)
  list?.append(item)
}

/** Says of each picture that was shown here how it stands now. */
async function say(): Promise<void> {
  for (const item of list?.querySelectorAll<HTMLElement>("[data-photo]") ?? []) {
    const photo = await waitingById(item.dataset.photo ?? "")
    const words = photo
      ? photo.state === "refused"
        ? box?.dataset.refused
        : box?.dataset.waiting
      : box?.dataset.sent
    const label = item.querySelector("span")
    if (!label || label.textContent === words) continue
    label.textContent = words ?? ""
    if (status) status.textContent = words ?? ""
  }
}

let running: Promise<void> | undefined

function takeFrom(input: EventTarget | null): void {
  if (!(input instanceof HTMLInputElement) || input.type !== "file" || !input.files?.length) return
  const files = [...input.files]
  input.value = ""
  const taking = Promise.all([running, take(files)]).then(() => {})
  running = taking
  void taking.finally(() => {
    if (running === taking) running = undefined
  })
}

box?.addEventListener("change", ({ target }) => takeFrom(target))

/** A form that is sent while pictures are under way waits for them a little, so that nothing is said to be missing. */
let hasWaited = false
form?.addEventListener(
  "submit",
  (event) => {
    if (hasWaited || !navigator.onLine || !running) return
    event.preventDefault()
    event.stopImmediatePropagation()
    const { submitter } = event
    const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS))
    form.setAttribute("aria-busy", "true")
    void Promise.race([running, late]).then(() => {
      hasWaited = true
      form.requestSubmit(submitter instanceof HTMLButtonElement ? submitter : undefined)
    })
  },
  true,
)

async function resume(): Promise<void> {
  for (const photo of await waitingOf(owner)) if (photo.piece === piece) show(photo)
  await say()
}

if (box && owner) {
  onChange(() => void say())
  void resume()
  // On a slow line a picture may have been chosen before this script came.
  for (const input of box.querySelectorAll("input[type=file]")) takeFrom(input)
}
