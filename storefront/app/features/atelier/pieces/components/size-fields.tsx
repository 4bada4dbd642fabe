import islands from "virtual:islands"
import { type Currency, type Money, type PriceAnswer, STOCK_MODES, type VendorPiece } from "@hirfa/contracts"
import { formatMoney, formatNumber, href, m } from "~/lib/i18n"
import { SelectField } from "~/ui/field"
import { Price } from "~/ui/price"
import { ABROAD, fixedField } from "../form-values"
import { STOCK_WORDS, weightHint } from "../words"
import { type FormState, Group, NumberField } from "./form-parts"

interface SizeFieldsProps {
  piece: VendorPiece
  state: FormState
  /** Null for a member who may not change them. */
  rounding: PriceAnswer["rounding"] | null
  /** What the cooperative has of the saved prices. */
  received: readonly Money[]
}

/** Its measures, weight and price; of a piece in several sizes, one after the other. */
export function SizeFields({ piece, state, rounding, received }: SizeFieldsProps) {
  const isOne = piece.sheet.sizes.length === 1
  return (
    <>
      {piece.sheet.sizes.map((size, index) => (
        <Group
          // The sizes of a sheet have no other name than their place.
          key={size.variant_id ?? index}
          id={`size-${index}`}
          title={isOne ? m.piece_size() : m.piece_size_numbered({ number: formatNumber(index + 1) })}
          hint={m.piece_size_hint()}
        >
          <div className="grid grid-cols-3 gap-2">
            <NumberField label={m.piece_length()} name={`size_${index}_length`} state={state} isDecimal />
            <NumberField label={m.piece_width()} name={`size_${index}_width`} state={state} isDecimal />
            <NumberField label={m.piece_height()} name={`size_${index}_height`} state={state} isDecimal />
          </div>
          <NumberField
            label={m.piece_weight()}
            name={`size_${index}_weight`}
            state={state}
            hint={weightHint(piece.weight_class)}
          />
          <div data-price={pricesAddress(piece)} className="grid gap-2">
            <NumberField label={m.piece_price()} name={`size_${index}_price`} state={state} isDecimal />
            <FixedPrices index={index} state={state} />
            <BuyersPay prices={index === 0 ? piece.prices : []} received={index === 0 ? received : []} />
          </div>
          {piece.sheet.stock_mode === "several" ? (
            <StockField index={index} state={state} piece={piece} />
          ) : null}
        </Group>
      ))}
      {piece.state === "on_sale" || rounding ? (
        <Group id="prices" title={m.piece_buyers_pay()} hint={m.piece_price_day()}>
          {piece.state === "on_sale" ? <Reprice /> : null}
          {rounding ? <Rounding rounding={rounding} /> : null}
        </Group>
      ) : null}
      <script type="module" src={islands["piece-price"]} />
    </>
  )
}

/** Prices abroad that do not follow the rate: folded away unless there is one. */
function FixedPrices({ index, state }: { index: number; state: FormState }) {
  const fields = ABROAD.map((currency) => ({ currency, name: fixedField(index, currency) }))
  const isUsed = fields.some(({ name }) => state.values[name] || state.faults[name])
  return (
    <details open={isUsed}>
      <summary className="link flex min-h-12 items-center">{m.piece_fixed()}</summary>
      <p className="mb-3 text-xs text-ash">{m.piece_fixed_hint()}</p>
      <div className="grid grid-cols-3 gap-2">
        {fields.map(({ currency, name }) => (
          <NumberField key={currency} label={currency.toUpperCase()} name={name} state={state} isDecimal />
        ))}
      </div>
    </details>
  )
}

/** The island adds the amount. Families may have a commission of their own. */
function pricesAddress({ family }: VendorPiece): string {
  return `${href("/atelier/prices")}?${family ? `family=${encodeURIComponent(family)}&` : ""}`
}

