import { MedusaService } from "@medusajs/framework/utils"
import { Craft } from "./models/craft"
import { Term } from "./models/term"

/** Reference data: the crafts and the words that describe them. */
export class CatalogModuleService extends MedusaService({ Craft, Term }) {}
