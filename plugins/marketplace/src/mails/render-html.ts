import type { Block, Letter, Row } from "./letter"

// Styles stand on the elements: mail programs drop style sheets. Nothing is loaded from anywhere.
const INK = "#211c17"
const QUIET = "#6b6259"
const LINE = "#e4dccf"
const FONT = "font-family:'IBM Plex Sans','Segoe UI',Tahoma,Arial,sans-serif"

/** The letter as HTML. All its texts are escaped here and nowhere else. */
export function htmlOf({ locale, subject, title, blocks, footer }: Letter): string {
  const dir = locale === "ar" ? "rtl" : "ltr"
  return `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin:0;background:#fbf8f3">
<table role="presentation" dir="${dir}" width="100%" cellpadding="0" cellspacing="0" style="background:#fbf8f3">
<tr><td align="center" style="padding:32px 16px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;${FONT};font-size:16px;line-height:1.6;color:${INK};text-align:start">
<tr><td style="padding-bottom:24px;font-size:20px;font-weight:600;color:#b4532a">${locale === "ar" ? "حرفة" : "Hirfa"}</td></tr>
<tr><td><h1 style="margin:0 0 16px;font-size:26px;line-height:1.25;font-weight:600">${escapeHtml(title)}</h1></td></tr>
${blocks.map((block) => `<tr><td>${partOf(block)}</td></tr>`).join("\n")}
<tr><td style="padding-top:24px;border-top:1px solid ${LINE};font-size:14px;color:${QUIET}">${escapeHtml(footer)}</td></tr>
</table>
</td></tr>
</table>
</body>
</html>`
}

function partOf(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h2 style="margin:16px 0 8px;font-size:18px;line-height:1.3;font-weight:600">${escapeHtml(block.text)}</h2>`
    case "paragraph":
      return `<p style="margin:0 0 16px">${escapeHtml(block.text)}</p>`
    case "notice":
      return `<p style="margin:0 0 16px;padding:12px 16px;background:#fbefd2;border-radius:4px">${escapeHtml(block.text)}</p>`
    case "quote":
      return `<blockquote style="margin:0 0 16px;padding:0 16px;border-inline-start:3px solid ${LINE}">${lines(block.text.split("\n"))}</blockquote>`
    case "address":
      return `<p style="margin:0 0 24px;color:${QUIET}">${lines(block.lines)}</p>`
    case "rows":
      return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 16px">\n${block.rows
        .map((row, index) => rowOf(row, block.hasSum === true && index === block.rows.length - 1))
        .join("\n")}\n</table>`
    case "button":
      return `<p style="margin:8px 0 24px"><a href="${escapeHtml(block.href)}" style="display:inline-block;padding:12px 24px;background:#b4532a;border-radius:4px;color:#ffffff;font-weight:600;text-decoration:none">${escapeHtml(block.text)}</a></p>`
    case "link":
      return `<p style="margin:0 0 16px"><a href="${escapeHtml(block.href)}" style="color:#2a3fa0">${escapeHtml(block.text)}</a></p>`
  }
}

function rowOf({ label, value }: Row, isSum: boolean): string {
  const weight = isSum ? ";font-weight:600" : ""
  const cell = `padding:6px 0;border-top:1px solid ${LINE};vertical-align:top${weight}`
  return `<tr><td style="${cell}">${escapeHtml(label)}</td><td style="${cell};padding-inline-start:16px;text-align:end;overflow-wrap:anywhere">${escapeHtml(value)}</td></tr>`
}

function lines(texts: readonly string[]): string {
  return texts.map(escapeHtml).join("<br>\n")
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "")
}
