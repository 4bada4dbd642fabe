import { readFileSync } from "node:fs"
import path from "node:path"

export interface JudgedQuery {
  locale: string
  q: string
  /** How well each piece answers, by its handle: 3, 2 or 1. Others answer not at all. */
  grades: ReadonlyMap<string, number>
}

/** Reads `queries.txt`: sets are named lists of pieces, and a line that cannot be read is an error with its number. */
export function readJudgements(file = path.join(__dirname, "queries.txt")): JudgedQuery[] {
  const sets = new Map<string, string[]>()
  const queries: JudgedQuery[] = []
  for (const [index, line] of readFileSync(file, "utf8").split("\n").entries()) {
    if (line.trim() === "" || line.startsWith("#")) continue
    const [, name, members] = /^(\w+) = (.+)$/.exec(line) ?? []
    const [, locale, q, grades] = /^(en|fr|ar) \| (.+?) \| (.+)$/.exec(line) ?? []
    if (name && members) sets.set(name, piecesOf(members, sets))
    else if (locale && q && grades) queries.push({ locale, q, grades: gradesOf(grades, sets) })
    else throw new Error(`${file}:${index + 1} is neither a set nor a query: ${line}`)
  }
  return queries
}

function gradesOf(text: string, sets: ReadonlyMap<string, string[]>): Map<string, number> {
  const grades = new Map<string, number>()
  for (const part of text.split("; ")) {
    const [, grade, members] = /^([123]): (.+)$/.exec(part) ?? []
    if (!grade || !members) throw new Error(`"${part}" is no grade with pieces`)
    for (const handle of piecesOf(members, sets)) if (!grades.has(handle)) grades.set(handle, Number(grade))
  }
  return grades
}

function piecesOf(members: string, sets: ReadonlyMap<string, string[]>): string[] {
  return members.split(" ").flatMap((member) => {
    if (!member.startsWith("@")) return [member]
    const set = sets.get(member.slice(1))
    if (!set) throw new Error(`There is no set ${member}`)
    return set
  })
}
