import type { en } from "./en"
import type { en as following } from "./following/en"
import type { en as joining } from "./joining/en"

/** A text that changes with a count: one form for each plural of the language. */
export type Forms = { other: string } & { [rule in Intl.LDMLPluralRule]?: string }

/** The same keys in every language, each a text or a text with forms as in English. */
export type Words = { [key in keyof typeof en]: (typeof en)[key] extends string ? string : Forms }

/** With the words of `joining` and `following`, which stand in files of their own. */
export type AllWords = Words & { [key in keyof typeof joining | keyof typeof following]: string }
