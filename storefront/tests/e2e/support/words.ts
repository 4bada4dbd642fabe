import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import { root } from "./run"

export type Language = "" | "/fr" | "/ar"

/** The words of the screen in a language, by their keys: what a test looks for is what the page says. */
export function wordsOf(language: Language): (key: string) => string {
  const folder = path.join(root, "storefront", "messages", language.slice(1) || "en")
  const files = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), "utf8"))
  const words = new Map(files.flatMap((file) => Object.entries(JSON.parse(file) as Record<string, unknown>)))
  return (key) => {
    const said = words.get(key)
    if (typeof said !== "string") throw new Error(`There are no plain words ${key}`)
    return said
  }
}
