/** Keys under which our modules are registered in Medusa's container. */
export const SELLER_MODULE = "seller"
export const CATALOG_MODULE = "catalog"
export const ORDER_GROUP_MODULE = "order_group"
export const EXCHANGE_MODULE = "exchange"
export const COMMISSION_MODULE = "commission"
export const LEDGER_MODULE = "ledger"
export const PAYOUT_MODULE = "payout"
export const APPLICATION_MODULE = "application"
export const CLAIM_MODULE = "claim"
export const INBOX_MODULE = "inbox"
export const INTEREST_MODULE = "interest"
export const PIECE_SHEET_MODULE = "piece_sheet"
export const PIECE_IMPORT_MODULE = "piece_import"
export const PROVENANCE_MODULE = "provenance"
export const RECEIPT_MODULE = "receipt"
export const RESTOCK_MODULE = "restock"
export const SEARCH_CHECK_MODULE = "search_check"

/** Identifiers of payment providers as Medusa names them (`pp_<provider>_<id in the configuration>`). */
export const PAYMENT_PROVIDERS = {
  stripe: "pp_stripe_stripe",
  /** Marks an order as paid without money; only offered when no Stripe key is set. */
  test: "pp_test_test",
  /** The payment of one seller order, backed by the buyer's one payment. Never offered to a buyer. */
  split: "pp_split_split",
} as const
