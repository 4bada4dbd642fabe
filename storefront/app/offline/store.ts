/** What the phone keeps of the atelier beside pages: what could not be sent, and whose pages are kept. */

/** What a person would recognise it by. */
export interface About {
  title: string
  deed: string
  words: [label: string, written: string][]
}

export type WaitingState =
  /** Not sent, or sent without an answer. */
  | "waiting"
  /** Somebody must log in first. */
  | "login"
  /** The server does not take it as it is. */
  | "refused"
  /** The server may have done it before it died. */
  | "unclear"

export interface Waiting {
  /** Made on the phone; by it the server knows what it has done already. */
  id: string
  /** `<member> <seller or ->`, as the page said. */
  owner: string
  kind: "form" | "photo"
  method: "POST" | "PUT"
  url: string
  /** The path of the page it is of. */
  page: string
  /** The piece a picture is of. */
  piece: string | null
  type: string
  body: Blob
  at: number
  state: WaitingState
  tries: number
  about: About | null
  /** The page that was answered to a refused form: it says why. */
  answer: string | null
}

const WAITING = "waiting"
const FACTS = "facts"

let opened: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open("hirfa-atelier", 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore(WAITING, { keyPath: "id" })
      request.result.createObjectStore(FACTS)
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  return opened
}

async function inStore<T>(
  name: string,
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await open()).transaction(name, mode)
  const request = work(transaction.objectStore(name))
  return await new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result)
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

const memberOf = (owner: string) => owner.split(" ", 1)[0]

/** All that waits of one member, for whichever of her sellers, the oldest first. */
export async function waitingOf(owner: string): Promise<Waiting[]> {
  const all = await inStore<Waiting[]>(WAITING, "readonly", (store) => store.getAll())
  return all
    .filter((each) => memberOf(each.owner) === memberOf(owner))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
}

export async function waitingById(id: string): Promise<Waiting | undefined> {
  return await inStore<Waiting | undefined>(WAITING, "readonly", (store) => store.get(id))
}

export async function keepWaiting(waiting: Waiting): Promise<void> {
  await inStore(WAITING, "readwrite", (store) => store.put(waiting))
  tellChange()
}

export async function forgetWaiting(id: string): Promise<void> {
  await inStore(WAITING, "readwrite", (store) => store.delete(id))
  tellChange()
}

export async function readFact<T>(name: string): Promise<T | undefined> {
  return await inStore<T | undefined>(FACTS, "readonly", (store) => store.get(name))
}

export async function writeFact(name: string, value: unknown): Promise<void> {
  await inStore(FACTS, "readwrite", (store) => store.put(value, name))
}

const CHANNEL = "hirfa-atelier"

function tellChange(): void {
  const channel = new BroadcastChannel(CHANNEL)
  channel.postMessage("changed")
  channel.close()
}

/** Calls back when anything of it changed, here or in another page or the service worker. */
export function onChange(listener: () => void): void {
  new BroadcastChannel(CHANNEL).addEventListener("message", listener)
}

export function newId(): string {
  if (crypto.randomUUID) return crypto.randomUUID()
  // Only where the page came without encryption, which no shop on the net does.
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("")
}