/** What buyers abroad pay for the price that is saved, and what the cooperative has of it; a script follows the price. */
function BuyersPay({ prices, received }: { prices: readonly Money[]; received: readonly Money[] }) {
  const abroad = prices.filter(({ currency }) => currency !== "mad")
  return (
    <div aria-live="polite" className="grid gap-1">
      <p className="text-xs text-ash">{m.piece_buyers_pay()}</p>
      <p data-price-abroad className="flex flex-wrap gap-x-4 font-semibold">
        {abroad.length === 0 ? <span className="font-normal text-ash">{m.piece_price_preview()}</span> : null}
        {abroad.map((money) => (
          <Price key={money.currency} money={money} />
        ))}
      </p>
      <p className="text-xs text-ash">{m.piece_you_receive()}</p>
      <p data-price-received className="flex flex-wrap gap-x-4 font-semibold text-olive">
        {received.map((money) => (
          <Price key={money.currency} money={money} />
        ))}
      </p>
    </div>
  )
}

function Reprice() {
  return (
    <label className="flex min-h-12 items-center gap-3">
      <input type="checkbox" name="reprice" className="size-6 accent-terracotta" />
      {m.piece_reprice()}
    </label>
  )
}

/** Minor units. */
const STEPS = [50, 100, 500, 1_000] as const

function Rounding({ rounding }: { rounding: PriceAnswer["rounding"] }) {
  return (
    <details>
      <summary className="link flex min-h-12 items-center">{m.piece_rounding()}</summary>
      <div className="grid gap-3">
        <p className="text-xs text-ash">{m.piece_rounding_hint()}</p>
        {rounding.map(({ currency, step }) => (
          <div key={currency}>
            {/* Only what she changes is written: a step holds for all her pieces. */}
            <input type="hidden" name={`rounding_${currency}_seen`} value={step ?? ""} />
            <SelectField
              label={currency.toUpperCase()}
              name={`rounding_${currency}`}
              defaultValue={step === null ? "" : String(step)}
              options={[
                { value: "", label: m.piece_rounding_shop() },
                ...STEPS.map((each) => ({ value: String(each), label: stepText(each, currency) })),
              ]}
            />
          </div>
        ))}
      </div>
    </details>
  )
}

function stepText(amount: number, currency: Currency): string {
  return m.piece_rounding_step({ step: formatMoney({ amount, currency }) })
}

function StockField({ index, state, piece }: { index: number; state: FormState; piece: VendorPiece }) {
  const seen = piece.sheet.sizes[index]?.stock
  return (
    <>
      <NumberField label={m.piece_stock_count()} name={`size_${index}_stock`} state={state} />
      {seen === null || seen === undefined ? null : (
        <input type="hidden" name={`size_${index}_stock_seen`} value={seen} />
      )}
    </>
  )
}

/** One of a kind, some of the same, or made when it is ordered. */
export function StockFields({ piece, state }: { piece: VendorPiece; state: FormState }) {
  const chosen = state.values.stock_mode ?? piece.sheet.stock_mode
  return (
    <Group id="stock" title={m.piece_stock()}>
      <div className="stock-choice grid gap-2">
        {STOCK_MODES.map((mode) => (
          <label
            key={mode}
            className="flex min-h-12 items-center gap-3 rounded border border-sand px-3 has-checked:border-2 has-checked:border-ink has-checked:font-semibold"
          >
            <input
              type="radio"
              name="stock_mode"
              value={mode}
              defaultChecked={mode === chosen}
              className="size-6 accent-terracotta"
            />
            {STOCK_WORDS[mode]()}
          </label>
        ))}
        {piece.sheet.stock_mode === "several"
          ? null
          : piece.sheet.sizes.map((size, index) => (
              <div key={size.variant_id ?? index} data-stock-mode="several">
                <NumberField label={m.piece_stock_count()} name={`size_${index}_stock`} state={state} />
              </div>
            ))}
        <div data-stock-mode="to_order" className="grid grid-cols-3 gap-2">
          <NumberField label={m.piece_lead_min()} name="lead_days_min" state={state} />
          <NumberField label={m.piece_lead_max()} name="lead_days_max" state={state} />
          <NumberField label={m.piece_capacity()} name="capacity" state={state} />
        </div>
      </div>
    </Group>
  )
}
