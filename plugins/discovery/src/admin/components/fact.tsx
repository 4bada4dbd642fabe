import { Text } from "@medusajs/ui"

/** A name and its value. */
export function Fact({ name, children }: { name: string; children: string }) {
  return (
    <div className="grid grid-cols-2 gap-x-4 px-6 py-3">
      <Text as="span" size="small" weight="plus" className="text-ui-fg-subtle">
        {name}
      </Text>
      <Text as="span" size="small" className="tabular-nums">
        {children}
      </Text>
    </div>
  )
}
