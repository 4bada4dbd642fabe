export { CheckoutPage } from "./components/checkout-page"
export { SoldMeanwhile } from "./components/sold-meanwhile"
