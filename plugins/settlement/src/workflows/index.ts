export * from "./disputes/disputes"
export * from "./rules/commission-rules"
export * from "./settle/settle-seller-orders"
export * from "./settle/sweep"
