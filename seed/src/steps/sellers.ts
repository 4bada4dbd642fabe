import {
  approveSellersWorkflow,
  createMembersWorkflow,
  createSellersWorkflow,
  type DeliveryTemplate,
  type MemberInput,
  type SellerInput,
  setSellerStatusWorkflow,
} from "@hirfa/marketplace/workflows"
import { MEMBER_PASSWORD, ownerEmail, SHOWN_COOPERATIVE } from "../accounts"
import { pictureFacts, read, type SeedContext, type SeedStep } from "../context"
import type { World } from "../data/load"
import type { Cooperative } from "../data/schema"

type SellerRow = { id: string; handle: string; status: string }

/** Cooperatives apply, are approved with their own delivery prices, and get their members. */
export const sellersStep: SeedStep = {
  title: "Cooperatives",
  async run(context) {
    const created = await apply(context)
    const approved = await approve(context)
    const paused = await pause(context)
    const members = await createMembers(context)
    return `${created} applied, ${approved} approved, ${paused} paused, ${members} members new`
  },
}

function sellers({ container, world }: SeedContext): Promise<SellerRow[]> {
  const handles = world.cooperatives.map(({ handle }) => handle)
  return read<SellerRow>(container, "seller", ["id", "handle", "status"], { handle: handles })
}

async function apply(context: SeedContext): Promise<number> {
  const known = await sellers(context)
  const missing = context.world.cooperatives.filter(
    ({ handle }) => !known.some((seller) => seller.handle === handle),
  )
  if (missing.length === 0) return 0
  await createSellersWorkflow(context.container).run({
    input: { sellers: missing.map((cooperative) => sellerInput(context, cooperative)) },
  })
  return missing.length
}

function sellerInput(context: SeedContext, cooperative: Cooperative): SellerInput {
  const { handle, type, name, tagline, story, city, region, policies, makers } = cooperative
  return {
    handle,
    type,
    name: name.en,
    tagline: tagline.en,
    story: story.en,
    returns_policy: policies.returns.text.en,
    made_to_order_policy: policies.made_to_order.text.en,
    city: city.en,
    region_code: region,
    latitude: cooperative.latitude,
    longitude: cooperative.longitude,
    founded_year: cooperative.founded_year,
    member_count: cooperative.member_count,
    emblem: pictureOf(context, cooperative.emblem),
    banner: pictureOf(context, cooperative.banner),
    is_demo: true,
    makers: makers.map((maker) => ({ name: maker.name.en, craft: maker.trade.en, about: maker.about.en })),
  }
}

function pictureOf(context: SeedContext, file: string | null) {
  const picture = context.world.pictures.find((candidate) => candidate.file === file)
  return picture ? pictureFacts(context, picture) : null
}

async function approve(context: SeedContext): Promise<number> {
  const { container, world } = context
  const waiting = (await sellers(context)).filter(
    ({ handle, status }) => status === "applied" && cooperativeOf(world, handle).state !== "applied",
  )
  if (waiting.length === 0) return 0
  const deliveries = Object.fromEntries(
    waiting.map(({ id, handle }) => [id, deliveryOf(world, cooperativeOf(world, handle))]),
  )
  await approveSellersWorkflow(container).run({ input: { ids: waiting.map(({ id }) => id), deliveries } })
  return waiting.length
}

/** The template of the cooperative, slower by the days that its place lies from the post. */
function deliveryOf(world: World, { delivery }: Cooperative): DeliveryTemplate {
  const template = world.deliveries[delivery.template] ?? {}
  return Object.fromEntries(
    Object.entries(template).map(([market, options]) => [
      market,
      options.map(({ days, name, ...option }) => ({
        ...option,
        name: name.en,
        days: { min: days.min + delivery.extra_days, max: days.max + delivery.extra_days },
      })),
    ]),
  )
}

async function pause(context: SeedContext): Promise<number> {
  const { container, world } = context
  const toPause = (await sellers(context)).filter(
    ({ handle, status }) => status === "active" && cooperativeOf(world, handle).state === "paused",
  )
  for (const { id, handle } of toPause) {
    const until = cooperativeOf(world, handle).holiday_until
    await setSellerStatusWorkflow(container).run({
      input: { id, action: "pause", reason: "Olive harvest", until: until ? `${until}T00:00:00Z` : null },
    })
  }
  return toPause.length
}

async function createMembers(context: SeedContext): Promise<number> {
  const { container, world } = context
  const wanted = (await sellers(context)).flatMap((seller) => membersOf(world, seller))
  const known = await read<{ email: string }>(container, "member", ["email"])
  const missing = wanted.filter(({ email }) => !known.some((member) => member.email === email))
  if (missing.length > 0) await createMembersWorkflow(container).run({ input: { members: missing } })
  return missing.length
}

function membersOf(world: World, { id, handle }: SellerRow): MemberInput[] {
  const [first, second, third] = cooperativeOf(world, handle).makers
  const member = (email: string, name: string, role: MemberInput["role"], locale: string): MemberInput => ({
    seller_id: id,
    email,
    password: MEMBER_PASSWORD,
    name,
    role,
    locale,
  })
  const owner = member(ownerEmail(handle), first?.name.ar ?? handle, "owner", "ar")
  if (handle !== SHOWN_COOPERATIVE) return [owner]
  return [
    owner,
    member("manager@hirfa.example", second?.name.fr ?? handle, "manager", "fr"),
    member("maker@hirfa.example", third?.name.ar ?? handle, "maker", "ar"),
  ]
}

function cooperativeOf(world: World, handle: string): Cooperative {
  const found = world.cooperatives.find((cooperative) => cooperative.handle === handle)
  if (!found) throw new Error(`No cooperative ${handle} in seed/data`)
  return found
}
