import { CURRENCIES, LOCALE_TAGS, LOCALES } from "@hirfa/contracts"
import { Modules } from "@medusajs/framework/utils"
import {
  createApiKeysWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from "@medusajs/medusa/core-flows"
import { type GroundworkContext, type GroundworkStep, read } from "../context"

const STORE_NAME = "Hirfa"
/** As Medusa names a store at its first migration. One that bears another name was set up by its operator. */
const UNNAMED = "Medusa Store"
/** By this title the start script finds the key of the web app. */
const KEY_TITLE = "Hirfa web app"
/** The Translation Module brings a list of languages that lacks this one. */
const OWN_LOCALES = [{ code: "ar-MA", name: "Arabic (Morocco)" }]

type StoreRow = {
  id: string
  name: string
  default_sales_channel_id: string
  supported_locales?: { locale_code: string }[]
}

/** Names the store, its languages and currencies, and makes the key by which the web app reads it. */
export const storeStep: GroundworkStep = {
  title: "Store",
  async run({ container }) {
    await createLocales(container)
    const [store] = await read<StoreRow>(container, "store", [
      "id",
      "name",
      "default_sales_channel_id",
      "supported_locales.locale_code",
    ])
    if (!store) throw new Error("There is no store: run the migrations first (medusa db:migrate)")
    await nameStore(container, store)
    await teachLanguages(container, store)
    const isNew = await createKey(container, store.default_sales_channel_id)
    const languages = LOCALES.map((locale) => LOCALE_TAGS[locale]).join(", ")
    return `${CURRENCIES.length} currencies, ${languages}, key of the web app ${isNew ? "made" : "known"}`
  },
}

async function createLocales(container: GroundworkContext["container"]): Promise<void> {
  const translation = container.resolve(Modules.TRANSLATION)
  const known = await translation.listLocales({ code: OWN_LOCALES.map(({ code }) => code) })
  const missing = OWN_LOCALES.filter(({ code }) => !known.some((locale) => locale.code === code))
  if (missing.length > 0) await translation.createLocales(missing)
}

async function nameStore(container: GroundworkContext["container"], store: StoreRow): Promise<void> {
  if (store.name !== UNNAMED) return
  await updateStoresWorkflow(container).run({
    input: {
      selector: { id: store.id },
      update: {
        name: STORE_NAME,
        supported_currencies: CURRENCIES.map((currency_code) => ({
          currency_code,
          is_default: currency_code === "eur",
          is_tax_inclusive: true,
        })),
      },
    },
  })
  await updateSalesChannelsWorkflow(container).run({
    input: {
      selector: { id: store.default_sales_channel_id },
      update: { name: STORE_NAME, description: "The shop that buyers see" },
    },
  })
}

async function teachLanguages(
  container: GroundworkContext["container"],
  { id, supported_locales }: StoreRow,
): Promise<void> {
  const spoken = (supported_locales ?? []).map(({ locale_code }) => locale_code)
  const own = LOCALES.map((locale): string => LOCALE_TAGS[locale])
  if (own.every((tag) => spoken.includes(tag))) return
  const update = {
    supported_locales: [...new Set([...spoken, ...own])].map((locale_code) => ({ locale_code })),
  }
  await updateStoresWorkflow(container).run({ input: { selector: { id }, update } })
}

async function createKey(container: GroundworkContext["container"], channelId: string): Promise<boolean> {
  const keys = await read<{ id: string }>(container, "api_key", ["id"], {
    title: KEY_TITLE,
    type: "publishable",
  })
  if (keys.length > 0) return false
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: KEY_TITLE, type: "publishable", created_by: "" }] },
  })
  for (const { id } of result) {
    await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id, add: [channelId] } })
  }
  return true
}
