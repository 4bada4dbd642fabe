import { MARKETS } from "@hirfa/contracts"
import type { World } from "./load"
import { CURRENCY_BANDS, PRICE_KEYS } from "./schema"

type WorldPiece = World["pieces"][number]

/** The least of the trade that the demo has to show (issue 2): cooperatives, regions, pieces. */
const LEAST = { cooperatives: 12, regions: 8, pieces: 98 }

/** What does not fit together in the demo world, one sentence each; empty when all is well. */
export function problemsOf(world: World): string[] {
  return [
    ...worldProblems(world),
    ...taxProblems(world),
    ...world.orders.flatMap((order) => orderProblems(order, world)),
    ...certificateProblems(world),
    ...world.crafts.flatMap((craft) => craftProblems(craft, world)),
    ...world.cooperatives.flatMap((cooperative) => cooperativeProblems(cooperative, world)),
    ...world.pieces.flatMap((piece) => pieceProblems(piece, world)),
  ]
}

function worldProblems({ cooperatives, pieces, pictures }: World): string[] {
  const regions = new Set(cooperatives.map(({ region }) => region))
  return [
    ...(cooperatives.length < LEAST.cooperatives ? [`only ${cooperatives.length} cooperatives`] : []),
    ...(regions.size < LEAST.regions ? [`cooperatives stand in only ${regions.size} regions`] : []),
    ...(pieces.length < LEAST.pieces ? [`only ${pieces.length} pieces`] : []),
    ...twice(
      "cooperative",
      cooperatives.map(({ handle }) => handle),
    ),
    ...twice(
      "cooperative code",
      cooperatives.map(({ code }) => code),
    ),
    ...twice(
      "maker",
      cooperatives.flatMap(({ makers }) => makers.map(({ id }) => id)),
    ),
    ...twice(
      "piece",
      pieces.map(({ slug }) => slug),
    ),
    ...twice(
      "SKU",
      pieces.flatMap(({ variants }) => variants.map(({ sku }) => sku)),
    ),
    ...twice(
      "picture",
      pictures.map(({ file }) => file),
    ),
    ...pictures
      .filter(({ slug }) => !/^(banner|emblem)-/.test(slug) && !pieces.some((piece) => piece.slug === slug))
      .map(({ file }) => `picture ${file} shows no piece`),
  ]
}

function certificateProblems({ schemes, certificates, cooperatives, pieces }: World): string[] {
  const awardedTo = new Map(schemes.map(({ code, awarded_to }) => [code, awarded_to]))
  const holders = {
    seller: new Set(cooperatives.map(({ handle }) => handle)),
    piece: new Set(pieces.map(({ slug }) => slug)),
  }
  return certificates.flatMap(({ scheme, holder, number }) => {
    const kind = awardedTo.get(scheme)
    if (!kind) return [`certificate ${number}: no scheme ${scheme}`]
    return holders[kind].has(holder) ? [] : [`certificate ${number}: no ${kind} ${holder}`]
  })
}

function taxProblems({ taxRates }: World): string[] {
  const countries = MARKETS.flatMap((market) => market.countries)
  return [
    ...countries
      .filter((country) => !taxRates.some((row) => row.country === country))
      .map((country) => `no tax rate for ${country}`),
    ...twice(
      "tax rate of",
      taxRates.map(({ country }) => country),
    ),
  ]
}

function orderProblems(order: World["orders"][number], world: World): string[] {
  const sellers = order.lines.map(({ sku }) => sellerOf(sku, world))
  const problems = [
    ...order.lines.filter((_, index) => !sellers[index]).map(({ sku }) => `no piece has the SKU ${sku}`),
    ...(world.buyers[order.buyer] ? [] : [`unknown buyer ${order.buyer}`]),
    ...Object.keys(order.steps)
      .filter((handle) => !sellers.some((seller) => seller?.handle === handle))
      .map((handle) => `nothing of ${handle} is in it`),
    ...sellers
      .filter((seller) => seller && seller.state !== "active")
      .map((seller) => `${seller?.handle} does not sell`),
    ...Object.entries(order.steps)
      .filter(([, actions]) => actions[0] !== "confirm" && actions[0] !== "cancel")
      .map(([handle]) => `${handle} has to confirm or cancel first`),
  ]
  return problems.map((problem) => `order ${order.key}: ${problem}`)
}

function sellerOf(sku: string, { pieces, cooperatives }: World) {
  const piece = pieces.find(({ variants }) => variants.some((variant) => variant.sku === sku))
  return cooperatives.find(({ handle }) => handle === piece?.cooperative)
}

function craftProblems(craft: World["crafts"][number], world: World): string[] {
  const at = `craft ${craft.code}`
  return [
    ...(world.families[craft.family] ? [] : [`${at}: unknown family ${craft.family}`]),
    ...(world.techniques[craft.technique] ? [] : [`${at}: unknown technique ${craft.technique || "(none)"}`]),
    ...craft.materials
      .filter((code) => !world.materials[code])
      .map((code) => `${at}: unknown material ${code}`),
    ...(craft.materials.length ? [] : [`${at}: no material`]),
    ...(world.hsCodes.includes(craft.hs_code) ? [] : [`${at}: unknown HS code ${craft.hs_code}`]),
  ]
}

