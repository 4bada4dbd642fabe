export { AccountFrame } from "./components/account-frame"
export { AddressForm } from "./components/address-form"
export { AddressList } from "./components/address-list"
export { LoginForm } from "./components/login-form"
export { OrderList } from "./components/order-list"
export {
  ForgotPasswordForm,
  ForgotPasswordLink,
  LoginNotice,
  type LoginNoticeKind,
  NewPasswordForm,
} from "./components/password-forms"
export { RegisterForm } from "./components/register-form"
