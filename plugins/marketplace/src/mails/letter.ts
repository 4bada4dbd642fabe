import type { Locale } from "@hirfa/contracts"

/** A part of a letter; both its plain and its HTML form are made of the same parts, so that neither says less. */
export type Block =
  | { kind: "heading"; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "notice"; text: string }
  | { kind: "quote"; text: string }
  | { kind: "address"; lines: readonly string[] }
  /** Rows of a label and a value; the last is set apart when it is the sum. */
  | { kind: "rows"; rows: readonly Row[]; hasSum?: boolean }
  | { kind: "button"; text: string; href: string }
  | { kind: "link"; text: string; href: string }

export type Row = { label: string; value: string }

export type Letter = {
  locale: Locale
  subject: string
  title: string
  blocks: readonly Block[]
  footer: string
}
