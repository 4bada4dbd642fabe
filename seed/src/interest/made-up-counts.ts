import { type InterestBatch, LOCALES } from "@hirfa/contracts"
import type { World } from "../data/load"
import { type Prng, prng } from "../generate/prng"

const DAY = 24 * 60 * 60 * 1000
/** As far back as two periods of thirty days. */
const DAYS = 60
/** Hours in which people look at things, in UTC. */
const HOURS = [7, 9, 11, 12, 14, 16, 18, 19, 20, 21] as const
const COUNTRIES = ["fr", "fr", "de", "be", "es", "gb", "gb", "us", "us", "ca", "ma"] as const

type Views = InterestBatch["views"]
type Searches = InterestBatch["searches"]

/** What might have been looked at and looked for in the last weeks: invented, and the same on the same day. */
export function madeUpCounts(world: World, now: Date): { views: Views; searches: Searches } {
  return {
    views: world.pieces.flatMap(({ slug }, index) => viewsOf(slug, prng(index + 1), now)),
    searches: world.searches.flatMap((search, index) => searchesOf(search, prng(index + 5000), now)),
  }
}

/** Some pieces are looked at often, most now and then; a little more of late. */
function viewsOf(handle: string, random: Prng, now: Date): Views {
  const liked = 0.1 + random.next() ** 2 * 0.8
  return Array.from({ length: DAYS }, (_, back) => back).flatMap((back) => {
    if (random.next() > liked * (back < DAYS / 2 ? 1 : 0.8)) return []
    const hour = hourOf(now, back, random.pick(HOURS))
    const count = 1 + random.below(Math.ceil(liked * 6))
    return [{ hour, handle, country: random.pick(COUNTRIES), locale: random.pick(LOCALES), count }]
  })
}

function searchesOf({ query, locale, times }: World["searches"][number], random: Prng, now: Date): Searches {
  return Array.from({ length: times }, (_, each) => {
    // Not all on one day, and the first ones on different hours, so that it is shown.
    const back = each < 3 ? each + 1 : 1 + random.below(DAYS - 2)
    return { hour: hourOf(now, back, random.pick(HOURS)), query, locale, found: 0, count: 1 }
  })
}

function hourOf(now: Date, daysBack: number, hour: number): string {
  const day = new Date(now.getTime() - (daysBack + 1) * DAY).toISOString().slice(0, 10)
  return `${day}T${String(hour).padStart(2, "0")}`
}
