import { type CraftsAnswer, FIBRES, FOOD_CONTACTS, type VendorPiece } from "@hirfa/contracts"
import { formatNumber, m } from "~/lib/i18n"
import { Field, SelectField } from "~/ui/field"
import { FIBRE_ROWS } from "../form-values"
import { FIBRE_WORDS } from "../words"
import { type FormState, Group, NumberField } from "./form-parts"

const TEXTILES = ["textile-clothing", "carpets-weaving", "embroidery-passementerie"]
const CERAMICS = ["pottery-ceramics"]

interface LawFieldsProps {
  piece: VendorPiece
  state: FormState
}

/** Who made it, in shares. */
export function MakerFields({ piece, state }: LawFieldsProps) {
  if (piece.makers.length === 0) return null
  return (
    <Group id="makers" title={m.piece_makers()} hint={m.piece_makers_hint()}>
      <div className="grid gap-3 sm:grid-cols-2">
        {piece.makers.map(({ id, name }) => (
          <NumberField key={id} label={m.piece_share({ name })} name={`maker_${id}`} state={state} />
        ))}
      </div>
    </Group>
  )
}

/** What the law of some countries asks of such a piece; nothing of others. */
export function LawFields({ piece, state }: LawFieldsProps) {
  const family = piece.family ?? ""
  return (
    <>
      {TEXTILES.includes(family) || piece.sheet.composition.length > 0 ? <FibreFields state={state} /> : null}
      {CERAMICS.includes(family) || piece.sheet.food_contact ? <FoodFields state={state} /> : null}
    </>
  )
}

function FibreFields({ state }: Pick<LawFieldsProps, "state">) {
  const options = [
    { value: "", label: m.piece_fibre_none() },
    ...FIBRES.map((fibre) => ({ value: fibre, label: FIBRE_WORDS[fibre]?.() ?? fibre })),
  ]
  return (
    <Group id="fibres" title={m.piece_composition()} hint={m.piece_composition_hint()}>
      <input type="hidden" name="with_composition" value="1" />
      {Array.from({ length: FIBRE_ROWS }, (_, index) => {
        const number = formatNumber(index + 1)
        const row = `fibre_${index}`
        return (
          <div key={row} className="grid grid-cols-2 gap-2">
            <SelectField
              label={m.piece_fibre({ number })}
              name={row}
              defaultValue={state.values[row] ?? ""}
              options={options}
            />
            <NumberField label={m.piece_fibre_percent({ number })} name={`${row}_percent`} state={state} />
          </div>
        )
      })}
    </Group>
  )
}

const FOOD_WORDS = {
  yes: m.piece_food_yes,
  decorative_only: m.piece_food_decorative_only,
  untested: m.piece_food_untested,
} as const

function FoodFields({ state }: Pick<LawFieldsProps, "state">) {
  return (
    <Group id="food" title={m.piece_food()}>
      <SelectField
        label={m.piece_food()}
        name="food_contact"
        defaultValue={state.values.food_contact ?? ""}
        options={[
          { value: "", label: m.piece_food_none() },
          ...FOOD_CONTACTS.map((value) => ({ value, label: FOOD_WORDS[value]() })),
        ]}
      />
      <Field
        label={m.piece_food_report()}
        name="food_report"
        defaultValue={state.values.food_report ?? ""}
        maxLength={200}
        dir="auto"
      />
    </Group>
  )
}

/** What the craft suggests and she may know better. */
export function MoreFields({ piece, state, crafts }: LawFieldsProps & { crafts: CraftsAnswer }) {
  return (
    <details className="rounded border border-sand bg-white px-4">
      <summary className="flex min-h-12 items-center font-semibold">{m.piece_more()}</summary>
      <div className="grid gap-4 pb-4">
        <SelectField
          label={m.piece_technique()}
          name="technique"
          defaultValue={state.values.technique ?? ""}
          options={[
            { value: "", label: m.piece_fibre_none() },
            ...crafts.techniques.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <fieldset>
          <legend className="mb-1 font-semibold">{m.piece_materials()}</legend>
          <input type="hidden" name="with_materials" value="1" />
          <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-3">
            {crafts.materials.map(({ code, name }) => (
              <label key={code} className="flex min-h-12 items-center gap-3">
                <input
                  type="checkbox"
                  name="materials"
                  value={code}
                  defaultChecked={piece.sheet.materials.includes(code)}
                  className="size-6 accent-terracotta"
                />
                {name}
              </label>
            ))}
          </div>
        </fieldset>
        <Field
          label={m.piece_hs_code()}
          name="hs_code"
          inputMode="numeric"
          maxLength={6}
          dir="ltr"
          defaultValue={state.values.hs_code ?? ""}
          hint={m.piece_hs_hint()}
        />
      </div>
    </details>
  )
}
