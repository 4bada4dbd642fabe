import { expect, type Locator, type Page } from "@playwright/test"

/** How somebody works with a page: with a finger, or with nothing but a keyboard. */
export interface Hands {
  press(target: Locator): Promise<void>
  write(target: Locator, text: string): Promise<void>
  /** A date whose day and month are the same number (`twinDate`): no machine's order of the two matters then. */
  writeDate(target: Locator, date: string): Promise<void>
  choose(target: Locator, label: string): Promise<void>
  attach(target: Locator, file: string): Promise<void>
}

/** Works with scripts or without. */
export const fingers: Hands = {
  press: (target) => target.click(),
  write: (target, text) => target.fill(text),
  writeDate: (target, date) => target.fill(date),
  choose: async (target, label) => void (await target.selectOption({ label })),
  attach: (target, file) => target.setInputFiles(file),
}

/** Nothing but Tab, Enter and what is typed. */
export function keysOf(page: Page): Hands {
  const { keyboard } = page
  const typeIn = async (target: Locator, text: string) => {
    await tabTo(page, target)
    await keyboard.type(text)
  }
  return {
    press: async (target) => {
      await tabTo(page, target)
      await keyboard.press("Enter")
    },
    write: typeIn,
    writeDate: (target, date) => typeIn(target, date.split("-").reverse().join("")),
    choose: async (target, label) => {
      await typeIn(target, label)
      await expect(target.locator("option:checked")).toHaveText(label)
    },
    attach: async (target, file) => {
      await tabTo(page, target)
      const [chooser] = await Promise.all([page.waitForEvent("filechooser"), keyboard.press("Enter")])
      await chooser.setFiles(file)
    },
  }
}

/** The next date that is the same whether its day or its month is written first, some days ahead. */
export function twinDate(now = new Date()): string {
  const ahead = now.getTime() + 5 * 86_400_000
  for (let months = 0; ; months += 1) {
    const month = (now.getUTCMonth() + months) % 12
    const year = now.getUTCFullYear() + Math.floor((now.getUTCMonth() + months) / 12)
    const date = new Date(Date.UTC(year, month, month + 1))
    if (date.getTime() > ahead) return date.toISOString().slice(0, 10)
  }
}

/** More than any page has to go through. */
const MOST_PRESSES = 150

/** Presses Tab until it is there, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await page.keyboard.press("Tab")
    const isThere = await target.evaluate((element) => {
      const scope = element.getRootNode()
      return (scope instanceof Document || scope instanceof ShadowRoot) && scope.activeElement === element
    })
    if (isThere) return
  }
  throw new Error("The keyboard does not get there")
}
