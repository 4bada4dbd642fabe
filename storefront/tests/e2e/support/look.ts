import type { Page } from "@playwright/test"

/** For whoever wants to look: `LOOK_DIR` is the folder into which the pages are photographed. */
export async function look(page: Page, name: string): Promise<void> {
  const folder = process.env.LOOK_DIR
  if (!folder) return
  const before = page.viewportSize()
  for (const [size, width, height] of [
    ["phone", 360, 640],
    ["desk", 1280, 900],
  ] as const) {
    await page.setViewportSize({ width, height })
    await page.screenshot({ path: `${folder}/${name}-${size}.png`, fullPage: true })
  }
  if (before) await page.setViewportSize(before)
}

/** No page is wider than the phone it is read on. */
export async function sidewaysOf(page: Page): Promise<number> {
  return await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** What a finger would miss: of less than 48 pixels, and not a link within a sentence. */
export async function smallTargets(page: Page): Promise<string[]> {
  return await page
    .locator(":is(header, nav, main, footer) :is(a, button, input, select, textarea, summary):visible")
    .evaluateAll((all) =>
      all.flatMap((element) => {
        const { width, height } = (element.closest("label") ?? element).getBoundingClientRect()
        // One pixel is what is only there for a keyboard or a screen reader.
        const isHidden = width <= 1 || element.getAttribute("aria-hidden") === "true"
        return isHidden || height >= 47.5 ? [] : [`${element.outerHTML.slice(0, 80)} ${Math.round(height)}`]
      }),
    )
}
