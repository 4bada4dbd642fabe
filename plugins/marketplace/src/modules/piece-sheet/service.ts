import { MedusaService } from "@medusajs/framework/utils"
import { PiecePicture } from "./models/piece-picture"
import { PieceReview } from "./models/piece-review"
import { PieceSheet } from "./models/piece-sheet"
import { PriceRounding } from "./models/price-rounding"
import { SafetyContact } from "./models/safety-contact"

type PieceSheetOptions = { reviewedPieces?: number }

/** Pieces as their sellers work on them, with their pictures, how prices are rounded, and who answers for them abroad. */
export class PieceSheetModuleService extends MedusaService({
  PieceSheet,
  PiecePicture,
  PieceReview,
  PriceRounding,
  SafetyContact,
}) {
  readonly #options: PieceSheetOptions

  constructor(container: Record<string, unknown>, options: PieceSheetOptions) {
    super(container, options)
    this.#options = options
  }

  /** How many of a new seller's first pieces wait for the operator before they are on sale. */
  get reviewedPieces(): number {
    return this.#options.reviewedPieces ?? 0
  }
}
