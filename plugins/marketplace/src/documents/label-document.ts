import type { Locale } from "@hirfa/contracts"
import { createElement as h, type ReactNode } from "react"
import { ARABIC_FIRST, LATIN_FIRST } from "./fonts"
import { pdfLibrary } from "./library"
import { isMostlyArabic, settingOf } from "./script"

export const LABEL_SIZES = ["a6", "a4"] as const
export type LabelSize = (typeof LABEL_SIZES)[number]

/** A label for a parcel. All texts are ready to be read. */
export type LabelDocument = {
  locale: Locale
  size: LabelSize
  title: string
  fromLabel: string
  from: readonly string[]
  toLabel: string
  /** The lines of the address; the last, the country, stands larger. */
  to: readonly string[]
  /** What a carrier may want to know, as name and value. */
  facts: readonly { label: string; value: string }[]
}

const INK = "#000000"
/** A6 in points; on A4 everything stands twice as large, for those who cut and glue. */
const SCALE: Readonly<Record<LabelSize, number>> = { a6: 1, a4: 1.9 }

/** Renders the label as one page; each line of an address runs in the direction of its own letters. */
export async function renderLabelDocument(label: LabelDocument): Promise<Buffer> {
  const { Document, Page, renderToBuffer } = await pdfLibrary()
  const isRtl = label.locale === "ar"
  const by = SCALE[label.size]
  const style = {
    fontFamily: isRtl ? ARABIC_FIRST : LATIN_FIRST,
    fontSize: 9 * by,
    color: INK,
    padding: 16 * by,
  }
  const page = h(Page, { size: label.size === "a6" ? "A6" : "A4", style }, ...(await partsOf(label, by)))
  return renderToBuffer(h(Document, { title: label.title, language: label.locale, creator: "Hirfa" }, page))
}

async function partsOf({ locale, fromLabel, from, toLabel, to, facts }: LabelDocument, by: number) {
  const { View, Text } = await pdfLibrary()
  const name = (words: string) =>
    h(Text, { style: { fontSize: 7 * by, marginBottom: 2 * by, ...directionOf(locale === "ar") } }, words)
  // One direction for the whole of an address: a postcode or a phone number alone has none of its own.
  const block = (lines: readonly string[], look: (index: number) => object): ReactNode[] => {
    const isArabic = isMostlyArabic(lines.slice(0, -1).join(" "))
    return lines.map((line, index) =>
      h(Text, { key: index, style: { ...directionOf(isArabic), ...look(index) } }, line),
    )
  }
  const large = (index: number) => ({
    fontSize: (index === to.length - 1 ? 15 : 13) * by,
    fontWeight: index === 0 || index === to.length - 1 ? 700 : 400,
    marginBottom: 2.5 * by,
  })
  return [
    h(
      View,
      { key: "from", style: { borderBottom: `${by} solid ${INK}`, paddingBottom: 8 * by } },
      name(fromLabel),
      ...block(from, () => ({ marginBottom: 1 * by })),
    ),
    h(
      View,
      { key: "to", style: { flexGrow: 1, justifyContent: "center", paddingVertical: 8 * by } },
      name(toLabel),
      ...block(to, large),
    ),
    h(
      View,
      { key: "facts", style: { borderTop: `${by} solid ${INK}`, paddingTop: 6 * by } },
      ...facts.map(({ label, value }, index) =>
        h(
          View,
          {
            key: index,
            style: {
              flexDirection: locale === "ar" ? ("row-reverse" as const) : ("row" as const),
              marginTop: 2 * by,
            },
          },
          h(View, { style: { width: 80 * by } }, h(Text, { style: directionOf(locale === "ar") }, label)),
          h(
            View,
            { style: { flex: 1 } },
            h(Text, { style: { ...settingOf(value, locale === "ar"), fontWeight: 700 } }, value),
          ),
        ),
      ),
    ),
  ]
}

function directionOf(isRtl: boolean) {
  return isRtl
    ? { direction: "rtl" as const, textAlign: "right" as const }
    : { direction: "ltr" as const, textAlign: "left" as const }
}
