/** Events that Hirfa's plugins emit beside Medusa's own. Payloads hold ids only. */
export const HIRFA_EVENTS = {
  /** { id: seller id } */
  SELLER_CREATED: "seller.created",
  /** { id: seller id } on any change, of status too */
  SELLER_UPDATED: "seller.updated",
  /** { id: id of the entry in the application's history } when it was submitted, sent back, approved or refused */
  APPLICATION_CHANGED: "application.changed",
  /** { id: application id, seller_id } once its seller is active: the bank answers wait in the application */
  APPLICATION_APPROVED: "application.approved",
  /** { id: invitation id } */
  INVITATION_CREATED: "invitation.created",
  /** { id: seller id, at: the instant } when an operator approved, paused, suspended or restored it */
  SELLER_APPROVED: "seller.approved",
  SELLER_PAUSED: "seller.paused",
  SELLER_SUSPENDED: "seller.suspended",
  SELLER_RESTORED: "seller.restored",
  /** { id: product id } when the details of a piece changed */
  PIECE_UPDATED: "piece.updated",
  /** { id: piece sheet id } when its seller or the operator changed something of it, on sale or not */
  PIECE_WORKED_ON: "piece-sheet.updated",
  /** { seller_id, market } when somebody answers for products in a market, or no longer does; a null means all sellers */
  SAFETY_CONTACTS_CHANGED: "safety-contacts.changed",
  /** { id: piece import id } when a member confirmed it: its rows are still to be written */
  IMPORT_CONFIRMED: "piece-import.confirmed",
  /** { id: piece picture id } when a picture was sent in: its renditions are still to be made */
  PICTURE_RECEIVED: "piece-picture.received",
  /** { id: order group id } */
  ORDER_GROUP_PLACED: "order-group.placed",
  /** { id: order id } */
  SELLER_ORDER_CONFIRMED: "seller-order.confirmed",
  /** { id: id of the entry } when a seller told how far the making is */
  ORDER_PROGRESSED: "seller-order.progressed",
  /** { id: id of the entry in the claim's history } on each step of a return or a problem */
  CLAIM_MOVED: "claim.moved",
  /**
   * { reaches: { seller_id, family_code }[] } when tariffs began or ended: of which pieces the open price changed. A null
   * means any.
   */
  TARIFFS_CHANGED: "tariffs.changed",
  /** { seller_ids, product_ids } whose certificates begin to hold, or no longer do */
  CERTIFICATES_CHANGED: "certificates.changed",
  /** {} when a scheme was entered: it has a name now */
  SCHEMES_CHANGED: "schemes.changed",
  /** {} when the operator wants the search compared with the tables: it is still to be done */
  SEARCH_CHECK_ASKED: "search-check.asked",
  /** { handles: string[] } after search documents changed: the web app's page cache listens through the purge hook */
  CATALOG_CHANGED: "catalog.changed",
} as const

/** Tags by which the web app's page cache is purged (`POST /_cache/purge`, bearer PURGE_SECRET, body { tags }). */
export const cacheTags = {
  piece: (handle: string) => `piece:${handle}`,
  seller: (handle: string) => `seller:${handle}`,
  listing: "listing",
  sellers: "sellers",
} as const
