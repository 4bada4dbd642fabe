import { ADJECTIVES, NOUNS, PLACES } from "./grow.mjs"

/** What readers ask of a grown catalogue: `warm` asks the same again and again, as readers do; `cold` something else each time. */
export function readingScenarios(world, size) {
  const fields = "id,title,handle,thumbnail,*variants.calculated_price"
  const region = world.region.eu
  const words = (number) =>
    ["blue bowl", "carved lamp", "woven rug safi", "round basket", "painted plate"][number % 5]
  const rare = (number) =>
    `${ADJECTIVES[number % 10]} ${NOUNS[Math.floor(number / 10) % 10]} ${PLACES[Math.floor(number / 100) % 8]}`
  const handle = (number) => `piece-${1 + ((number * 7919) % (size - 1))}`
  return [
    {
      name: "listing, warm",
      ours: ({ get }) => get("/store/search?limit=24&locale=en&currency=eur"),
      plain: ({ get }) => get(`/store/products?limit=24&region_id=${region}&fields=${fields}`),
    },
    {
      name: "listing, cold",
      ours: ({ get }, _, number) =>
        get(`/store/search?limit=24&locale=en&currency=eur&family=leather&price_max=${100 + number}`),
      plain: ({ get }, _, number) =>
        get(`/store/products?limit=24&offset=${24 * (number % 30)}&region_id=${region}&fields=${fields}`),
    },
    {
      name: "product page",
      ours: ({ get }, _, number) => get(`/store/pieces/${handle(number)}?locale=en&currency=eur&country=fr`),
      plain: ({ get }, _, number) =>
        get(
          `/store/products?handle=${handle(number)}&region_id=${region}&fields=${fields},+variants.inventory_quantity`,
        ),
    },
    {
      name: "text search, warm",
      ours: ({ get }, _, number) => get(`/store/search?limit=24&locale=en&currency=eur&q=${words(number)}`),
      plain: ({ get }, _, number) =>
        get(`/store/products?limit=24&region_id=${region}&fields=${fields}&q=${words(number)}`),
    },
    {
      name: "text search, cold",
      ours: ({ get }, _, number) => get(`/store/search?limit=24&locale=en&currency=eur&q=${rare(number)}`),
      plain: ({ get }, _, number) =>
        get(`/store/products?limit=24&region_id=${region}&fields=${fields}&q=${rare(number)}`),
    },
  ]
}
