/** What is measured, as a buyer's web app calls it. `plain` is the same on Medusa's own routes. */
export function scenarios(world) {
  const { rug, bowl, pouf } = world.pieces
  const { weavers, potters, tanners } = world.sellers
  const one = { pieces: [bowl], sellers: [potters] }
  const three = { pieces: [rug, bowl, pouf], sellers: [weavers, potters, tanners] }
  const fields = "id,title,handle,thumbnail,*variants.calculated_price"
  return [
    {
      name: "listing",
      ours: ({ get }) => get("/store/search?limit=24&locale=en&currency=eur"),
      plain: ({ get }) => get(`/store/products?limit=24&region_id=${world.region.eu}&fields=${fields}`),
    },
    {
      name: "product page",
      ours: ({ get }) => get("/store/pieces/bowl?locale=en&currency=eur&country=fr"),
      plain: ({ get }) =>
        get(
          `/store/products?handle=bowl&region_id=${world.region.eu}&fields=${fields},+variants.inventory_quantity`,
        ),
    },
    { name: "cart add", prepare: (api) => emptyCart(api, world), run: (api, cart) => add(api, cart, bowl) },
    { name: "checkout, one seller", run: (api) => checkout(api, world, one) },
    { name: "checkout, three sellers", run: (api) => checkout(api, world, three) },
  ]
}

const ADDRESS = {
  first_name: "B",
  last_name: "Ench",
  address_1: "1 rue",
  city: "Paris",
  postal_code: "75001",
  country_code: "fr",
}

async function emptyCart(api, world, items = []) {
  const { cart } = await api.post(`/store/carts${api.answer}`, {
    region_id: world.region.eu,
    email: "bench@buyers.example",
    shipping_address: ADDRESS,
    items,
  })
  return cart
}

const line = (piece) => ({ variant_id: piece.variant_id, quantity: 1 })
const add = ({ post, answer }, cart, piece) =>
  post(`/store/carts/${cart.id}/line-items${answer}`, line(piece))

/**
 * The whole flow: cart, lines, deliveries, payment, completion. Hirfa's side calls as Hirfa's web app does (the first
 * piece comes with its cart, all deliveries are chosen at once, no answer brings the whole cart back); Medusa's side as
 * Medusa's own storefront does.
 */
async function checkout(api, world, { pieces, sellers }) {
  const counts = [await api.count()]
  const count = async () => counts.push(await api.count())
  const [first, ...others] = pieces
  const cart = await emptyCart(api, world, api.isOurs ? [line(first)] : [])
  await count()
  for (const piece of api.isOurs ? others : pieces) await add(api, cart, piece)
  await count()
  const options = sellers.map((seller) => ({ option_id: seller.options.eu }))
  const methods = `/store/carts/${cart.id}/shipping-methods${api.answer}`
  if (api.isOurs) await api.post(methods, options)
  else for (const option of options) await api.post(methods, option)
  await count()
  const { payment_collection } = await api.post("/store/payment-collections", { cart_id: cart.id })
  await api.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: api.provider,
  })
  await count()
  const { type } = await api.post(`/store/carts/${cart.id}/complete${api.answer}`, {})
  if (type !== "order") throw new Error("the bench's cart was not completed")
  await count()
  const [made, added, delivered, paid, completed] = counts.slice(1).map((each, index) => each - counts[index])
  return { steps: { made, added, delivered, paid, completed } }
}
