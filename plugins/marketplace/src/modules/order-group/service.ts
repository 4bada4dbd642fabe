import { MedusaService } from "@medusajs/framework/utils"
import { OrderGroup } from "./models/order-group"
import { SellerOrder } from "./models/seller-order"

/** Which seller orders make up which checkout. */
export class OrderGroupModuleService extends MedusaService({
  OrderGroup,
  SellerOrder,
}) {}
