import { PIECE_SHEET_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { PieceSheetModuleService } from "./service"

export default Module(PIECE_SHEET_MODULE, { service: PieceSheetModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    piece_sheet: PieceSheetModuleService
  }
}