function cooperativeProblems(cooperative: World["cooperatives"][number], world: World): string[] {
  const at = `cooperative ${cooperative.handle}`
  const isPicture = (file: string | null) => !file || world.pictures.some((picture) => picture.file === file)
  return [
    ...(world.regions.some(({ code }) => code === cooperative.region) ? [] : [`${at}: unknown region`]),
    ...(world.deliveries[cooperative.delivery.template] ? [] : [`${at}: unknown delivery template`]),
    ...[cooperative.emblem, cooperative.banner]
      .filter((file) => !isPicture(file))
      .map((file) => `${at}: no picture ${file}`),
    ...cooperative.makers
      .filter(({ craft }) => !world.crafts.some(({ code }) => code === craft))
      .map(({ id, craft }) => `${at}: maker ${id} has the unknown craft ${craft}`),
  ]
}

function pieceProblems(piece: WorldPiece, world: World): string[] {
  const problems = [
    ...referenceProblems(piece, world),
    ...shareProblems(piece, world),
    ...stockProblems(piece),
    ...optionProblems(piece),
    ...piece.variants.flatMap(priceProblems),
    ...compositionProblems(piece, world),
  ]
  return problems.map((problem) => `piece ${piece.slug}: ${problem}`)
}

function referenceProblems(piece: WorldPiece, world: World): string[] {
  const craft = world.crafts.find(({ code }) => code === piece.craft)
  const { technique, materials = [] } = piece
  return [
    ...(craft ? [] : [`unknown craft ${piece.craft}`]),
    ...(world.pictures.some(({ slug }) => slug === piece.slug) ? [] : ["no picture"]),
    ...(world.care[piece.care] ? [] : [`no care text ${piece.care}`]),
    ...(world.hsCodes.includes(piece.hs_code) ? [] : [`unknown HS code ${piece.hs_code}`]),
    ...(craft && craft.hs_code !== piece.hs_code && !piece.hs_reason
      ? [`HS code ${piece.hs_code} is not the craft's ${craft.hs_code}, and hs_reason does not say why`]
      : []),
    ...(technique && !world.techniques[technique] ? [`unknown technique ${technique}`] : []),
    ...materials.filter((code) => !world.materials[code]).map((code) => `unknown material ${code}`),
  ]
}

function shareProblems({ makers, cooperative }: WorldPiece, world: World): string[] {
  const seller = world.cooperatives.find(({ handle }) => handle === cooperative)
  if (!seller) return [`unknown cooperative ${cooperative}`]
  const sum = makers.reduce((total, { percent }) => total + percent, 0)
  return [
    ...(sum === 100 ? [] : [`shares of its makers add up to ${sum}`]),
    ...makers
      .filter(({ maker }) => !seller.makers.some(({ id }) => id === maker))
      .map(({ maker }) => `${maker} is not a maker of ${cooperative}`),
  ]
}

function stockProblems({ availability, variants }: WorldPiece): string[] {
  if (availability.kind === "made_to_order") {
    return variants.some(({ stock }) => stock !== undefined) ? ["is made to order but has a stock"] : []
  }
  if (variants.some(({ stock }) => stock === undefined)) return ["a variant has no stock"]
  const isOne = variants.length === 1 && variants[0]?.stock === 1
  return availability.kind === "unique" && !isOne
    ? ["is unique, so it has one variant with a stock of 1"]
    : []
}

function optionProblems({ options, variants, slug }: WorldPiece): string[] {
  if (options.length === 0 && variants.length > 1) return ["has several variants but no option"]
  return variants.flatMap((variant) =>
    options
      .filter(({ code, values }) => !values.some((value) => value.code === variant.options[code]))
      .map(({ code }) => `${variant.sku} has no ${code}`)
      .concat(variant.sku.includes(slug.toUpperCase()) ? [] : [`${variant.sku} does not name the piece`]),
  )
}

function priceProblems({ sku, prices }: WorldPiece["variants"][number]): string[] {
  return PRICE_KEYS.filter((currency) => {
    const [low, high] = CURRENCY_BANDS[currency]
    const ratio = prices[currency] / prices.eur
    return ratio < low || ratio > high
  }).map((currency) => `${sku} costs ${prices[currency]} ${currency} beside ${prices.eur} eur`)
}

/** Which families are textiles, whose fibres have to be named before a buyer pays. */
const TEXTILES = ["carpets-weaving", "textile-clothing"]

function compositionProblems(piece: WorldPiece, world: World): string[] {
  const family = world.crafts.find(({ code }) => code === piece.craft)?.family ?? ""
  if (!piece.composition) return TEXTILES.includes(family) ? ["is a textile without its fibres"] : []
  const sum = piece.composition.reduce((total, { percent }) => total + percent, 0)
  return [
    ...(sum === 100 ? [] : [`its fibres add up to ${sum}`]),
    ...piece.composition
      .filter(({ fibre }) => !world.fibres[fibre])
      .map(({ fibre }) => `unknown fibre ${fibre}`),
  ]
}

function twice(what: string, values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))].map(
    (value) => `${what} ${value} stands there twice`,
  )
}
