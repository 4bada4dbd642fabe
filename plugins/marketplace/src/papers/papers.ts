import type { Address, Locale, VendorOrder } from "@hirfa/contracts"
import { type LabelSize, renderLabelDocument, renderTableDocument } from "../documents"
import { countryName, formatArrival, formatDate } from "../mails/format"
import { PAPER_WORDS } from "./words"

/** Who sends: the seller and the place it sends from. */
export type Sender = { name: string; address: readonly string[] }
export type PaperOrder = Pick<
  VendorOrder,
  "number" | "placed_at" | "shipping_address" | "delivery_name" | "arrives_in" | "lines" | "shipments"
>

/** What goes into the parcels of an order, without prices; `shipment_id` for one parcel of several. */
export function packingListPdf(
  order: PaperOrder,
  { sender, locale, shipment_id }: { sender: Sender; locale: Locale; shipment_id?: string | undefined },
): Promise<Buffer> {
  const words = PAPER_WORDS[locale]
  const lines = linesOf(order, shipment_id)
  const address = order.shipping_address
  return renderTableDocument({
    locale,
    title: `${words.packing_list} ${order.number}`,
    facts: [
      { label: words.order, value: String(order.number) },
      { label: words.placed, value: formatDate(order.placed_at, locale) },
      { label: words.from, value: [sender.name, ...sender.address].join("\n") },
      { label: words.to, value: address ? addressLines(address, locale).join("\n") : "" },
      ...(order.delivery_name ? [{ label: words.delivery, value: order.delivery_name }] : []),
      ...(order.arrives_in
        ? [{ label: words.promised, value: formatArrival(order.placed_at, order.arrives_in, locale) }]
        : []),
      ...trackingFacts(order, shipment_id, locale),
    ],
    columns: [
      { label: words.piece, width: 6 },
      { label: words.size, width: 3 },
      { label: words.quantity, width: 2, isNumber: true },
      { label: words.packed, width: 2, isNumber: true },
    ],
    rows: lines.map(({ title, variant_title, quantity }) => [
      title,
      variant_title ?? "",
      String(quantity),
      "[   ]",
    ]),
    totals: [[words.in_all, "", String(lines.reduce((sum, { quantity }) => sum + quantity, 0)), ""]],
    footer: words.thanks,
    pageLabel: words.page,
  })
}

/** A label for the parcel of an order. */
export function labelPdf(
  order: PaperOrder,
  more: { sender: Sender; locale: Locale; size: LabelSize; shipment_id?: string | undefined },
): Promise<Buffer> {
  const { sender, locale, size, shipment_id } = more
  const words = PAPER_WORDS[locale]
  const address = order.shipping_address
  return renderLabelDocument({
    locale,
    size,
    title: `${words.label} ${order.number}`,
    fromLabel: words.from,
    from: [sender.name, ...sender.address],
    toLabel: words.to,
    to: address ? addressLines(address, locale) : [],
    facts: [
      { label: words.order, value: String(order.number) },
      ...(address?.phone ? [{ label: words.phone, value: address.phone }] : []),
      ...trackingFacts(order, shipment_id, locale),
    ],
  })
}

function linesOf({ lines, shipments }: PaperOrder, shipment_id: string | undefined) {
  const shipment = shipments.find(({ id }) => id === shipment_id)
  if (!shipment) return lines
  return shipment.lines.flatMap(({ line_id, quantity }) => {
    const line = lines.find(({ id }) => id === line_id)
    return line ? [{ ...line, quantity }] : []
  })
}

function trackingFacts({ shipments }: PaperOrder, shipment_id: string | undefined, locale: Locale) {
  const words = PAPER_WORDS[locale]
  const shipment =
    shipments.find(({ id }) => id === shipment_id) ?? (shipments.length === 1 ? shipments[0] : undefined)
  return [
    ...(shipment?.carrier ? [{ label: words.carrier, value: shipment.carrier }] : []),
    ...(shipment?.tracking_number ? [{ label: words.tracking, value: shipment.tracking_number }] : []),
  ]
}

/** As a postman reads it; the country in capitals last, and in French too where the paper is in Arabic (UPU's second language). */
export function addressLines(address: Address, locale: Locale): string[] {
  const country = countryName(address.country_code, locale).toLocaleUpperCase(locale)
  const french = countryName(address.country_code, "fr").toLocaleUpperCase("fr")
  return [
    `${address.first_name} ${address.last_name}`,
    address.company,
    address.address_1,
    address.address_2,
    [address.postal_code, address.city].filter(Boolean).join(" "),
    address.province,
    locale === "ar" ? `${country} · ${french}` : country,
  ].flatMap((line) => (line?.trim() ? [line.trim()] : []))
}
