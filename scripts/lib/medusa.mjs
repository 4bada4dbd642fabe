// The Medusa command line, built (npm start) or from TypeScript (npm run dev).
import path from "node:path"
import { migrationFingerprint, seedFingerprint } from "./fingerprint.mjs"
import { nodeProgram } from "./node-program.mjs"
import { runToEnd } from "./processes.mjs"
import { readMarks, writeMark } from "./setup-state.mjs"

/** @typedef {{ settings: object, databaseUrl: string, cwd: string, env: object }} Medusa where and how it runs */

export function builtBackend(root) {
  return path.join(root, "backend", ".medusa", "server")
}

/** The program and arguments that run a Medusa command. */
export function medusaCommand(root, args) {
  return {
    program: nodeProgram(root),
    args: [path.join(root, "node_modules", "@medusajs", "cli", "cli.js"), ...args],
  }
}

/** Migrates when migrations, links or Medusa itself changed since the last time on this database. */
export async function migrate(medusa, onLine) {
  const wanted = migrationFingerprint(medusa.settings.root)
  const { migrated } = await readMarks(medusa.databaseUrl)
  if (migrated === wanted) return "nothing to do"
  await run(medusa, { title: "The migration", args: ["db:migrate", "--execute-all-links"], onLine })
  await writeMark(medusa.databaseUrl, "migrated", wanted)
}

/**
 * Fills a database once, with the demo world or, in production, with what a real shop stands on too; again only when
 * asked, since a shop that is used has data of its own by then.
 */
export async function fill(medusa, { wantsSeed, onLine }) {
  const { settings, databaseUrl } = medusa
  const { seeded, groundwork } = await readMarks(databaseUrl)
  const wanted = seedFingerprint(settings.root)
  if (wantsSeed || !(seeded || settings.isProduction)) {
    await run(medusa, { title: "The seed", args: ["exec", seedScript(medusa, "seed.ts")], onLine })
    await writeMark(databaseUrl, "seeded", wanted)
  } else if (seeded) {
    return seeded === wanted ? "already filled" : "filled earlier; newer demo data: npm start -- --seed"
  } else if (groundwork) {
    return "the groundwork is laid"
  } else {
    await run(medusa, {
      title: "The groundwork",
      args: ["exec", seedScript(medusa, "groundwork.ts")],
      onLine,
    })
    await writeMark(databaseUrl, "groundwork", wanted)
  }
}

export async function makeOperator(medusa, { email, password }) {
  await run(medusa, {
    title: "Making the operator",
    args: ["user", "--email", email, "--password", password],
  })
}

function seedScript({ settings, cwd }, file) {
  return path.relative(cwd, path.join(settings.root, "seed/src", file))
}

async function run({ settings, cwd, env }, { title, args, onLine }) {
  const log = path.join(settings.logsDir, `${args[0].replace(":", "-")}.log`)
  await runToEnd({ title, ...medusaCommand(settings.root, args), cwd, env, log, onLine })
}
