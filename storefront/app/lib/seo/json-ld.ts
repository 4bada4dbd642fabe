export type JsonLd = Readonly<Record<string, unknown>>

/** JSON that can stand inside a script element: nothing in it can end the element or open a comment. */
export function scriptSafeJson(value: JsonLd): string {
  return JSON.stringify(value)
    .replaceAll("<", "\\u003c")
    .replaceAll(">", "\\u003e")
    .replaceAll("&", "\\u0026")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029")
}

export function breadcrumbList(origin: string, crumbs: readonly { name: string; href?: string }[]): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      ...(href ? { item: `${origin}${href}` } : {}),
    })),
  }
}

export function itemList(origin: string, entries: readonly { name: string; href: string }[]): JsonLd {
  return {
    "@context": "https://schema.org",
    "@type": "ItemList",
    itemListElement: entries.map(({ name, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      url: `${origin}${href}`,
    })),
  }
}
