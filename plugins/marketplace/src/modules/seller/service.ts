import { MedusaService } from "@medusajs/framework/utils"
import { Maker } from "./models/maker"
import { MakerShare } from "./models/maker-share"
import { Member } from "./models/member"
import { Membership } from "./models/membership"
import { Piece } from "./models/piece"
import { Seller } from "./models/seller"

/** Who sells, who acts for them, who makes, and whose piece is whose. */
export class SellerModuleService extends MedusaService({
  Seller,
  Member,
  Membership,
  Maker,
  MakerShare,
  Piece,
}) {}
