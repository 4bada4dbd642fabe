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

async function emptyCart({ post }, world) {
  const { cart } = await post("/store/carts", {
    region_id: world.region.eu,
    email: "bench@buyers.example",
    shipping_address: ADDRESS,
  })
  return cart
}

const add = ({ post }, cart, piece) =>
  post(`/store/carts/${cart.id}/line-items`, { variant_id: piece.variant_id, quantity: 1 })

/** The whole flow: cart, lines, deliveries, payment, completion. */
async function checkout(api, world, { pieces, sellers }) {
  const cart = await emptyCart(api, world)
  for (const piece of pieces) await add(api, cart, piece)
  for (const seller of sellers)
    await api.post(`/store/carts/${cart.id}/shipping-methods`, { option_id: seller.options.eu })
  const { payment_collection } = await api.post("/store/payment-collections", { cart_id: cart.id })
  await api.post(`/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: api.provider,
  })
  const before = await api.count()
  const { type } = await api.post(`/store/carts/${cart.id}/complete`, {})
  if (type !== "order") throw new Error("the bench's cart was not completed")
  return { completion: (await api.count()) - before }
}
