/**
 * Pictures of a piece: made smaller on the phone, kept in the browser's own database, and sent when the line allows. Each
 * has an id from here, and the server takes the same id once: whatever is not known to have arrived is sent again.
 */
type Photo = { id: string; send: string; piece: string; blob: Blob; at: number }

const LONGEST = 2000
const QUALITY = 0.82
const RETRY_MS = 15_000
const LONGEST_WAIT_MS = 25_000

const box = document.querySelector<HTMLElement>("[data-piece-photos]")
const piece = box?.dataset.piecePhotos ?? ""
const list = box?.querySelector<HTMLElement>("[data-photo-list]")
const status = box?.querySelector<HTMLElement>("[data-photo-status]")
const form = box?.closest("form")

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("hirfa-photos", 1)
    request.onupgradeneeded = () => request.result.createObjectStore("photos", { keyPath: "id" })
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

const database = openDatabase()

async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const store = (await database).transaction("photos", mode).objectStore("photos")
  const request = work(store)
  return await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

const waiting = async (): Promise<Photo[]> =>
  (await inStore<Photo[]>("readonly", (store) => store.getAll())).sort((a, b) => a.at - b.at)

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
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", QUALITY))
    return blob ?? file
  } catch {
    // What this browser cannot draw the server may still know, or refuse in words.
    return file
  }
}

async function take(files: readonly File[]): Promise<void> {
  const shown = list?.children.length ?? 0
  const room = Number(box?.dataset.most ?? 12) - shown
  for (const file of files.slice(0, Math.max(0, room))) {
    const photo = {
      id: crypto.randomUUID(),
      send: box?.dataset.send ?? "",
      piece,
      blob: await shrink(file),
      at: Date.now(),
    }
    await inStore("readwrite", (store) => store.put(photo))
    show(photo)
  }
  await flush()
}

function show({ id, blob }: Photo): void {
  const item = document.createElement("li")
  item.dataset.photo = id
  item.className = "grid content-start gap-1 text-center text-xs"
  const image = document.createElement("img")
  image.src = URL.createObjectURL(blob)
  image.alt = ""
  image.className = "aspect-[4/5] w-full rounded object-cover"
  const words = document.createElement("span")
  words.textContent = box?.dataset.waiting ?? ""
  item.append(image, words)
  list?.append(item)
}

function say(id: string, words: string | undefined): void {
  const label = list?.querySelector(`[data-photo="${id}"] span`)
  if (label) label.textContent = words ?? ""
  if (label && status) status.textContent = words ?? ""
}

let running: Promise<void> | undefined

/** Sends what waits, one after the other; a second call joins the first. */
function flush(): Promise<void> {
  running ??= sendAll().finally(() => {
    running = undefined
  })
  return running
}

async function sendAll(): Promise<void> {
  for (const photo of await waiting()) {
    const answer = await send(photo)
    if (answer === "later") return
    if (answer === "kept") continue
    await inStore("readwrite", (store) => store.delete(photo.id))
    say(photo.id, answer === "sent" ? box?.dataset.sent : box?.dataset.refused)
  }
}

type Sent = "sent" | "refused" | "kept" | "later"

async function send({ id, send: address, blob }: Photo): Promise<Sent> {
  try {
    const headers = { "content-type": blob.type || "image/jpeg" }
    const response = await fetch(address + id, { method: "PUT", headers, body: blob, redirect: "error" })
    if (response.ok) return "sent"
    if (response.status === 400 || response.status === 413) return "refused"
    // Of a piece that is not there for who is logged in now: perhaps another member took it.
    return response.status === 404 ? "kept" : "later"
  } catch {
    return "later"
  }
}

async function isWaiting(): Promise<boolean> {
  return (await waiting()).some((photo) => photo.piece === piece)
}

box?.addEventListener("change", (event) => {
  const input = event.target
  if (!(input instanceof HTMLInputElement) || input.type !== "file" || !input.files) return
  const files = [...input.files]
  input.value = ""
  void take(files)
})

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
  for (const photo of await waiting()) if (photo.piece === piece) show(photo)
  await flush()
}

if (box) {
  void resume()
  addEventListener("online", () => void flush())
  setInterval(() => void isWaiting().then((waits) => (waits ? flush() : undefined)), RETRY_MS)
}

export {}
