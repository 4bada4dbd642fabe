import type { Names } from "./locales"

/**
 * The colours by which pieces are found. `words` are other ways to say one, in any language, also within a title;
 * `unsure` ones mean a material, a flower or a metal as often, so that they never filter by themselves.
 */
export const COLOURS = [
  colour("white", ["White", "Blanc", "أبيض"], {
    words: "blanche ivory ivoire cream crème écru بيضاء عاجي عاجية كريمي كريمية",
  }),
  colour("beige", ["Beige", "Beige", "بيج"], {
    words: "sand undyed",
    unsure: "natural naturel naturelle رملي",
  }),
  colour("brown", ["Brown", "Brun", "بني"], {
    words: "brune marron tan fauve cognac chocolate chocolat بنية",
    unsure: "rust rouille amber ambre",
  }),
  colour("black", ["Black", "Noir", "أسود"], {
    words: "noire charcoal anthracite سوداء فحمي فحمية",
  }),
  colour("grey", ["Grey", "Gris", "رمادي"], { words: "gray grise رمادية" }),
  colour("red", ["Red", "Rouge", "أحمر"], {
    words: "crimson madder garance bordeaux burgundy حمراء",
    unsure: "brick brique coral corail",
  }),
  colour("orange", ["Orange", "Orange", "برتقالي"], { words: "برتقالية", unsure: "terracotta" }),
  colour("yellow", ["Yellow", "Jaune", "أصفر"], {
    words: "saffron safran mustard moutarde ochre ocre صفراء زعفراني زعفرانية",
  }),
  colour("green", ["Green", "Vert", "أخضر"], {
    words: "verte خضراء زيتوني زيتونية",
    unsure: "olive sage sauge",
  }),
  colour("turquoise", ["Turquoise", "Turquoise", "فيروزي"], { words: "teal aqua فيروزية" }),
  colour("blue", ["Blue", "Bleu", "أزرق"], {
    words: "bleue cobalt navy زرقاء كوبالت",
    unsure: "indigo نيلي نيلية",
  }),
  colour("purple", ["Purple", "Violet", "بنفسجي"], {
    words: "violette plum prune mauve lilac بنفسجية برقوقي",
  }),
  colour("pink", ["Pink", "Rose", "وردي"], { words: "blush وردية", unsure: "rose" }),
] as const

export type Colour = (typeof COLOURS)[number]
export const COLOUR_CODES = COLOURS.map(({ code }) => code) as readonly string[]

/** The colours of a piece at most; a picture of many colours has no main one beyond them. */
const MOST = 3
/** The part of a picture that a colour must cover, its ground left out. */
const LEAST_PART = 0.16
/** Distance in RGB up to which a pixel is of the ground: a studio's wall with its shadows. */
const GROUND = 42
/** When less than this is left of a picture, the piece fills it: then the ground is the piece. */
const LEAST_PIECE = 0.1

type Rgb = readonly [number, number, number]

/**
 * Names the main colours of a picture, the largest first. `pixels` are rows of red, green and blue bytes; a picture
 * of 64 by 64 is enough. What looks like the picture's edges counts as ground.
 */
export function coloursOfPixels(pixels: Uint8Array, width: number): string[] {
  const all = pixelsOf(pixels)
  if (all.length === 0 || width < 1) return []
  const ground = medianOf(all.filter((_, index) => isEdge(index, width, all.length)))
  const piece = all.filter((pixel) => distance(pixel, ground) > GROUND)
  const counted = piece.length < all.length * LEAST_PIECE ? all : piece
  const counts = new Map<string, number>()
  for (const pixel of counted) {
    const name = colourOf(pixel)
    counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const ranked = [...counts].sort(([a, more], [b, less]) => less - more || a.localeCompare(b))
  return ranked
    .filter(([, count], index) => index === 0 || count >= counted.length * LEAST_PART)
    .slice(0, MOST)
    .map(([name]) => name)
}

/** The name of one colour, by hue, saturation and value. */
export function colourOf([red, green, blue]: Rgb): string {
  const value = Math.max(red, green, blue) / 255
  const chroma = value - Math.min(red, green, blue) / 255
  const saturation = value === 0 ? 0 : chroma / value
  if (value < 0.2) return "black"
  if (saturation < 0.13) return greyOf(value)
  return hueName(hueOf(red, green, blue, chroma), saturation, value)
}

function greyOf(value: number): string {
  if (value > 0.78) return "white"
  return value > 0.3 ? "grey" : "black"
}

function hueName(hue: number, saturation: number, value: number): string {
  if (hue >= 340 || hue < 14) return value > 0.7 && saturation < 0.5 ? "pink" : "red"
  if (hue < 65 && saturation < 0.32) return value > 0.8 ? "white" : "beige"
  if (hue < 42) return earthOf(hue, saturation, value)
  if (hue < 65) return value < 0.42 ? "green" : "yellow"
  if (hue < 160) return "green"
  if (hue < 197) return "turquoise"
  if (hue < 258) return "blue"
  return hue < 300 ? "purple" : "pink"
}

/** Between red and yellow light makes the name: dark is brown, pale is beige. */
function earthOf(hue: number, saturation: number, value: number): string {
  if (value < 0.62) return "brown"
  if (saturation < 0.5) return "beige"
  return hue < 32 ? "orange" : "yellow"
}

function hueOf(red: number, green: number, blue: number, chroma: number): number {
  const scaled = chroma * 255
  const most = Math.max(red, green, blue)
  const sixth =
    most === red
      ? ((green - blue) / scaled + 6) % 6
      : most === green
        ? (blue - red) / scaled + 2
        : (red - green) / scaled + 4
  return sixth * 60
}

function pixelsOf(bytes: Uint8Array): Rgb[] {
  return Array.from({ length: Math.floor(bytes.length / 3) }, (_, index) => [
    bytes[index * 3] ?? 0,
    bytes[index * 3 + 1] ?? 0,
    bytes[index * 3 + 2] ?? 0,
  ])
}

function isEdge(index: number, width: number, total: number): boolean {
  const column = index % width
  return column === 0 || column === width - 1 || index < width || index >= total - width
}

function medianOf(pixels: readonly Rgb[]): Rgb {
  const middle = (channel: 0 | 1 | 2) =>
    pixels.map((pixel) => pixel[channel]).sort((a, b) => a - b)[Math.floor(pixels.length / 2)] ?? 0
  return [middle(0), middle(1), middle(2)]
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
}

function colour<Code extends string>(
  code: Code,
  [en, fr, ar]: [string, string, string],
  { words, unsure = "" }: { words: string; unsure?: string },
) {
  const names: Names = { en, fr, ar }
  return { code, names, words: listOf(words), unsure: listOf(unsure) }
}

function listOf(words: string): string[] {
  return words.split(" ").filter(Boolean)
}
