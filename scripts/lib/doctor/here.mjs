// The doctor's look at the machine and the settings.
import { spawnSync } from "node:child_process"
import { freemem } from "node:os"
import { findChromium } from "../chromium.mjs"
import { checkPort } from "../machine.mjs"
import { findRunning } from "../run-file.mjs"
import { SECRET_NAMES, secretMend } from "../secrets.mjs"

const GB = 1024 ** 3
const MEMORY_GB = 1.5

export function memoryChecks(free = freemem()) {
  return [
    {
      name: "Memory",
      isOk: free >= MEMORY_GB * GB,
      found: `${(free / GB).toFixed(1)} GB free`,
      mend: `Building takes about ${MEMORY_GB} GB: close other programs.`,
    },
  ]
}

/** Ports are looked at only while the shop does not run: afterwards they are its own. */
export async function portChecks(settings) {
  const run = findRunning(settings)
  if (run) return [{ name: "Shop", isOk: true, found: `running (process ${run.pid})` }]
  return [
    await checkPort({ name: "web app", port: settings.ports.web, setting: "HIRFA_WEB_PORT" }),
    await checkPort({ name: "backend", port: settings.ports.backend, setting: "HIRFA_BACKEND_PORT" }),
  ]
}

/** Demonstration machines make their own secrets; production must bring strong ones. Stripe's keys come in threes. */
export function secretChecks({ isProduction }, env = process.env) {
  return [...(isProduction ? SECRET_NAMES.map((name) => checkSecret(name, env[name])) : []), stripeCheck(env)]
}

function checkSecret(name, value) {
  const mend = secretMend(name, value)
  return { name, isOk: mend === null, found: value ? `${value.length} characters` : "not set", mend }
}

export function stripeCheck(env) {
  const names = ["STRIPE_API_KEY", "STRIPE_WEBHOOK_SECRET", "STRIPE_PUBLISHABLE_KEY"]
  const missing = names.filter((name) => !env[name])
  if (missing.length === names.length)
    return { name: "Stripe", isOk: true, found: "no keys: the shop takes the plainly marked test payment" }
  return {
    name: "Stripe",
    isOk: missing.length === 0,
    found: missing.length === 0 ? "keys are set" : `${missing.join(" and ")} not set`,
    mend: "Set all three keys of Stripe, or none.",
  }
}

/** What only some commands need. */
export function programChecks(env = process.env) {
  const chromium = findChromium(env)
  const compose = spawnSync("docker", ["compose", "version", "--short"], { encoding: "utf8" })
  return [
    {
      name: "Chromium",
      isOk: Boolean(chromium),
      isOptional: true,
      found: chromium ?? "not found",
      mend: "Only the browser tests need it: apt-get install chromium-headless-shell, or set CHROMIUM_PATH.",
    },
    {
      name: "Docker Compose",
      isOk: compose.status === 0,
      isOptional: true,
      found: compose.status === 0 ? compose.stdout.trim() : "not found",
      mend: "Only docker/ needs it.",
    },
  ]
}
