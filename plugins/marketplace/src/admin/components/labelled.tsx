import { Hint, Input, Label, Select } from "@medusajs/ui"
import type { ComponentProps } from "react"

type LabelledInputProps = Omit<ComponentProps<typeof Input>, "id" | "size" | "onChange"> & {
  name: string
  label: string
  hint: string
  onChange: (value: string) => void
}

/** A field of a form with what it is called above and what to write below. */
export function LabelledInput({ name, label, hint, onChange, ...own }: LabelledInputProps) {
  return (
    <div className="flex min-w-52 flex-col gap-y-1">
      <Label htmlFor={name} size="small" weight="plus">
        {label}
      </Label>
      <Input
        {...own}
        id={name}
        size="small"
        autoComplete="off"
        onChange={(event) => onChange(event.target.value)}
      />
      <Hint>{hint}</Hint>
    </div>
  )
}

type LabelledSelectProps<Value extends string> = {
  name: string
  label: string
  value: Value
  choices: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

export function LabelledSelect<Value extends string>(props: LabelledSelectProps<Value>) {
  const { name, label, value, choices, onChange } = props
  const choose = (chosen: string) => {
    const choice = choices.find((each) => each.value === chosen)
    if (choice) onChange(choice.value)
  }
  return (
    <div className="flex min-w-52 flex-col gap-y-1">
      <Label htmlFor={name} size="small" weight="plus">
        {label}
      </Label>
      <Select size="small" value={value} onValueChange={choose}>
        <Select.Trigger id={name}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          {choices.map((choice) => (
            <Select.Item key={choice.value} value={choice.value}>
              {choice.label}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  )
}
