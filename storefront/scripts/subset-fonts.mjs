/**
 * Cuts the web fonts down to the characters that the shop's languages use and writes them to `app/fonts/`.
 * Run once after a change of fonts or ranges: `npm run fonts -w @hirfa/storefront`; the outputs are committed.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import path from "node:path"
import { fileURLToPath } from "node:url"
import subsetFont from "subset-font"

const require = createRequire(import.meta.url)
const out = path.join(path.dirname(fileURLToPath(import.meta.url)), "../app/fonts")

const range = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index))
const signs = "–—‘’‚“”„†•…‰‹›€£−×≈→←↑↓✓ \u00a0\u202f\u2009\u2011"
/** English and French. */
const latin = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŸ${signs}`
const arabic =
  range(0x0600, 0x0605) +
  range(0x060c, 0x061f) +
  range(0x0621, 0x063a) +
  range(0x0640, 0x0655) +
  range(0x0660, 0x0671) +
  "پچڤگڭ" +
  " ،؛؟«»()[]-–—…:./!%+×" +
  range(0x30, 0x39) +
  "\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069"

const plex = (weight) => `@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-${weight}-normal.woff2`
const plexArabic = (weight) =>
  `@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-${weight}-normal.woff2`

const fonts = [
  {
    name: "fraunces",
    source: "@fontsource-variable/fraunces/files/fraunces-latin-opsz-normal.woff2",
    text: latin,
    // One weight at display size: a third of the variable font.
    variationAxes: { opsz: 72, wght: 440 },
  },
  ...[400, 600].map((weight) => ({ name: `plex-${weight}`, source: plex(weight), text: latin })),
  ...[400, 600].map((weight) => ({
    name: `plex-arabic-${weight}`,
    source: plexArabic(weight),
    text: arabic,
  })),
]

rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
for (const { name, source, text, variationAxes } of fonts) {
  const font = readFileSync(require.resolve(source))
  const subset = await subsetFont(font, text, {
    targetFormat: "woff2",
    ...(variationAxes ? { variationAxes } : {}),
  })
  writeFileSync(path.join(out, `${name}.woff2`), subset)
  console.log(`${name}.woff2: ${font.length} to ${subset.length} bytes`)
}
