import { createInflateRaw } from "node:zlib"
import { TableFault } from "./types"

type Entry = { name: string; method: number; flags: number; packed: number; size: number; offset: number }

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const MOST_ENTRIES = 2_000

/**
 * The parts of a ZIP, found by its central directory, so that what a streaming reader would have to guess is known. Each
 * is inflated as it is read and cut off at a bound: what is packed into little never fills the memory.
 */
export class Zip {
  readonly #entries: Map<string, Entry>

  /** @throws TableFault when it is no ZIP, or a broken one */
  constructor(readonly bytes: Buffer) {
    this.#entries = new Map(entriesOf(bytes).map((entry) => [entry.name, entry]))
  }

  has(name: string): boolean {
    return this.#entries.has(name)
  }

  /** The bytes of a part, at most so many. */
  async *read(name: string, most: number): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name)
    if (!entry) throw new TableFault("broken")
    if (entry.flags & 1) throw new TableFault("locked")
    if (entry.size > most) throw new TableFault("too_large_inside")
    const packed = this.#packedBytes(entry)
    let size = 0
    for await (const part of inflated(packed, entry.method)) {
      size += part.length
      if (size > most) throw new TableFault("too_large_inside")
      yield part
    }
  }

  async text(name: string, most: number): Promise<string> {
    const parts: Buffer[] = []
    for await (const part of this.read(name, most)) parts.push(part)
    return Buffer.concat(parts).toString("utf8")
  }

  #packedBytes({ offset, packed }: Entry): Buffer {
    const { bytes } = this
    if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw new TableFault("broken")
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
    if (start + packed > bytes.length) throw new TableFault("broken")
    return bytes.subarray(start, start + packed)
  }
}

async function* inflated(packed: Buffer, method: number): AsyncGenerator<Buffer> {
  if (method === 0) return yield packed
  if (method !== 8) throw new TableFault("broken")
  const inflate = createInflateRaw()
  inflate.end(packed)
  try {
    for await (const part of inflate) yield part as Buffer
  } catch (error) {
    throw error instanceof Error && "code" in error && !(error instanceof TableFault)
      ? new TableFault("broken")
      : error
  } finally {
    inflate.destroy()
  }
}

function entriesOf(bytes: Buffer): Entry[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== END) throw new TableFault("broken")
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new TableFault("too_large_inside")
  const entries: Entry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) throw new TableFault("broken")
    const length = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString("utf8", at + 46, at + 46 + length).replace(/^\//, ""),
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    })
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}
