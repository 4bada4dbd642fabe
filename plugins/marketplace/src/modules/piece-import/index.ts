import { PIECE_IMPORT_MODULE } from "@hirfa/contracts"
import { Module } from "@medusajs/framework/utils"
import { PieceImportModuleService } from "./service"

export default Module(PIECE_IMPORT_MODULE, { service: PieceImportModuleService })

declare module "@medusajs/framework/types" {
  interface ModuleImplementations {
    piece_import: PieceImportModuleService
  }
}
