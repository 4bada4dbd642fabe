import { use } from "react"
import { BASE_LOCALE, currentLocale, LOCALES, localizedPath, m, tagOf } from "~/lib/i18n"
import { PageModeContext } from "~/lib/page-mode"
import { type JsonLd, scriptSafeJson } from "./json-ld"

interface SeoProps {
  /** Without the shop's name, which is added. */
  title: string
  description: string
  /** The canonical address without language: path, and the few parameters that make another page. */
  path: string
  image?: { url: string; alt: string } | undefined
  type?: "website" | "product" | "article"
  /** Searches and narrowed listings are not offered to search engines. */
  isIndexed?: boolean
  jsonLd?: (origin: string) => readonly JsonLd[]
}

const DESCRIPTION_LENGTH = 160

/** What search engines and link previews read; React lifts it into the head. */
export function Seo({
  title,
  description,
  path,
  image,
  type = "website",
  isIndexed = true,
  jsonLd,
}: SeoProps) {
  const { origin = "" } = use(PageModeContext)
  const locale = currentLocale()
  const canonical = `${origin}${localizedPath(path, locale)}`
  const fullTitle = `${title} · ${m.brand()}`
  const short = shorten(description, DESCRIPTION_LENGTH)
  return (
    <>
      <title>{fullTitle}</title>
      <meta name="description" content={short} />
      {isIndexed ? (
        <Alternates origin={origin} path={path} canonical={canonical} />
      ) : (
        <meta name="robots" content="noindex" />
      )}
      <meta property="og:site_name" content={m.brand()} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={short} />
      <meta property="og:type" content={type} />
      <meta property="og:url" content={canonical} />
      <meta property="og:locale" content={tagOf(locale).replace("-", "_")} />
      {image ? <meta property="og:image" content={image.url} /> : null}
      {image ? <meta property="og:image:alt" content={image.alt} /> : null}
      <meta name="twitter:card" content="summary_large_image" />
      {jsonLd?.(origin).map((each) => (
        <script
          key={String(each["@type"])}
          type="application/ld+json"
          // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON whose markup is escaped by scriptSafeJson
          dangerouslySetInnerHTML={{ __html: scriptSafeJson(each) }}
        />
      ))}
    </>
  )
}

function Alternates({ origin, path, canonical }: { origin: string; path: string; canonical: string }) {
  return (
    <>
      <link rel="canonical" href={canonical} />
      {LOCALES.map((each) => (
        <link key={each} rel="alternate" hrefLang={each} href={`${origin}${localizedPath(path, each)}`} />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${origin}${localizedPath(path, BASE_LOCALE)}`} />
    </>
  )
}

function shorten(text: string, length: number): string {
  const flat = text.replace(/\s+/g, " ").trim()
  if (flat.length <= length) return flat
  const cut = flat.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2))}…`
}
