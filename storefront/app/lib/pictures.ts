const files = import.meta.glob<string>("../pictures/*.{avif,webp}", {
  eager: true,
  query: "?url",
  import: "default",
})

/** Addresses of one of the shop's own wide pictures (2000 x 900), in its sizes. */
export interface ShopPicture {
  avif: string
  fallback: string
}

function fileOf(name: string): string {
  return files[`../pictures/${name}`] ?? ""
}

/** A picture of `app/pictures` by name. */
export function shopPicture(name: string): ShopPicture {
  const fallback = fileOf(`${name}-800.webp`)
  return {
    avif: `${fileOf(`${name}-800.avif`)} 800w, ${fileOf(`${name}-1600.avif`)} 1600w`,
    fallback,
  }
}

const FAMILY_PICTURES: Readonly<Record<string, string>> = {
  "carpets-weaving": "kilims",
  "pottery-ceramics": "pottery",
  "zellige-architecture": "zellige",
  metalwork: "lanterns",
  leather: "leather",
  wood: "wood",
  "textile-clothing": "textiles",
  jewellery: "jewellery",
  "terroir-cosmetics": "argan",
  basketry: "baskets",
  glass: "tea",
}

/** The picture of a family of crafts; undefined for a family that has none yet, which then shows the star. */
export function familyPicture(code: string): ShopPicture | undefined {
  const name = FAMILY_PICTURES[code]
  return name ? shopPicture(name) : undefined
}
