import { Modules } from "@medusajs/framework/utils"
import { read, type SeedStep } from "../context"

/** Labels of the demonstration: invented, and their names say so. */
export const certificatesStep: SeedStep = {
  title: "Certificates",
  async run({ container, world }) {
    const engine = container.resolve(Modules.WORKFLOW_ENGINE)
    const schemes = await read<{ code: string }>(container, "scheme", ["code"])
    const known = new Set(schemes.map(({ code }) => code))
    for (const scheme of world.schemes)
      if (!known.has(scheme.code)) await engine.run("create-scheme", { input: scheme })
    const certificates = await read<{ number: string }>(container, "certificate", ["number"])
    const awarded = new Set(certificates.map(({ number }) => number))
    const fresh = world.certificates.filter(({ number }) => !awarded.has(number))
    for (const certificate of fresh)
      await engine.run("award-certificate", { input: { ...certificate, actor_id: "seed" } })
    return fresh.length > 0 ? `${fresh.length} new` : "there already"
  },
}
