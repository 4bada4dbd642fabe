import { BASE_LOCALE, LOCALE_TAGS, type Locale, localeOf, ORDER_GROUP_MODULE } from "@hirfa/contracts"
import type { MedusaContainer } from "@medusajs/framework/types"
import { pageOf } from "./links"
import { type Mail, mail } from "./mail"
import { pieceRestocked } from "./templates/piece-restocked"

export type RestockNoticeRow = {
  id: string
  product_id: string
  email: string
  email_key: string
  locale: string
}

type Named = { id: string; handle: string; title: string; piece: { seller: { name: string } } }

/** One mail to each who waits, in her language. */
export async function restockMails(
  container: MedusaContainer,
  notices: readonly RestockNoticeRow[],
): Promise<Mail[]> {
  const { storefrontUrl } = container.resolve(ORDER_GROUP_MODULE)
  const locales = [...new Set(notices.map(localeOfNotice))]
  const ids = [...new Set(notices.map(({ product_id }) => product_id))]
  const named = new Map(
    await Promise.all(
      locales.map(async (locale) => [locale, await namesOf(container, ids, locale)] as const),
    ),
  )
  return notices.flatMap((notice) => {
    const locale = localeOfNotice(notice)
    const product = named.get(locale)?.find(({ id }) => id === notice.product_id)
    if (!product) return []
    const letter = pieceRestocked({
      piece: product.title,
      seller: product.piece.seller.name,
      locale,
      link: pageOf(storefrontUrl, `/pieces/${encodeURIComponent(product.handle)}`, locale),
      stop: pageOf(storefrontUrl, `/restock/stop?key=${encodeURIComponent(notice.email_key)}`, locale),
    })
    return mail(notice.email, letter, {
      template: "piece-restocked",
      key: notice.id,
      resource: ["product", notice.product_id],
    })
  })
}

const localeOfNotice = ({ locale }: RestockNoticeRow): Locale => localeOf(locale) ?? BASE_LOCALE

async function namesOf(container: MedusaContainer, ids: string[], locale: Locale): Promise<Named[]> {
  const { data } = await container
    .resolve("query")
    .graph(
      { entity: "product", fields: ["id", "handle", "title", "piece.seller.name"], filters: { id: ids } },
      { locale: LOCALE_TAGS[locale] },
    )
  return data as Named[]
}
