import type { PieceDetail, PieceVariant } from "@hirfa/contracts"

/** What can be bought of a variant at once; made to order has no bound of its own, so ten. */
const MOST_AT_ONCE = 10

/** The variant of the address; else the first that can be bought; else the first. */
export function chosenVariant(piece: PieceDetail, wanted: string | null): PieceVariant | undefined {
  const asked = piece.variants.find(({ id }) => id === wanted)
  return asked ?? piece.variants.find((variant) => canBeBought(piece, variant)) ?? piece.variants[0]
}

export function canBeBought(piece: PieceDetail, variant: PieceVariant): boolean {
  return (
    piece.is_for_sale &&
    piece.is_offered_there &&
    piece.availability !== "sold" &&
    variant.price !== null &&
    variant.available !== 0
  )
}

export function mostAtOnce(piece: PieceDetail, variant: PieceVariant): number {
  if (piece.is_unique) return 1
  return Math.min(variant.available ?? MOST_AT_ONCE, MOST_AT_ONCE)
}

export interface OptionChoice {
  title: string
  values: readonly { value: string; variant: PieceVariant; isChosen: boolean }[]
}

/**
 * The choices a piece offers, option by option (size, then colour). Each value leads to the variant that has it and
 * shares most with the one chosen now, so that changing the size keeps the colour where that exists.
 */
export function optionChoices(piece: PieceDetail, chosen: PieceVariant): OptionChoice[] {
  const titles = [...new Set(piece.variants.flatMap(({ options }) => options.map(({ title }) => title)))]
  const choices = titles.map((title) => {
    const values = [...new Set(piece.variants.flatMap((variant) => optionValue(variant, title) ?? []))]
    return {
      title,
      values: values.flatMap((value) => {
        const variant = closest(piece.variants, chosen, { title, value })
        return variant ? [{ value, variant, isChosen: optionValue(chosen, title) === value }] : []
      }),
    }
  })
  return choices.filter(({ values }) => values.length > 1)
}

function optionValue(variant: PieceVariant, title: string): string | undefined {
  return variant.options.find((option) => option.title === title)?.value
}

function closest(
  variants: readonly PieceVariant[],
  chosen: PieceVariant,
  wanted: { title: string; value: string },
): PieceVariant | undefined {
  const having = variants.filter((variant) => optionValue(variant, wanted.title) === wanted.value)
  const shared = (variant: PieceVariant) =>
    variant.options.filter(({ title, value }) => optionValue(chosen, title) === value).length
  return having.reduce<PieceVariant | undefined>(
    (best, variant) => (best && shared(best) >= shared(variant) ? best : variant),
    undefined,
  )
}
