/**
 * Forgets what Paraglide knows of the messages it compiled: a file that changed while it compiled counts as compiled
 * there, and a word that is missing would then be missing in every later build.
 */
import { rmSync } from "node:fs"

rmSync(new URL("../project.inlang/cache", import.meta.url), { recursive: true, force: true })
