// The languages of the web app must say the same things: same keys, same placeholders.
import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"

const BASE = "en"

/** One sentence for each key or placeholder that a language misses or has too many. */
export function compareMessages(folder) {
  const languages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return differences(
    Object.fromEntries(languages.map(({ name }) => [name, readLanguage(path.join(folder, name))])),
  )
}

/** A language is a folder of files; a key stands in one of them. */
function readLanguage(folder) {
  const files = readdirSync(folder).filter((file) => file.endsWith(".json"))
  return Object.assign({}, ...files.map((file) => JSON.parse(readFileSync(path.join(folder, file), "utf8"))))
}

export function differences(languages) {
  const { [BASE]: base, ...others } = languages
  if (!base) return [`There is no "${BASE}", the language that the others are compared with.`]
  return Object.entries(others).flatMap(([language, messages]) => [
    ...only(base, messages).map((key) => `${language} lacks "${key}"`),
    ...only(messages, base).map((key) => `${language} has "${key}", which ${BASE} does not`),
    ...Object.keys(base)
      .filter((key) => key in messages && placeholders(base[key]) !== placeholders(messages[key]))
      .map((key) => `${language}: "${key}" has other placeholders than ${BASE}`),
  ])
}

function only(left, right) {
  return Object.keys(left).filter((key) => key !== "$schema" && !(key in right))
}

/** The names in braces, in one order; plural forms repeat them and differ in number between languages. */
function placeholders(message) {
  const names = JSON.stringify(message).match(/\{\s*[a-zA-Z_]\w*\s*\}/g) ?? []
  return [...new Set(names.map((name) => name.replace(/[{}\s]/g, "")))].sort().join(",")
}
