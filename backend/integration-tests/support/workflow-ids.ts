/** Our workflows are run by id in tests: importing them would make second instances. */
export const setSellerStatusWorkflowId = "set-seller-status"
