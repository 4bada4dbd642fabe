import type { OperatorApplication } from "@hirfa/contracts"
import { Text } from "@medusajs/ui"
import { FIELD_NAMES, HISTORY_NAMES } from "../lib/application-words"
import { formatInstant } from "../lib/format"
import { Section } from "./section"

/** Who did what, and when; the newest first. */
export function ApplicationHistory({ history }: { history: OperatorApplication["history"] }) {
  return (
    <Section title="History">
      {history.map(({ kind, by, words, corrections, at }) => (
        <div key={`${kind}${at}`} className="flex flex-col gap-y-1 px-6 py-3">
          <Text size="small" weight="plus">
            {HISTORY_NAMES[kind]} by <bdi>{by}</bdi>
          </Text>
          <Text size="xsmall" className="text-ui-fg-muted">
            {formatInstant(at)}
          </Text>
          {words && (
            <Text size="small" dir="auto" className="whitespace-pre-line">
              {words}
            </Text>
          )}
          {corrections.map((correction) => (
            <Text key={correction.field} size="small" className="text-ui-fg-subtle">
              {FIELD_NAMES[correction.field]}: <bdi>{correction.words}</bdi>
            </Text>
          ))}
        </div>
      ))}
    </Section>
  )
}
