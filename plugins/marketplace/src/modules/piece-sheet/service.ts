import { MedusaService } from "@medusajs/framework/utils"
import { PiecePicture } from "./models/piece-picture"
import { PieceReview } from "./models/piece-review"
import { PieceSheet } from "./models/piece-sheet"
import { PriceRounding } from "./models/price-rounding"
import { ResponsiblePerson } from "./models/responsible-person"

/** Pieces as their sellers work on them, with their pictures, how prices are rounded, and who answers for them abroad. */
export class PieceSheetModuleService extends MedusaService({
  PieceSheet,
  PiecePicture,
  PieceReview,
  PriceRounding,
  ResponsiblePerson,
}) {}
