import { TableFault } from "./types"

/** Letters that French is written with: the same bytes in the Western and in the Arabic code page of Windows. */
const FRENCH = new Set([0xe0, 0xe2, 0xe7, 0xe8, 0xe9, 0xea, 0xeb, 0xee, 0xef, 0xf4, 0xf9, 0xfb, 0xfc])
const SEEN = 200_000

/**
 * The text of a file whose encoding nobody wrote down: by its byte order mark, as UTF-8 where it is UTF-8, else as the
 * code page in which Excel saves a CSV on a Windows in Arabic or in a Western language.
 * @throws TableFault when it is no text
 */
export function decode(bytes: Uint8Array): { text: string; encoding: string } {
  const marked = markOf(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes), encoding: marked }
  if (isBinary(bytes)) throw new TableFault("not_a_table")
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf-8" }
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const encoding = isArabic(bytes) ? "windows-1256" : "windows-1252"
    return { text: new TextDecoder(encoding).decode(bytes), encoding }
  }
}

function markOf([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8"
  if (first === 0xff && second === 0xfe) return "utf-16le"
  if (first === 0xfe && second === 0xff) return "utf-16be"
  return undefined
}

/** Control characters that stand in no text. */
function isBinary(bytes: Uint8Array): boolean {
  const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 32)
  return bytes.subarray(0, SEEN).some(isControl)
}

/** Arabic text is nearly all of it beyond ASCII, and not of the letters that French has. */
function isArabic(bytes: Uint8Array): boolean {
  let [french, other] = [0, 0]
  for (const byte of bytes.subarray(0, SEEN)) {
    if (byte < 0xc0) continue
    if (FRENCH.has(byte)) french += 1
    else other += 1
  }
  return other > french
}
