export { SellerGrid } from "./components/seller-grid"
export {
  allPiecesHref,
  SellerHead,
  SellerNotices,
  SellerPeople,
  SellerStory,
  SellerTerms,
} from "./components/seller-parts"
