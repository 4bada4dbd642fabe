import { MedusaService } from "@medusajs/framework/utils"
import { PieceImport } from "./models/piece-import"
import { PieceImportRow } from "./models/piece-import-row"

/** Tables of pieces that members sent in, row by row. */
export class PieceImportModuleService extends MedusaService({ PieceImport, PieceImportRow }) {}
