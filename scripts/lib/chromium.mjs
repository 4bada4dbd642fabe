import { existsSync } from "node:fs"

/**
 * The machine's own Chromium, or undefined; nothing is ever downloaded. Its shell without windows comes first: it draws
 * the same pages with half the work.
 */
export function findChromium(env = process.env) {
  const places = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser"]
  return [env.CHROMIUM_PATH, ...places].find((file) => file && existsSync(file))
}
