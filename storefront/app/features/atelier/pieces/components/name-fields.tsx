import { LOCALES, type Locale, type VendorPiece } from "@hirfa/contracts"
import { currentLocale, directionOf, LOCALE_NAMES, m } from "~/lib/i18n"
import { Field, TextAreaField } from "~/ui/field"
import { Icon } from "~/ui/icon"
import { type FormState, Group } from "./form-parts"

/** What it is and how it is called: in the reader's language first, the others when she wants to. */
export function NameFields({ piece, state }: { piece: VendorPiece; state: FormState }) {
  const locale = currentLocale()
  const others = LOCALES.filter((each) => each !== locale)
  return (
    <Group id="what" title={m.piece_craft()}>
      <CraftLine piece={piece} />
      <NameField locale={locale} state={state} craft={piece.craft?.name} />
      <StoryField locale={locale} state={state} />
      <details>
        <summary className="link flex min-h-12 items-center">{m.piece_other_languages()}</summary>
        <div className="grid gap-4">
          {others.map((each) => (
            <div key={each} className="grid gap-4" lang={each} dir={directionOf(each)}>
              <NameField locale={each} state={state} isOther />
              <StoryField locale={each} state={state} isOther />
            </div>
          ))}
        </div>
      </details>
    </Group>
  )
}

function CraftLine({ piece }: { piece: VendorPiece }) {
  const label = piece.craft ? m.piece_craft_change() : m.piece_craft_choose()
  return (
    <div id="craft" tabIndex={-1} className="flex flex-wrap items-center justify-between gap-3">
      {piece.craft ? <strong className="text-base">{piece.craft.name}</strong> : null}
      <button
        type="submit"
        name="intent"
        value="craft"
        formNoValidate
        className={`button ${piece.craft ? "button-plain" : "button-main min-h-14 w-full"}`}
      >
        <Icon name="search" />
        {label}
      </button>
    </div>
  )
}

interface TextProps {
  locale: Locale
  state: FormState
  isOther?: boolean
  craft?: string | undefined
}

function NameField({ locale, state, isOther = false, craft }: TextProps) {
  const name = `title_${locale}`
  return (
    <div id={isOther ? undefined : "title"}>
      <Field
        label={isOther ? `${m.piece_name()} · ${LOCALE_NAMES[locale]}` : m.piece_name()}
        name={name}
        defaultValue={state.values[name]}
        maxLength={120}
        dir="auto"
        autoComplete="off"
        hint={craft && !isOther ? m.piece_name_hint({ craft }) : undefined}
      />
    </div>
  )
}

function StoryField({ locale, state, isOther = false }: TextProps) {
  const name = `description_${locale}`
  return (
    <TextAreaField
      label={isOther ? `${m.piece_description()} · ${LOCALE_NAMES[locale]}` : m.piece_description()}
      name={name}
      rows={3}
      maxLength={4000}
      dir="auto"
      defaultValue={state.values[name]}
      hint={isOther ? undefined : m.piece_description_hint()}
    />
  )
}
