// What the reader sees when the shop runs: where it is and how to get in.
import { addresses } from "./environment.mjs"

/** The accounts the seed makes. They exist on demonstration machines only. */
export const DEMO_LOGINS = [
  {
    place: "Shop",
    path: "/account",
    who: "buyer@hirfa.example",
    password: "hirfa-buyer",
    what: "a buyer with orders",
  },
  {
    place: "Atelier",
    path: "/atelier",
    who: "owner@hirfa.example",
    password: "hirfa-atelier",
    what: "owner of a cooperative",
  },
  {
    place: "Admin",
    path: "/app",
    who: "admin@hirfa.example",
    password: "hirfa-admin",
    what: "operator of the marketplace",
  },
  {
    place: "Admin",
    path: "/app",
    who: "second@hirfa.example",
    password: "hirfa-second",
    what: "second operator, who approves payouts",
  },
]

export function printWelcome(settings, write = (line) => console.log(line)) {
  const at = addresses(settings)
  const home = { Shop: at.web, Atelier: at.web, Admin: at.backendPublic }
  write(
    `\nHirfa is ready.\n\n  Shop     ${at.web}\n  Atelier  ${at.web}/atelier\n  Admin    ${at.backendPublic}/app\n`,
  )
  if (!settings.isProduction) {
    write("Demonstration accounts:")
    for (const { place, path, who, password, what } of DEMO_LOGINS)
      write(`  ${place.padEnd(8)} ${who} / ${password}  (${what}; ${home[place]}${path})`)
  }
  write(`\nLogs: ${settings.logsDir}. Ctrl-C ends everything; the data stay.`)
}
