/** What a handle of a piece, a cooperative or a craft looks like; anything else in an address names nothing. */
export function isHandle(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}._~-]{1,200}$/u.test(text)
}
