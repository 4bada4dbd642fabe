/** Characters that browsers drop or treat as separators inside addresses, so that `/\t/evil` becomes `//evil`. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const FORBIDDEN = /[\u0000-\u0020\u007f-\u009f\\\u2028\u2029]/

/**
 * Answers the path to go to after a form: `to` when it is a path of this site, else the fallback.
 * `redirectTo` fields come from the reader's side and are never put into `Location` without this.
 */
export function safeRedirect(to: FormDataEntryValue | null | undefined, fallback = "/"): string {
  if (typeof to !== "string" || to.length > 2000) return fallback
  if (!to.startsWith("/") || to.startsWith("//") || FORBIDDEN.test(to)) return fallback
  if (hidesForbidden(to)) return fallback
  const base = "http://localhost"
  try {
    const url = new URL(to, base)
    return url.origin === base ? `${url.pathname}${url.search}${url.hash}` : fallback
  } catch {
    return fallback
  }
}

/** A path whose decoded form starts like another host (`/%2fevil`, `/%5cevil`) or hides control characters. */
function hidesForbidden(to: string): boolean {
  const path = to.split(/[?#]/, 1)[0] ?? to
  try {
    const decoded = decodeURIComponent(path)
    return decoded.startsWith("//") || FORBIDDEN.test(decoded.replaceAll(" ", ""))
  } catch {
    return true
  }
}
