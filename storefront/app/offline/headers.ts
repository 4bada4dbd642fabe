/** How a form that was kept on the phone is told from a plain one. Shared by the browser's side and the server's. */
export const FORM_KEY = "x-form-key"
/** Who wrote the form, and for which seller: `<member> <seller or ->`. */
export const FORM_OWNER = "x-form-owner"
/** In an answer: what became of the form where that is no page. */
export const FORM_OUTCOME = "x-form-outcome"
/** In an answer that leads away (to the login, to a stopped cooperative's page): where to. */
export const FORM_LED = "x-form-led"
/** The content of the page's `<meta>` by which the browser's side knows whose page it is. */
export const OWNER_META = "hirfa-atelier"

export type FormOutcome = "other-member" | "unclear"
