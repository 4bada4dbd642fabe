// Postgres refuses to run as root: find the user that runs it instead, and what that user can reach.
import { execFileSync } from "node:child_process"
import { statSync } from "node:fs"
import { userInfo } from "node:os"
import path from "node:path"

const NOBODY = 65534

/** The ids to run Postgres under: none unless this process is root. */
export function postgresUser() {
  if (userInfo().uid !== 0) return {}
  return idsOf("postgres") ?? createUser("postgres") ?? { uid: NOBODY, gid: NOBODY }
}

/** True when the user may enter every folder from the root of the disk down to this one. */
export function canEnter(folder, ids, stat = statSync) {
  if (ids.uid === undefined) return true
  return ancestors(folder).every((dir) => {
    const found = stat(dir, { throwIfNoEntry: false })
    return !found || isExecutableBy(found, ids)
  })
}

function isExecutableBy({ mode, uid, gid }, ids) {
  if (uid === ids.uid) return (mode & 0o100) !== 0
  if (gid === ids.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}

function ancestors(folder) {
  const parent = path.dirname(folder)
  return parent === folder ? [folder] : [...ancestors(parent), folder]
}

function idsOf(name) {
  try {
    const read = (flag) => Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }))
    return { uid: read("-u"), gid: read("-g") }
  } catch {
    return null // no such user, or no `id` on this system
  }
}

function createUser(name) {
  try {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", name], { stdio: "ignore" })
    return idsOf(name)
  } catch {
    return null // no useradd, or /etc is read-only: the caller falls back to nobody
  }
}
