import type { ImportState, RowKind } from "@hirfa/contracts"
import { m } from "~/lib/i18n"
import type { BadgeTone } from "~/ui/badge"

export const IMPORT_STATES_WORDS: Readonly<Record<ImportState, { text: () => string; tone: BadgeTone }>> = {
  preview: { text: m.imports_state_preview, tone: "info" },
  queued: { text: m.imports_state_queued, tone: "order" },
  running: { text: m.imports_state_running, tone: "order" },
  done: { text: m.imports_state_done, tone: "ready" },
  canceled: { text: m.imports_state_canceled, tone: "sold" },
}

export const ROW_KIND_WORDS: Readonly<Record<RowKind, { text: () => string; tone: BadgeTone }>> = {
  new: { text: m.imports_count_new, tone: "ready" },
  changed: { text: m.imports_count_changed, tone: "order" },
  unchanged: { text: m.imports_count_unchanged, tone: "plain" },
  bad: { text: m.imports_count_bad, tone: "problem" },
}
