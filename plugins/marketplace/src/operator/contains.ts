/** A filter for texts that hold the words as they are written, in any case: `%` and `_` mean themselves. */
export function contains(words: string): { $ilike: string } {
  return { $ilike: `%${words.replace(/[\\%_]/g, "\\$&")}%` }
}
