// npm run doctor: looks at everything the shop stands on, and says how to mend what is not right.
import { memoryChecks, portChecks, programChecks, secretChecks } from "./lib/doctor/here.mjs"
import { missingPackages } from "./lib/install.mjs"
import { checkDisk, checkNode } from "./lib/machine.mjs"
import { meilisearchCheck } from "./lib/meilisearch.mjs"
import { NODE_WANTED } from "./lib/node-program.mjs"
import { loadDotEnv, readSettings } from "./lib/settings.mjs"
import { runCommand } from "./lib/shutdown.mjs"

await runCommand(async () => {
  loadDotEnv()
  const checks = await examine(readSettings())
  for (const { name, isOk, found, mend } of checks) {
    console.log(`${isOk ? "OK " : "-- "} ${name.padEnd(20)} ${found}`)
    if (!isOk) console.log(`${" ".repeat(25)}${mend}`)
  }
  const broken = checks.filter(({ isOk, isOptional }) => !isOk && !isOptional)
  console.log(
    broken.length === 0 ? "\nNothing stands in the way of `npm start`." : `\n${broken.length} to mend first.`,
  )
  process.exitCode = broken.length === 0 ? 0 : 1
})

async function examine(settings) {
  const missing = missingPackages(settings.root)
  return [
    checkNode(process.versions.node, NODE_WANTED),
    checkDisk(settings.root, missing.length > 0 ? 3 : 0.5),
    ...memoryChecks(),
    {
      name: "Dependencies",
      isOk: missing.length === 0,
      found:
        missing.length === 0
          ? "installed as package-lock.json says"
          : `${missing.length} missing or outdated`,
      mend: "Run `npm ci` (npm start does it too).",
    },
    ...(await portChecks(settings)),
    ...(missing.length === 0
      ? await (await import("./lib/doctor/database.mjs")).databaseChecks(settings)
      : []),
    await meilisearchCheck(),
    ...secretChecks(settings),
    ...programChecks(),
  ]
}
