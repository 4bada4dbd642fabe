export { RestockForm } from "./components/restock-form"
export { RestockPage, RestockStopPage } from "./components/restock-page"
export { doneOf, type RestockOutcome } from "./outcome"
