import type { Block, Letter } from "./letter"

/** The letter as plain text; parts stand apart by an empty line. */
export function textOf({ locale, title, blocks, footer }: Letter): string {
  // French puts a space before it.
  const colon = locale === "fr" ? " :" : ":"
  return [title, ...blocks.map((block) => partOf(block, colon)), `-- \n${footer}`].join("\n\n")
}

function partOf(block: Block, colon: string): string {
  switch (block.kind) {
    case "heading":
      return `== ${block.text} ==`
    case "notice":
      return `! ${block.text}`
    case "quote":
      return block.text.replace(/^/gm, "> ")
    case "address":
      return block.lines.join("\n")
    case "rows":
      return block.rows.map(({ label, value }) => (value ? `${label}${colon} ${value}` : label)).join("\n")
    case "button":
    case "link":
      return `${block.text}${colon}\n${block.href}`
    case "paragraph":
      return block.text
  }
}
